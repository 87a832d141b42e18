#include "server/hub/capability.h"

namespace server {

const QList<CapabilityEntry> &capabilityTable()
{
    static const QList<CapabilityEntry> table = {
        {"away-notify", Capability::AwayNotify},
        {"batch", Capability::Batch},
        {"cap-notify", Capability::CapNotify},
        {"draft/no-implicit-names", Capability::NoImplicitNames},
        {"echo-message", Capability::EchoMessage},
        {"extended-join", Capability::ExtendedJoin},
        {"labeled-response", Capability::LabeledResponse},
        {"message-tags", Capability::MessageTags},
        {"multi-prefix", Capability::MultiPrefix},
        {"no-implicit-names", Capability::NoImplicitNames},
        {"server-time", Capability::ServerTime},
        {"standard-replies", Capability::StandardReplies},
        {"userhost-in-names", Capability::UserhostInNames},
    };
    return table;
}

qsizetype capabilityIndex(QByteArrayView name)
{
    const QList<CapabilityEntry> &table = capabilityTable();
    for (qsizetype i = 0; i < table.size(); ++i) {
        if (table.at(i).name == name)
            return i;
    }
    return -1;
}

CapabilitySet capabilitiesOf(quint64 rows)
{
    CapabilitySet capabilities;
    const QList<CapabilityEntry> &table = capabilityTable();
    for (qsizetype i = 0; i < table.size(); ++i) {
        if (rows & (quint64(1) << i))
            capabilities.insert(table.at(i).capability);
    }
    return capabilities;
}

TagProfile tagProfileOf(CapabilitySet capabilities)
{
    TagProfile profile;
    if (capabilities.contains(Capability::ServerTime))
        profile.tags |= TagProfile::Time;
    if (capabilities.contains(Capability::MessageTags))
        profile.tags |= TagProfile::MessageId | TagProfile::ClientOnly | TagProfile::Other;
    if (capabilities.contains(Capability::Batch))
        profile.tags |= TagProfile::Batch;
    if (capabilities.contains({Capability::Batch, Capability::LabeledResponse}))
        profile.tags |= TagProfile::Label;
    return profile;
}

} // namespace server
