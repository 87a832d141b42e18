// SPDX-License-Identifier: MIT
#include "server/dialect/linecache.h"

#include <algorithm>

namespace server {

QByteArray LineCache::bytes(const Outbox::Delivery &delivery, Dialect &reader)
{
    const irc::Message &message = m_outbox.lines().at(delivery.line);
    if (!reader.encodesAlike())
        return reader.encode(message, delivery.profile);
    Forms &forms = m_forms[size_t(delivery.line)];
    const auto known = std::find_if(forms.cbegin(), forms.cend(), [&delivery](const Form &form) {
        return form.profile == delivery.profile;
    });
    if (known != forms.cend())
        return known->bytes;
    forms.append({delivery.profile, reader.encode(message, delivery.profile)});
    return forms.last().bytes;
}

} // namespace server
