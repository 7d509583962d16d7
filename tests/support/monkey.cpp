// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/monkey.h"

#include "core/model/projectfile.h"
#include "core/training/experimentfile.h"
#include "tests/support/desk.h"
#include "tests/support/projects.h"
#include "ui/diagram/diagramscene.h"
#include "ui/diagram/diagramview.h"
#include "ui/diagram/valueeditor.h"
#include "ui/mainwindow.h"
#include "ui/predictpresenter.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QTest>
#include <QUrl>
#include <QWheelEvent>

namespace {

/// How often each kind of event comes, of a hundred.
struct Share
{
    const char *name;
    int of100;
};
constexpr Share shares[] = {{"action", 20}, {"step", 12}, {"key", 14}, {"click", 12}, {"value", 8}, {"wheel", 6}, {"drag", 8},
                            {"file", 2},    {"drop", 1},  {"size", 2}, {"run", 5},    {"undo", 6},  {"redo", 2},  {"window", 2}};

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

void collect(const QList<QAction *> &from, QList<QAction *> &into)
{
    for (QAction *action : from) {
        if (action->menu()) {
            // Some are only filled when they are opened.
            emit action->menu()->aboutToShow();
            if (action->isEnabled())
                collect(action->menu()->actions(), into);
        } else if (!action->isSeparator() && action->isEnabled() && action->isVisible()) {
            into << action;
        }
    }
}

QByteArray lectureWithBranch()
{
    Desk desk(lectureProject());
    desk.trainTo(40);
    desk.session.scrubTo(12);
    desk.session.edit(LearningRateId{}, 0.1);
    desk.trainTo(25);
    return writeExperiment(desk.document.experiment());
}

} // namespace

Monkey::Monkey(std::uint32_t seed, const QString &folder)
    : m_seed(seed)
    , m_folder(folder)
{
    writeFiles();
    m_hand = std::make_unique<DialogHand>(m_files);
    m_hand->begin(seed);
    openWindow();
}

Monkey::~Monkey() = default;

