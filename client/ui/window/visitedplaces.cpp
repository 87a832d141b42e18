// SPDX-License-Identifier: MIT
#include "client/ui/window/visitedplaces.h"

#include "client/model/conversation.h"

namespace client {

void VisitedPlaces::leave(const Place &place)
{
    push(m_back, place);
    m_forward.clear();
}

std::optional<Place> VisitedPlaces::goBack(const Place &current)
{
    return go(m_back, m_forward, current);
}

std::optional<Place> VisitedPlaces::goForward(const Place &current)
{
    return go(m_forward, m_back, current);
}

void VisitedPlaces::push(QList<Place> &places, const Place &place)
{
    if (!place.conversation || (!places.isEmpty() && places.constLast() == place))
        return;
    places.append(place);
    if (places.size() > maxPlaces)
        places.removeFirst();
}

std::optional<Place> VisitedPlaces::go(QList<Place> &from, QList<Place> &to, const Place &current)
{
    while (!from.isEmpty()) {
        const Place place = from.takeLast();
        if (!place.conversation || place == current)
            continue;
        push(to, current);
        return place;
    }
    return std::nullopt;
}

} // namespace client
