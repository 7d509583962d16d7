// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explanation/numberformat.h"
#include "core/explanation/predictionrecord.h"
#include "core/model/dataimport.h"
#include "core/training/experiment.h"
#include "ui/picturesource.h"
#include "ui/style.h"

#include <QElapsedTimer>
#include <QMainWindow>

#include <memory>

class Appearance;
class AreaWalker;
class Arrangement;
class Arranger;
class BackgroundJob;
class BlackboardDialog;
class BranchPresenter;
class ChainRulePanel;
class CheckPanel;
class CurveTablePresenter;
class DatasetPanel;
class DiagnosisField;
class DiagramPresenter;
class DiagramScene;
class DiagramView;
class Document;
class GradientCheckDialog;
class HealthDialog;
class ErrorChart;
class ExplanationPresenter;
class LessonPanel;
class LessonPresenter;
class TimelineBar;
class NeuronMaps;
class ErrorSurfacePanel;
class OutputMapPanel;
class PaperDialog;
class PictureDialog;
class PredictPanel;
class PredictPresenter;
class Presentation;
class RecoveryKeeper;
class SavedFile;
class WallFormula;
class WelcomePage;
struct LeftLog;
struct LeftWork;
struct Recovery;
class QActionGroup;
class QStackedWidget;
class ScoreSheetDialog;
struct Preferences;
class QLabel;
class QMenuBar;
class QPrinter;
class Session;
class Shortcuts;
struct Moment;
class SidePanel;
class StructureEditor;
class ToolBar;
class TrainingSpeaker;

/// A project to be opened, and the file from which it was read, if there is one, with the bytes that stood there then.
struct Opened
{
    Experiment experiment;
    QString fileName = {};
    QByteArray bytes = {};
};

