// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

namespace net {

/// Calls one of OpenSSL's functions that free an object.
template<auto free>
struct OpenSslFree
{
    template<typename T>
    void operator()(T *object) const
    {
        free(object);
    }
};

/// Owns an object of OpenSSL: `OpenSslPointer<X509, X509_free>`.
template<typename T, auto free>
using OpenSslPointer = std::unique_ptr<T, OpenSslFree<free>>;

} // namespace net
