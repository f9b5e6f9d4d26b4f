#include "watch/watch_gate.h"

#include <QtWidgets/QWidget>

#include <utility>

namespace besa {

namespace {

constexpr int kFrame = 40; ///< ms

} // namespace

WatchGate::WatchGate(RunWatch& watch, QWidget* view, std::function<void()> refresh)
    : QObject(view)
    , m_gate(view, kFrame, std::move(refresh))
{
    const auto request = [this] { m_gate.request(); };
    connect(&watch, &RunWatch::begun, this, request);
    connect(&watch, &RunWatch::advanced, this, request);
    connect(&watch, &RunWatch::jumped, this, request);
    connect(&watch, &RunWatch::headerChanged, this, request);
    connect(&watch, &RunWatch::selectionChanged, this, request);
    m_gate.request();
}

} // namespace besa
