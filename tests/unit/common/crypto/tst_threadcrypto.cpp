// SPDX-License-Identifier: MIT
#include "common/crypto/threadcrypto.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <atomic>
#include <cstdlib>
#include <thread>

#include <openssl/crypto.h>
#include <openssl/rand.h>

namespace {

std::atomic<int> blocks = 0; ///< Allocated by OpenSSL at the moment.

void *allocate(size_t size, const char *, int)
{
    ++blocks;
    return std::malloc(size);
}

void *reallocate(void *block, size_t size, const char *, int)
{
    if (!block)
        ++blocks;
    return std::realloc(block, size);
}

void release(void *block, const char *, int)
{
    if (block)
        --blocks;
    std::free(block);
}

/// Uses OpenSSL's random generators of the calling thread, like the start of a handshake.
void useCrypto()
{
    unsigned char byte = 0;
    QCOMPARE(RAND_bytes(&byte, 1), 1);
    QCOMPARE(RAND_priv_bytes(&byte, 1), 1);
}

} // namespace

class tst_ThreadCrypto : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void freesTheMemoryOfTheThread();
};

void tst_ThreadCrypto::initTestCase()
{
    QCOMPARE(CRYPTO_set_mem_functions(allocate, reallocate, release), 1);
    useCrypto(); // Allocates the data of the process.
}

void tst_ThreadCrypto::freesTheMemoryOfTheThread()
{
    const int before = blocks;
    int inUse = 0;
    int left = 0;
    std::thread([&inUse, &left] {
        useCrypto();
        inUse = blocks;
        net::releaseThreadCrypto();
        left = blocks;
    }).join();
    QVERIFY(inUse > before);
    QCOMPARE(left, before);
}

HEARTH_TEST(tst_ThreadCrypto)
#include "tst_threadcrypto.moc"