/// The window: builds the views, actions and menus around a document and its session, and is the only place with
/// message boxes and file dialogs.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Windows of one program share its appearance; the first makes it.
    explicit MainWindow(Opened opened, std::shared_ptr<Appearance> appearance = {});
    explicit MainWindow(Project project)
        : MainWindow(Opened{Course{std::move(project), {}}})
    {
    }
    ~MainWindow() override;

    /// Takes over what people have chosen and how they left the window.
    void settleIn();
    /// What a start without a project brings: the welcome page on the first, later the lesson or the last session, as chosen.
    void greet();
    /// What people see first: the lecture's lesson, where there is room beside its diagram.
    void welcome();
    /// Opens a project file; says in the window what is wrong with it, and changes nothing, if it is a bad one.
    bool openPath(const QString &fileName);

    /// Asks, once the window can be seen, about a file with which it begins and that another one has open; refused, it begins
    /// without it.
    void askToShare();

    /// Offers the unsaved work that a crashed program has left; says nothing if there is none.
    void offerLeftWork();
    /// Says that the program has crashed, if it has left logs; the newest of them is the one that is shown, once work that is
    /// offered has its answer.
    void tellOfCrash(const std::vector<LeftLog> &left);

    Session &session() { return *m_session; }
    Document &document() { return *m_document; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void createViews();
    void arrangeViews();
    void createNotice();
    void createFileMenu();
    void createEditMenu();
    void createNetworkMenu();
    void createViewMenu();
    void createDigitsMenu(QMenu *menu);
    void createThemeMenu(QMenu *menu);
    void createMotionAction(QMenu *menu);
    void createArrangementMenu(QMenu *menu);
    void createPresentation(QMenu *menu);
    void createTrainingMenu();
    void createLessonMenu();
    void createHelpMenu();
    void createSidePanel();
    void connectSession();
    void editStructure(bool editing);
    void dress();
    void editSettings();
    void usePreferences(const Preferences &preferences);
    void present(bool on);
    void showWallFormula();
    MainWindow *newWindow(Opened opened);
    void openBesides();
    void restart();
    void keepSession();
    bool resumeLastSession();
    Experiment experimentInView() const;
    void setDigits(NumberFormat::Digits digits);
    void showCurve();
    void showTitle();
    void notify(const QString &sentence);
    void placeNotice();
    void shareRoom();
    /// What somebody wants to do about what is open and not saved.
    enum class Leaving { Stay, Leave, NewWindow };
    Leaving askToLeave(bool orBeside);
    bool agreesTo(const QString &button, const QString &title, const QString &text, const QString &more = QString());
    bool mayDropAnswers();
    bool mayLeave();
    void openAsked(const QString &fileName);
    void openBeside(const QString &fileName);
    std::optional<Opened> readAsked(const QString &fileName);
    QString documentName() const;
    void resume();
    void newNetwork();
    void openFile();
    void openExample(const QString &name);
    void open(Experiment experiment, const QString &fileName);
    void open(Opened opened);
    void begin(Experiment experiment, const QString &fileName);
    bool save();
    bool saveAs();
    bool mayTake(const QString &name, const QString &chosen, QWidget *asking);
    bool write(const QString &fileName);
    bool saveElsewhere(const QString &problem);
    void saveTrained();
    void revert();
    QString projectFolder() const;
    void noteRecent(const QString &fileName);
    void fillRecent(QMenu *menu);
    void importData();
    void importFrom(const QString &fileName);
    void importWeights();
    void generateData();
    void useSamples(const std::vector<Sample> &samples, const std::optional<NetworkSizes> &sizes, const QString &text);
    void splitSamples();
    std::vector<PictureSource> pictureSources();
    std::vector<std::pair<QWidget *, PictureKind>> pictureViews() const;
    PaperPicture curvePaper(const QSize &size);
    QString pictureFolder();
    void noteLook(const QWidget *widget);
    void connectPictures();
    void showPictureMenu(PictureKind kind, const QPoint &place);
    void copyPicture(PictureKind kind);
    void exportPicture(PictureKind kind);
    void beginWriting(PictureDialog &dialog, BackgroundJob &writing);
    void printOn(QPrinter &printer);
    void print();
    void previewPrint();
    void exportData();
    void exportPaper();
    void answerWorksheet(const PaperDialog &dialog);
    void runTo();
    void goToIteration();
    void createTravelActions(QMenu *menu);
    void compareOrders();
    void compareSettings();
    void checkGradients();
    void showHealth();
    void showBlackboard();
    void followBlackboard();
    void editTraining();
    void editStopConditions();
    void beginLesson(const QString &name);
    void leaveLesson();
    bool hasRoomForLesson() const;
    void showPanel(QWidget *panel);
    void addPanelAction(QMenu *menu, const char *id, const QString &text, QWidget *panel, const QKeySequence &key);
    void createRecovery();
    std::optional<Recovery> unsavedWork() const;
    void showCrash(const LeftLog &log);
    bool mayRecover(const LeftWork &left);
    void recover(const LeftWork &left);
    void tellOfRecovered(const Recovery &recovery);
    bool isWhereAwaited() const;
    void awaitPrediction();
    bool mayShare(const QString &fileName, const SavedFile &own);
    void endRunToAwaited();
    void dropAwaited(const Experiment &before);
    bool isOwn(const QString &fileName) const;
    bool mayReplace(const QString &fileName, bool orElsewhere);
    void followFile();
    void createPrediction();
    void showPrediction(bool active);
    void findResting();
    void showScoreSheet();
    void saveScoreSheet(ScoreSheetDialog &dialog, bool asPdf);
    void showDiagnosis();
    void showSide();
    void connectData();
    void connectChecks();
    void followChecks(const Moment &moment);
    void report(const Done &done);
    void showGuide();
    void addKeyActions(QMenu *menu);
    void guardKeys();
    void explainParts();
    void showAbout();

    std::unique_ptr<Document> m_document;
    std::unique_ptr<Session> m_session;
    std::shared_ptr<Appearance> m_appearance;
    const Style *m_style = nullptr;
    DiagramScene *m_scene = nullptr;
    DiagramView *m_view = nullptr;
    DiagramPresenter *m_diagram = nullptr;
    NeuronMaps *m_neuronMaps = nullptr;
    BranchPresenter *m_branches = nullptr;
    StructureEditor *m_structure = nullptr;
    Arranger *m_arranger = nullptr;
    ExplanationPresenter *m_explanation = nullptr;
    LessonPresenter *m_lesson = nullptr;
    QMenuBar *m_menus = nullptr;
    ToolBar *m_tools = nullptr;
    TimelineBar *m_timelineBar = nullptr;
    ChainRulePanel *m_chainRule = nullptr;
    BlackboardDialog *m_blackboard = nullptr; ///< once it was asked for
    CheckPanel *m_checks = nullptr;
    QElapsedTimer m_sinceChecks; ///< since the curve was last fetched for the checks
    HealthDialog *m_health = nullptr; ///< once it was asked for
    GradientCheckDialog *m_gradients = nullptr; ///< once it was asked for
    DiagnosisField *m_diagnosis = nullptr;
    PredictPanel *m_predictPanel = nullptr;
    PredictPresenter *m_predictor = nullptr;
    QStackedWidget *m_explanations = nullptr; ///< chain rule and what belongs to it, or the prediction
    struct
    {
        bool side = false;
        bool maps = false;
        bool rule = false;
        bool chart = false;
    } m_beforePrediction; ///< what was shown
    std::vector<QAction *> m_restingWhilePredicting;
    RecoveryKeeper *m_recovery = nullptr;
    SavedFile *m_file = nullptr; ///< the project's, on disk
    std::pair<long long, long long> m_savedPosition; ///< the moment's iteration and the last one, when opened or saved
    std::optional<PredictionRecord> m_awaited; ///< to be gone on with once training is where it was
    QMenu *m_training = nullptr;
    QString m_student; ///< as last written on a score sheet
    LessonPanel *m_lessonPanel = nullptr;
    DatasetPanel *m_data = nullptr;
    OutputMapPanel *m_map = nullptr;
    ErrorSurfacePanel *m_surface = nullptr;
    SidePanel *m_side = nullptr;
    ErrorChart *m_chart = nullptr;
    AreaWalker *m_areas = nullptr;
    CurveTablePresenter *m_curveTable = nullptr;
    TrainingSpeaker *m_speaker = nullptr;
    QDockWidget *m_sideDock = nullptr;
    QDockWidget *m_ruleDock = nullptr;
    QDockWidget *m_chartDock = nullptr;
    Arrangement *m_arrangement = nullptr;
    Presentation *m_presentation = nullptr;
    WallFormula *m_wallFormula = nullptr;
    QWidget *m_top = nullptr; ///< menus and tools
    QLabel *m_notice = nullptr;
    QTimer *m_noticeTimer = nullptr;
    QActionGroup *m_digits = nullptr;
    QAction *m_run = nullptr;
    QAction *m_predict = nullptr;
    QAction *m_editStructure = nullptr;
    QAction *m_revert = nullptr;
    QAction *m_stepBack = nullptr;
    QAction *m_step = nullptr;
    QAction *m_reset = nullptr;
    Shortcuts *m_shortcuts = nullptr;
    QString m_pictureFolder;
    PictureKind m_lookedAt = PictureKind::Diagram;
    QString m_dataFolder; ///< of the last export of data
    QString m_paperFolder; ///< of the last paper
};
