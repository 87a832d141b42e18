// SPDX-License-Identifier: MIT
#include "client/session/capabilities.h"

#include <algorithm>
#include <utility>

namespace client {

namespace {

constexpr qsizetype maxOffered = 500;
constexpr qsizetype maxRequestBytes = 400;
constexpr qsizetype maxValueBytes = 400;
constexpr char draftPrefix[] = "draft/";

/// The name of the capability @p name before it was ratified; empty if it has no such name.
QByteArray draftOf(const QByteArray &name)
{
    return Capabilities::supportedWithDraft().contains(name) ? draftPrefix + name : QByteArray();
}

/// The items of a space-separated list without their values.
QByteArrayList capabilityNames(QByteArrayView list)
{
    QByteArrayList names;
    for (const QByteArray &item : list.toByteArray().split(' ')) {
        const QByteArray name = item.left(item.indexOf('=') < 0 ? item.size() : item.indexOf('='));
        if (!name.isEmpty())
            names.append(name);
    }
    return names;
}

} // namespace

const QByteArrayList &Capabilities::supported()
{
    static const QByteArrayList names{
        "account-notify",   "account-tag",       "away-notify",      "batch",
        "cap-notify",       "chghost",           "draft/metadata-2", "draft/metadata-3",
        "echo-message",     "extended-join",     "invite-notify",    "labeled-response",
        "message-tags",     "multi-prefix",      "server-time",      "soju.im/search",
        "standard-replies", "userhost-in-names", "znc.in/playback",  "znc.in/self-message"};
    return names;
}

const QByteArrayList &Capabilities::supportedWithDraft()
{
    static const QByteArrayList names{"account-registration",
                                      "chathistory",
                                      "event-playback",
                                      "extended-monitor",
                                      "message-redaction",
                                      "multiline",
                                      "no-implicit-names",
                                      "read-marker",
                                      "search",
                                      "setname"};
    return names;
}

bool Capabilities::has(const QByteArray &name) const
{
    return m_enabled.contains(name) || m_enabled.contains(draftOf(name));
}

QByteArray Capabilities::value(const QByteArray &name) const
{
    return m_offered.value(wireName(name));
}

bool Capabilities::isOffered(const QByteArray &name) const
{
    return m_offered.contains(wireName(name));
}

QByteArray Capabilities::wireName(const QByteArray &name) const
{
    const QByteArray draft = draftOf(name);
    if (m_enabled.contains(name) || m_enabled.contains(draft))
        return m_enabled.contains(name) ? name : draft;
    return m_offered.contains(draft) && !m_offered.contains(name) ? draft : name;
}

QByteArray Capabilities::begin(bool logsIn)
{
    reset();
    m_logsIn = logsIn;
    m_negotiating = true;
    return "CAP LS 302\r\n";
}

QByteArrayList Capabilities::resume()
{
    m_held = false;
    return endWhenDone();
}

QByteArrayList Capabilities::requestSasl()
{
    m_logsIn = true;
    return isOffered("sasl") ? request({"sasl"}) : QByteArrayList();
}

QByteArrayList Capabilities::handle(const irc::Message &message)
{
    const QByteArray subcommand = message.param(1).toByteArray().toUpper();
    const QByteArrayView list =
        message.params.isEmpty() ? QByteArrayView() : message.param(message.params.size() - 1);
    if (subcommand == "LS") {
        addOffered(list);
        if (message.param(2) == "*")
            return {};
        if (!m_negotiating || m_listed)
            return {};
        m_listed = true;
        m_held = m_logsIn;
        QByteArrayList lines = request(m_offered.keys());
        lines += endWhenDone();
        return lines;
    }
    if (subcommand == "NEW") {
        addOffered(list);
        return request(capabilityNames(list));
    }
    if (subcommand == "ACK") {
        acknowledge(list);
        return endWhenDone();
    }
    if (subcommand == "NAK") {
        QByteArrayList lines = handleRefusal(list);
        lines += endWhenDone();
        return lines;
    }
    if (subcommand == "DEL") {
        for (const QByteArray &name : capabilityNames(list)) {
            // A server cannot take back its transport security:
            // https://ircv3.net/specs/extensions/sts
            if (name != "sts")
                m_offered.remove(name);
            m_enabled.remove(name);
        }
    }
    return {};
}

void Capabilities::addOffered(QByteArrayView list)
{
    for (const QByteArray &item : list.toByteArray().split(' ')) {
        const qsizetype equals = item.indexOf('=');
        const QByteArray name = equals < 0 ? item : item.left(equals);
        if (!name.isEmpty() && (m_offered.size() < maxOffered || m_offered.contains(name)))
            m_offered.insert(name, equals < 0 ? QByteArray() : item.mid(equals + 1, maxValueBytes));
    }
}

bool Capabilities::isSupported(const QByteArray &name) const
{
    // Both versions have the same use, and servers accept only one.
    if (name == "draft/metadata-2" && isOffered("draft/metadata-3"))
        return false;
    if (name == "draft/metadata-3" && m_enabled.contains("draft/metadata-2"))
        return false;
    const QByteArrayList &pairs = supportedWithDraft();
    return supported().contains(name) || (m_logsIn && name == "sasl") || pairs.contains(name)
           || std::ranges::any_of(pairs,
                                  [&](const QByteArray &one) { return draftOf(one) == name; });
}

/// Of two names of the same capability, requests one.
QByteArrayList Capabilities::request(const QByteArrayList &names)
{
    QByteArrayList lines;
    QByteArray line;
    QByteArrayList all = supported() + supportedWithDraft();
    all.append("sasl");
    for (const QByteArray &one : std::as_const(all)) {
        const QByteArray name = wireName(one);
        if (!names.contains(name) || has(one) || !isSupported(name))
            continue;
        if (line.size() + name.size() > maxRequestBytes) {
            lines.append(line);
            line.clear();
        }
        line += line.isEmpty() ? QByteArray("CAP REQ :" + name) : QByteArray(' ' + name);
    }
    if (!line.isEmpty())
        lines.append(line);
    for (QByteArray &request : lines)
        request += "\r\n";
    m_pendingRequests += int(lines.size());
    return lines;
}

QByteArrayList Capabilities::handleRefusal(QByteArrayView list)
{
    m_pendingRequests = qMax(0, m_pendingRequests - 1);
    const QByteArrayList names = capabilityNames(list);
    if (names.size() < 2)
        return {};
    // Servers refuse a set as a whole: request each capability alone to find the refused ones.
    QByteArrayList lines;
    for (const QByteArray &name : names) {
        if (!isSupported(name) || m_requestedAlone.contains(name))
            continue;
        m_requestedAlone.insert(name);
        lines.append("CAP REQ :" + name + "\r\n");
        ++m_pendingRequests;
    }
    return lines;
}

void Capabilities::acknowledge(QByteArrayView list)
{
    m_pendingRequests = qMax(0, m_pendingRequests - 1);
    for (const QByteArray &name : capabilityNames(list)) {
        if (name.startsWith('-'))
            m_enabled.remove(name.mid(1));
        else if (isSupported(name))
            m_enabled.insert(name);
    }
}

QByteArrayList Capabilities::endWhenDone()
{
    if (!m_negotiating || m_pendingRequests > 0 || m_held)
        return {};
    m_negotiating = false;
    return {"CAP END\r\n"};
}

} // namespace client
