// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Makes the pictures of the user guide: works the real window by its menus, keys and clicks, without a display, and writes what
// it shows into a folder. docs/guide/make_pictures calls it.

#include "core/model/projectfile.h"
#include "tests/support/dialogs.h"
#include "tests/support/menus.h"
#include "tests/support/windowdriver.h"
#include "ui/panels/choicebox.h"
#include "ui/panels/diagnosisfield.h"
#include "ui/panels/errorchart.h"
#include "ui/panels/lessonpanel.h"
#include "ui/panels/sidepanel.h"
#include "ui/panels/timelinebar.h"
#include "ui/panels/toolbar.h"

#include <QDir>
#include <QDockWidget>
#include <QLineEdit>
#include <QPainter>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QTemporaryDir>

#include <cstdio>

namespace {

constexpr WeightId w1{1, 0, 0};
constexpr WeightId w5{2, 0, 0};
constexpr WeightId w6{2, 0, 1};

Project example(const char *name)
{
    Outcome<Project> project = exampleProject(QString::fromLatin1(name));
    if (!project)
        qFatal("%s", qPrintable(project.problem()));
    return std::move(project).value();
}

/// What a widget shows once nothing in it moves any more.
QImage settled(QWidget &widget)
{
    constexpr int interval = 50;
    constexpr int enough = 14;
    constexpr int most = 400;
    QImage picture;
    for (int i = 0, same = 0; i < most && same < enough; ++i) {
        QTest::qWait(interval);
        const QImage now = widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
        same = now == picture ? same + 1 : 0;
        picture = now;
    }
    return picture;
}

/// A picture without the rows below its content.
QImage trimmed(const QImage &picture)
{
    constexpr int margin = 14;
    const auto isEmpty = [&picture](int row) {
        for (int x = 1; x < picture.width(); ++x) {
            if (picture.pixel(x, row) != picture.pixel(0, row))
                return false;
        }
        return true;
    };
    int rows = picture.height();
    while (rows > 1 && isEmpty(rows - 1))
        --rows;
    return picture.copy(0, 0, picture.width(), std::min(picture.height(), rows + margin));
}

/// Somebody who works the window and takes pictures of it.
class Photographer : public WindowDriver
{
public:
    explicit Photographer(QSize size, const char *project = "lecture")
        : WindowDriver(size, example(project))
    {
        choose("View → Animate steps");
        view().setFocus();
    }