void Monkey::writeFiles()
{
    const auto add = [this](const char *name, const QByteArray &bytes) {
        m_files << QDir(m_folder).filePath(QString::fromUtf8(name));
        write(m_files.back(), bytes);
    };
    const QByteArray good = lectureWithBranch();
    add("branches.backprop", good);
    add("batches.backprop", writeProject(projectFrom(QStringLiteral("3-4-2 single samples=5 batch=2 hidden=relu"))));
    add("wide.backprop", writeProject(projectFrom(QStringLiteral("25-25-15 single"))));
    add("softmax & 'more'.backprop",
        writeProject(projectFrom(QStringLiteral("4-3-3 shared samples=6 output=softmax loss=cross-entropy tame"))));
    add("cut off.backprop", good.left(good.size() / 2));
    add("empty.backprop", {});
    add("nothing but brackets.backprop", QByteArray(100'000, '['));
    add("infinite.backprop", QByteArray(good).replace("0.4", "1e999"));
    add("noise.backprop", QByteArray::fromHex("00ff8e10").repeated(1000));
    add("points.csv", "x,y,class\n0,1,0\n1,0,1\n0.5,0.25,0\n-1,2,1\n");
    add("bad.csv", "x,y\n1\n\"2,,,\nnan,inf,1e999\n");
    m_files << QDir(m_folder).filePath(QStringLiteral("saved.backprop")) << QDir(m_folder).filePath(QStringLiteral("saved"))
            << QDir(m_folder).filePath(QStringLiteral("no such folder/saved.backprop")) << m_folder;
}

void Monkey::openWindow()
{
    m_window = std::make_unique<MainWindow>(lectureProject());
    m_opened = m_window->document().experiment();
    QObject::connect(&m_window->document(), &Document::opened, m_window.get(), [this] { m_opened = m_window->document().experiment(); });
    m_window->settleIn();
    m_window->greet();
    m_window->show();
    m_window->offerLeftWork();
}

QString Monkey::act()
{
    std::seed_seq own{static_cast<std::uint32_t>(m_count), m_seed};
    m_random.seed(own);
    m_hand->begin(static_cast<std::uint32_t>(m_random()));
    ++m_count;
    int chosen = below(100);
    int kind = 0;
    while (chosen >= shares[kind].of100)
        chosen -= shares[kind++].of100;
    const QString name = QLatin1String(shares[kind].name) + QLatin1String(": ") + act(kind);
    QCoreApplication::processEvents();
    tidyUp();
    return describe(name);
}

QString Monkey::describe(const QString &what) const
{
    const QStringList &acts = m_hand->acts();
    return QStringLiteral("%1 %2%3").arg(m_count).arg(what,
                                                      acts.isEmpty() ? QString() : QLatin1String(" → ") + acts.join(QLatin1String(", ")));
}

QString Monkey::act(int kind)
{
    static constexpr const char *steps[]
        = {"step", "step", "next-iteration", "next-iteration", "step-inside", "finish-phase", "step-back", "iteration-back"};
    // A list that is open gets what comes next.
    if (QWidget *popup = QApplication::activePopupWidget())
        return m_hand->work(*popup);
    switch (kind) {
    case 0:
        return triggerAction();
    case 1:
        return trigger(steps[below(std::size(steps))]);
    case 2:
        return pressKey();
    case 3:
        return click();
    case 4:
        return typeValue();
    case 5:
        return turnWheel();
    case 6:
        return drag();
    case 7:
        return openFile();
    case 8:
        return dropFile();
    case 9:
        return resize();
    case 10:
        return runOn();
    case 11:
        return trigger("undo");
    case 12:
        return trigger("redo");
    default:
        return workWindow();
    }
}

QList<QAction *> Monkey::actions() const
{
    QList<QAction *> found;
    collect(m_window->findChild<QMenuBar *>()->actions(), found);
    return found;
}

QString Monkey::triggerAction()
{
    const QList<QAction *> choices = actions();
    QAction *action = choices.at(below(static_cast<std::size_t>(choices.size())));
    const QString name = action->objectName().isEmpty() ? action->text() : action->objectName();
    action->trigger();
    return name;
}

QString Monkey::trigger(const char *name)
{
    auto *action = m_window->findChild<QAction *>(QLatin1String(name));
    const bool rests = !action->isEnabled();
    action->trigger();
    return QLatin1String(name) + (rests ? QLatin1String(" (resting)") : QLatin1String());
}

QString Monkey::pressKey()
{
    static constexpr Qt::Key keys[]
        = {Qt::Key_Left,      Qt::Key_Right,  Qt::Key_Up,    Qt::Key_Down, Qt::Key_Tab, Qt::Key_Tab,    Qt::Key_Backtab,  Qt::Key_Return,
           Qt::Key_Return,    Qt::Key_Escape, Qt::Key_Space, Qt::Key_Home, Qt::Key_End, Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Delete,
           Qt::Key_Backspace, Qt::Key_F1,     Qt::Key_F2,    Qt::Key_F5,   Qt::Key_F6,  Qt::Key_F7,     Qt::Key_F10,      Qt::Key_F11,
           Qt::Key_Menu,      Qt::Key_Plus,   Qt::Key_Minus, Qt::Key_0,    Qt::Key_1,   Qt::Key_5,      Qt::Key_Period,   Qt::Key_A,
           Qt::Key_E,         Qt::Key_N,      Qt::Key_P,     Qt::Key_Z};
    static constexpr Qt::KeyboardModifiers::enum_type modifiers[]
        = {Qt::NoModifier, Qt::NoModifier, Qt::NoModifier, Qt::NoModifier, Qt::ShiftModifier, Qt::ControlModifier, Qt::AltModifier};
    const Qt::Key key = keys[below(std::size(keys))];
    const Qt::KeyboardModifiers with = modifiers[below(std::size(modifiers))];
    QWidget *focused = QApplication::focusWidget();
    QWidget *target = focused && focused->isVisible() ? focused : m_window.get();
    const QString where = callOf(*target);
    QTest::keyClick(target, key, with);
    return QKeySequence(with | key).toString() + QLatin1String(" for ") + where;
}

/// A visible part of one of the program's windows, and a place in it.
QWidget *Monkey::partAtRandom(QPoint &place)
{
    QWidget *window = m_window.get();
    if (QWidget *active = QApplication::activeWindow(); active && active->isVisible() && below(2) == 0)
        window = active;
    const QPoint there(below(static_cast<std::size_t>(window->width())), below(static_cast<std::size_t>(window->height())));
    QWidget *part = window->childAt(there);
    // Half of all goes to the diagram, which would get it anyway in proportion to its size, but less so in small windows.
    if (below(3) == 0)
        part = m_window->findChild<DiagramView *>()->viewport();
    if (!part || !part->isVisible() || part->rect().isEmpty())
        part = window;
    place = {below(static_cast<std::size_t>(part->width())), below(static_cast<std::size_t>(part->height()))};
    const auto *view = m_window->findChild<DiagramView *>();
    const std::vector<DiagramItem *> &items = view->diagram().items();
    if (part == view->viewport() && below(3) > 0) {
        const QPoint centre = view->rectOf(*items[static_cast<std::size_t>(below(items.size()))]).center();
        if (part->rect().contains(centre))
            place = centre;
    }
    return part;
}

QString Monkey::click()
{
    QPoint place;
    QWidget *part = partAtRandom(place);
    const QString what = QStringLiteral("%1 at %2, %3").arg(callOf(*part)).arg(place.x()).arg(place.y());
    switch (below(6)) {
    case 0:
        QTest::mouseDClick(part, Qt::LeftButton, {}, place);
        return QLatin1String("twice ") + what;
    case 1:
        QTest::mouseClick(part, Qt::RightButton, {}, place);
        return QLatin1String("right ") + what;
    default:
        QTest::mouseClick(part, Qt::LeftButton, {}, place);
        return what;
    }
}

QString Monkey::typeValue()
{
    auto *view = m_window->findChild<DiagramView *>();
    const std::vector<DiagramItem *> &items = view->diagram().items();
    const DiagramItem &item = *items[static_cast<std::size_t>(below(items.size()))];
    const QString name = item.spoken().name;
    const QPoint centre = view->rectOf(item).center();
    if (view->viewport()->rect().contains(centre))
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, centre);
    QWidget *field = view->editor().isVisible() ? QApplication::focusWidget() : nullptr;
    if (!field)
        return name;
    const QString text = typedText(m_random);
    QTest::keyClicks(field, text);
    static constexpr Qt::Key ends[] = {Qt::Key_Return, Qt::Key_Return, Qt::Key_Return, Qt::Key_Tab, Qt::Key_Escape};
    const int end = below(std::size(ends) + 1);
    // It may have gone while it was typed into.
    if (end < static_cast<int>(std::size(ends)) && QApplication::focusWidget() == field)
        QTest::keyClick(field, ends[end]);
    return QStringLiteral("“%1” for %2").arg(text, name);
}

QString Monkey::turnWheel()
{
    QPoint place;
    QWidget *part = partAtRandom(place);
    const QString what = callOf(*part);
    const int by = below(2) == 0 ? 120 : -120;
    const Qt::KeyboardModifiers with = below(2) == 0 ? Qt::ControlModifier : Qt::NoModifier;
    QWheelEvent event(place, part->mapToGlobal(place), {}, {0, by}, Qt::NoButton, with, Qt::NoScrollPhase, false);
    QApplication::sendEvent(part, &event);
    return QStringLiteral("%1 over %2").arg(by).arg(what);
}

QString Monkey::drag()
{
    QPoint place;
    QPointer<QWidget> part = partAtRandom(place);
    const QString what = callOf(*part);
    QTest::mousePress(part, Qt::LeftButton, {}, place);
    QPoint to = place;
    for (int move = 0; move < 4 && part; ++move) {
        to += QPoint(below(121) - 60, below(121) - 60);
        to = {std::clamp(to.x(), 0, part->width() - 1), std::clamp(to.y(), 0, part->height() - 1)};
        QMouseEvent event(QEvent::MouseMove, to, part->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(part, &event);
        if (below(4) == 0)
            QCoreApplication::processEvents();
    }
    if (part)
        QTest::mouseRelease(part, Qt::LeftButton, {}, to);
    return QStringLiteral("%1 from %2, %3 to %4, %5").arg(what).arg(place.x()).arg(place.y()).arg(to.x()).arg(to.y());
}

QString Monkey::openFile()
{
    const QString name = m_files.at(below(static_cast<std::size_t>(m_files.size())));
    m_window->openPath(name);
    return name;
}

QString Monkey::dropFile()
{
    const QString name = m_files.at(below(static_cast<std::size_t>(m_files.size())));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(name)});
    QDropEvent event({100, 100}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_window.get(), &event);
    return name;
}

QString Monkey::resize()
{
    const QSize size(700 + below(901), 500 + below(501));
    m_window->resize(size);
    return QStringLiteral("%1 × %2").arg(size.width()).arg(size.height());
}

QString Monkey::runOn()
{
    static constexpr double speeds[] = {4.0, 60.0, 1000.0, Session::fullSpeed, Session::fullSpeed};
    const double speed = speeds[below(std::size(speeds))];
    const int milliseconds = 1 + below(30);
    m_window->session().setSpeed(speed);
    if (below(2) == 0)
        m_window->session().run();
    else
        m_window->session().rush(m_window->session().moment().iteration + below(3000));
    QTest::qWait(milliseconds);
    const bool pauses = below(4) > 0;
    if (pauses)
        m_window->session().pause();
    return QStringLiteral("%1 ms at %2%3").arg(milliseconds).arg(speed).arg(pauses ? QString() : QStringLiteral(", and on"));
}

QString Monkey::workWindow()
{
    QWidget *active = QApplication::activeWindow();
    if (!active || active == m_window.get())
        return QStringLiteral("none besides");
    return m_hand->work(*active);
}

/// Keeps no more open than somebody would: other windows of the program close again, and one that was closed is opened anew.
void Monkey::tidyUp()
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window != m_window.get() && window->isVisible() && qobject_cast<MainWindow *>(window) && below(2) == 0)
            window->close();
    }
    if (!m_window->isVisible()) {
        m_window.reset();
        openWindow();
        QCoreApplication::processEvents();
    }
}

QString Monkey::undoAll()
{
    Document &document = m_window->document();
    if (m_window->findChild<PredictPresenter *>()->isActive())
        return {};
    m_window->session().pause();
    const Experiment before = document.experiment();
    const int index = document.undoStack().index();
    while (document.undoStack().canUndo())
        document.undoStack().undo();
    if (document.experiment() != m_opened)
        return QStringLiteral("undo to the start does not give the start");
    while (document.undoStack().index() < index)
        document.undoStack().redo();
    if (document.experiment() != before)
        return QStringLiteral("redo does not give what was undone");
    m_window->session().pause();
    const Moment &moment = m_window->session().moment();
    const bool isSmall
        = moment.iteration * static_cast<long long>(moment.project.samples.size()) < 20'000 && moment.project.network.inputs < 20;
    return isSmall ? complaint(document, m_window->session()) : QString();
}

int Monkey::below(std::size_t count)
{
    return static_cast<int>(m_random() % count);
}
