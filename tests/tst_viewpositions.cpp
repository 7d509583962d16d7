// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/viewpositions.h"
#include "tests/support/projects.h"

#include <QJsonArray>
#include <QTest>

/// Where people have put neurons, as the project's view keeps it.
class TestViewPositions : public QObject
{
    Q_OBJECT

private slots:
    void neuronsAreMovedAndBack();
    void whatIsNoPositionIsLeftOut();
};

void TestViewPositions::neuronsAreMovedAndBack()
{
    const Project project = lectureProject();
    QVERIFY(positionsIn(project).empty());
    Project moved = withPosition(project, {1, 1}, {12.5, -40.0});
    moved = withPositionOf(moved, QStringLiteral("i1"), {1.0, 2.0});
    QCOMPARE(moved, withPositionOf(moved, QStringLiteral("h7"), {1.0, 2.0}));
    const std::map<NeuronId, Displacement> expected{{{0, 0}, {1.0, 2.0}}, {{1, 1}, {12.5, -40.0}}};
    QVERIFY(positionsIn(moved) == expected);
    QVERIFY(positionsIn(withPosition(moved, {1, 1}, {})).size() == 1);
    QCOMPARE(withoutPositions(moved), project);
}

/// Neurons that are not there, and places that are none.
void TestViewPositions::whatIsNoPositionIsLeftOut()
{
    Project project = lectureProject();
    project.view.insert(QStringLiteral("positions"),
                        QJsonObject{{QStringLiteral("h3"), QJsonArray{1, 2}},
                                    {QStringLiteral("o3"), QJsonArray{1, 2}},
                                    {QStringLiteral("i3"), QJsonArray{1, 2}},
                                    {QStringLiteral("h1"), QJsonArray{1}},
                                    {QStringLiteral("h2"), QJsonArray{1, QStringLiteral("2")}},
                                    {QStringLiteral("o1"), 3},
                                    {QStringLiteral("o2"), QJsonArray{5, 6}}});
    const std::map<NeuronId, Displacement> expected{{{2, 1}, {5.0, 6.0}}};
    QVERIFY(positionsIn(project) == expected);
}

QTEST_APPLESS_MAIN(TestViewPositions)
#include "tst_viewpositions.moc"