    void choose(const char *way)
    {
        QAction *action = menuAction(window(), QString::fromUtf8(way));
        if (!action)
            qFatal("There is no %s in the menus.", way);
        action->trigger();
    }
    void trainTo(long long iteration)
    {
        session().rush(iteration);
        if (!QTest::qWaitFor([this] { return !session().isRunning(); }, 60'000))
            qFatal("The training did not come to an end.");
    }
    void press(Qt::Key which, Qt::KeyboardModifiers modifiers = {}, int times = 1)
    {
        for (int i = 0; i < times; ++i)
            key(which, modifiers);
    }
    void turnToPage(int page)
    {
        choose("Lessons → Backpropagation: numerical example");
        press(Qt::Key_Right, Qt::AltModifier, page - 1);
    }
    template<typename T>
    T &find() const
    {
        return *const_cast<Photographer *>(this)->window().findChild<T *>();
    }
    /// Of a widget's picture what lies within others, side by side.
    QImage region(const std::vector<QWidget *> &parts)
    {
        QRect all;
        for (QWidget *part : parts)
            all |= QRect(part->mapTo(&window(), QPoint()), part->size());
        return settled(window()).copy(all);
    }
    /// The picture of the dialog that a menu opens, after somebody has done something in it.
    QImage dialog(const char *way, QSize size, const std::function<void(QDialog &)> &act = {})
    {
        QImage picture;
        inDialog([&](QDialog &dialog) {
            dialog.resize(size);
            if (act)
                act(dialog);
            picture = settled(dialog);
            dialog.reject();
        });
        choose(way);
        return picture;
    }
};

/// Chooses an entry of a box by its text.
void choose(ChoiceBox &box, const char *text)
{
    const int index = box.findText(QString::fromUtf8(text));
    if (index < 0)
        qFatal("There is no %s to choose.", text);
    box.setCurrentIndex(index);
}

/// A numbered disc at the corner of each part.
void number(QImage &picture, const std::vector<QPoint> &places, const Style &style)
{
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(Style::font(17, QFont::Bold));
    for (std::size_t i = 0; i < places.size(); ++i) {
        const QRectF disc(places[i].x() - 15, places[i].y() - 15, 30, 30);
        painter.setPen(QPen(style.window, 2));
        painter.setBrush(style.factorErrorByOut);
        painter.drawEllipse(disc);
        painter.setPen(style.window);
        painter.drawText(disc, Qt::AlignCenter, QString::number(i + 1));
    }
}

QImage windowWithLesson()
{
    Photographer camera({1440, 860});
    camera.trainTo(10'000);
    camera.turnToPage(9);
    return settled(camera.window());
}

QImage parts()
{
    Photographer camera({1440, 860});
    camera.trainTo(10'000);
    camera.turnToPage(10);
    QImage picture = settled(camera.window());
    const auto at = [&camera](QWidget &widget, QPoint place) { return widget.mapTo(&camera.window(), place); };
    auto &order = *camera.named<ChoiceBox>("Update order");
    auto &rule = camera.find<ChainRulePanel>();
    auto &side = camera.find<SidePanel>();
    number(picture,
           {at(order, {order.width() + 28, order.height() / 2}), at(side, {side.width() - 24, 58}), at(camera.view(), {30, 30}),
            at(camera.find<TimelineBar>(), {camera.find<TimelineBar>().width() - 30, 24}), at(rule, {rule.width() * 55 / 100, 20}),
            at(camera.find<ErrorChart>(), {300, 20})},
           Style::of(Style::Theme::Light));
    return picture;
}

QImage diagram()
{
    Photographer camera({1100, 760});
    camera.choose("Training → Next iteration");
    return settled(camera.view());
}

QImage editing()
{
    Photographer camera({1100, 760});
    camera.choose("Training → Next iteration");
    camera.click(w5);
    camera.type("0.9");
    return settled(camera.view());
}

QImage structure()
{
    Photographer camera({1100, 760});
    camera.choose("View → Edit structure");
    return settled(camera.view());
}

QImage steps()
{
    Photographer camera({1100, 800});
    camera.press(Qt::Key_Right);
    camera.press(Qt::Key_Down, Qt::ControlModifier, 4);
    return camera.region({&camera.view(), &camera.find<TimelineBar>()});
}

QImage chainRule()
{
    Photographer camera({1440, 1300});
    camera.press(Qt::Key_Right, {}, 2);
    camera.session().select(w1);
    return trimmed(settled(camera.find<ChainRulePanel>()));
}

QImage lesson()
{
    Photographer camera({1500, 900});
    camera.turnToPage(3);
    for (QPushButton *button : camera.find<LessonPanel>().findChildren<QPushButton *>()) {
        if (button->text().endsWith(QStringLiteral("why?")))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    return settled(camera.find<LessonPanel>());
}

QImage why()
{
    Photographer camera({1440, 900});
    camera.session().select(w5);
    choose(*camera.named<ChoiceBox>("Quantity"), "w5⁺");
    auto *value = camera.named<QLineEdit>("Your value");
    value->setFocus();
    QTest::keyClicks(value, QStringLiteral("0.3178"));
    return trimmed(settled(camera.find<DiagnosisField>()));
}

/// A window in which η was changed after a while, and training went on from there.
void branch(Photographer &camera)
{
    camera.trainTo(10'000);
    camera.session().scrubTo(2'000);
    auto *rate = camera.named<QWidget>("Learning rate");
    type(*rate, "2");
    camera.trainTo(8'000);
    camera.session().scrubTo(5'000);
}

QImage errorCurve()
{
    Photographer camera({1100, 760});
    branch(camera);
    return settled(camera.find<ErrorChart>());
}

QImage branches()
{
    Photographer camera({1100, 760});
    branch(camera);
    camera.choose("Training → Branches");
    for (QDialog *dialog : camera.window().findChildren<QDialog *>()) {
        if (dialog->isVisible())
            return settled(*dialog);
    }
    qFatal("The branches have no dialog.");
}

QImage newNetwork()
{
    return Photographer({1100, 760}).dialog("File → New network", {960, 560});
}

QImage samples()
{
    Photographer camera({1440, 760}, "xor");
    camera.choose("View → Data panel");
    return camera.region({&camera.find<SidePanel>(), &camera.view()});
}

QImage outputMap()
{
    Photographer camera({1600, 900}, "circles");
    camera.choose("View → Output map panel");
    camera.trainTo(4'000);
    return trimmed(settled(camera.find<SidePanel>()));
}

QImage neuronMaps()
{
    Photographer camera({1100, 760}, "xor");
    camera.choose("View → Maps in the neurons");
    camera.trainTo(20'000);
    return settled(camera.view());
}

QImage errorSurface()
{
    Photographer camera({1440, 900});
    camera.trainTo(10'000);
    camera.session().select(w6);
    camera.choose("View → Error surface panel");
    return settled(camera.find<SidePanel>());
}

QImage compare()
{
    return Photographer({1100, 760}).dialog("Training → Compare settings", {860, 700}, [](QDialog &dialog) {
        auto &start = part<QPushButton>(dialog, "Start comparison");
        QTest::mouseClick(&start, Qt::LeftButton);
        if (!QTest::qWaitFor([&start] { return start.isEnabled(); }, 60'000))
            qFatal("The comparison did not come to an end.");
    });
}

QImage predict()
{
    Photographer camera({1100, 700});
    camera.press(Qt::Key_F7);
    QTest::mouseClick(camera.named<QPushButton>("Start predicting"), Qt::LeftButton);
    camera.type("0.0275");
    camera.press(Qt::Key_Return);
    camera.press(Qt::Key_F8, {}, 2);
    return settled(camera.window());
}

QImage worksheet()
{
    return Photographer({1100, 760}).dialog("File → Worked solution and worksheets", {1180, 680}, [](QDialog &dialog) {
        choose(part<ChoiceBox>(dialog, "Kind of paper"), "Worksheet and key");
        type(part<QLineEdit>(dialog, "Paper file"), "worksheet.pdf");
    });
}

QImage exportPicture()
{
    Photographer camera({1100, 760});
    camera.press(Qt::Key_Right, {}, 2);
    camera.session().select(w5);
    return camera.dialog("File → Export picture", {592, 600}, [](QDialog &dialog) {
        type(part<QLineEdit>(dialog, "Picture file"), "diagram.svg");
        part<ChoiceBox>(dialog, "Picture of").setFocus();
    });
}

QImage focus()
{
    Photographer camera({1100, 760});
    while (!camera.focusedItem().startsWith(QStringLiteral("Weight w5")))
        camera.press(Qt::Key_Tab);
    camera.press(Qt::Key_Space);
    return settled(camera.view());
}

struct Picture
{
    const char *name;
    QImage (*take)();
};

constexpr Picture pictures[] = {
    {"window", windowWithLesson},
    {"parts", parts},
    {"diagram", diagram},
    {"editing", editing},
    {"structure", structure},
    {"steps", steps},
    {"chain-rule", chainRule},
    {"lesson", lesson},
    {"why", why},
    {"error-curve", errorCurve},
    {"branches", branches},
    {"new-network", newNetwork},
    {"data", samples},
    {"output-map", outputMap},
    {"neuron-maps", neuronMaps},
    {"error-surface", errorSurface},
    {"compare", compare},
    {"predict", predict},
    {"worksheet", worksheet},
    {"export-picture", exportPicture},
    {"focus", focus},
};

/// A file that shows the same already stays as it is, so that version control sees only what has changed.
bool write(const QImage &picture, const QString &name)
{
    constexpr int smallest = 0; // of files, not of quality
    const QImage there = QImage(name).convertToFormat(QImage::Format_RGB32);
    return there == picture || picture.save(name, "PNG", smallest);
}

/// Makes one picture; gives the exit status.
int take(const QString &name, const QString &folder)
{
    const auto *found = std::ranges::find(pictures, name, [](const Picture &each) { return QString::fromLatin1(each.name); });
    if (found == std::end(pictures)) {
        std::fprintf(stderr, "There is no picture %s.\n", qPrintable(name));
        return 2;
    }
    const bool done = write(found->take(), QDir(folder).filePath(name + QStringLiteral(".png")));
    if (!done)
        std::fprintf(stderr, "%s.png could not be written.\n", qPrintable(name));
    return done ? 0 : 1;
}

} // namespace

/// guide-pictures FOLDER [NAME …]: makes all pictures, or those with these names.
int main(int argc, char *argv[])
{
    const QTemporaryDir settings;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_SCALE_FACTOR", "1");
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    QApplication application(argc, argv);
    QApplication::setCursorFlashTime(0);
    QStringList names = QApplication::arguments().mid(1);
    const QString folder = names.isEmpty() ? QString() : names.takeFirst();
    if (folder.isEmpty() || !QDir().mkpath(folder)) {
        std::fputs("usage: guide-pictures FOLDER [NAME …]\n", stderr);
        return 2;
    }
    if (names.size() == 1)
        return take(names.front(), folder);
    if (names.isEmpty()) {
        for (const Picture &each : pictures)
            names << QString::fromLatin1(each.name);
    }
    // Each in a program of its own, as on a first start.
    int status = 0;
    for (const QString &name : std::as_const(names))
        status |= QProcess::execute(QApplication::applicationFilePath(), {folder, name});
    return status;
}
