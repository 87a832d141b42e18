// SPDX-License-Identifier: MIT
#include "server/hub/command.h"

#include "server/hub/registration.h"

#include <algorithm>

namespace server {

CommandTable::CommandTable(const QList<Command> &commands)
    : m_commands(commands)
{
    std::sort(m_commands.begin(), m_commands.end(),
              [](const Command &a, const Command &b) { return a.name < b.name; });
    QList<ContinuationEntry> continuations = registrationContinuations();
    for (qsizetype i = 0; i < m_commands.size(); ++i) {
        m_index.insert(m_commands.at(i).name, i);
        continuations += m_commands.at(i).continuations;
    }
    m_continuations = ContinuationTable(continuations);
}

const Command *CommandTable::find(const QByteArray &name) const
{
    const auto it = m_index.constFind(name);
    return it == m_index.cend() ? nullptr : &m_commands.at(*it);
}

} // namespace server
