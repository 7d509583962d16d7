<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Backprop Studio</source>
        <translation>Über Backprop Studio</translation>
    </message>
    <message>
        <source>Backprop Studio %1</source>
        <translation>Backprop Studio %1</translation>
    </message>
    <message>
        <source>Back-propagation, worked through: every factor of the chain rule has a place in the picture.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Backpropagation zum Nachrechnen: Jeder Faktor der Kettenregel hat seinen Platz im Bild.
Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>Versionen &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Versionen kopieren</translation>
    </message>
</context>
<context>
    <name>Activation</name>
    <message>
        <source>1 if %1 &gt; 0, else 0</source>
        <translation>1, falls %1 &gt; 0, sonst 0</translation>
    </message>
    <message>
        <source>1 if %1 &gt; 0, else 0.01</source>
        <translation>1, falls %1 &gt; 0, sonst 0.01</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>Announcement</source>
        <translation>Mitteilung</translation>
    </message>
</context>
<context>
    <name>Arrangement</name>
    <message>
        <source>Close: %1</source>
        <translation>Schließen: %1</translation>
    </message>
    <message>
        <source>Take out or put back: %1</source>
        <translation>Herauslösen oder zurücksetzen: %1</translation>
    </message>
</context>
<context>
    <name>Arranger</name>
    <message>
        <source>Tidy the diagram</source>
        <translation>Diagramm ordnen</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
</context>
<context>
    <name>BlackboardDialog</name>
    <message>
        <source>Computed on the blackboard</source>
        <translation>An der Tafel gerechnet</translation>
    </message>
    <message>
        <source>What shortening changes</source>
        <translation>Was das Kürzen ändert</translation>
    </message>
    <message>
        <source>How numbers are shortened</source>
        <translation>Wie Zahlen gekürzt werden</translation>
    </message>
    <message>
        <source>round</source>
        <translation>runden</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>abschneiden</translation>
    </message>
    <message>
        <source>Digits on the blackboard</source>
        <translation>Stellen an der Tafel</translation>
    </message>
    <message>
        <source>Which digits count</source>
        <translation>Welche Stellen zählen</translation>
    </message>
    <message>
        <source>decimals</source>
        <translation>Nachkommastellen</translation>
    </message>
    <message>
        <source>significant digits</source>
        <translation>signifikante Stellen</translation>
    </message>
    <message>
        <source>Every number is written down before it is used again:</source>
        <translation>Jede Zahl wird aufgeschrieben, bevor mit ihr weitergerechnet wird:</translation>
    </message>
    <message>
        <source>to</source>
        <translation>auf</translation>
    </message>
    <message>
        <source>Numbers on the blackboard</source>
        <translation>Zahlen an der Tafel</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>on the blackboard</source>
        <translation>an der Tafel</translation>
    </message>
    <message>
        <source>in full precision</source>
        <translation>mit voller Genauigkeit</translation>
    </message>
    <message>
        <source>Iteration %L1: %2 of %3 numbers come out differently in the digits that are written down.</source>
        <translation>Iteration %L1: %2 von %3 Zahlen weichen in den aufgeschriebenen Stellen ab.</translation>
    </message>
    <message>
        <source>The first %L1 of %L2 numbers are shown.</source>
        <translation>Die ersten %L1 von %L2 Zahlen werden angezeigt.</translation>
    </message>
</context>
<context>
    <name>BranchPresenter</name>
    <message>
        <source>Delete “%1”</source>
        <translation>„%1“ löschen</translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <translation>„%1“ einblenden</translation>
    </message>
    <message>
        <source>Hide “%1”</source>
        <translation>„%1“ ausblenden</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>„%1“ umbenennen</translation>
    </message>
    <message>
        <source>Name the present branch</source>
        <translation>Aktuellen Zweig benennen</translation>
    </message>
</context>
<context>
    <name>BranchesDialog</name>
    <message>
        <source>Branches</source>
        <translation>Zweige</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Zweig</translation>
    </message>
    <message>
        <source>Parts at</source>
        <translation>Trennt sich bei</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Iterationen</translation>
    </message>
    <message>
        <source>Total error</source>
        <translation>Gesamtfehler</translation>
    </message>
    <message>
        <source>&amp;Switch to</source>
        <translation>&amp;Wechseln</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Branch &amp;here</source>
        <translation>&amp;Hier verzweigen</translation>
    </message>
    <message>
        <source>Leave what lies ahead of the moment as a branch</source>
        <translation>Was hinter diesem Zeitpunkt liegt, als Zweig zurücklassen</translation>
    </message>
    <message>
        <source>Switch to the branch</source>
        <translation>Zu diesem Zweig wechseln</translation>
    </message>
    <message>
        <source>Delete the branch</source>
        <translation>Den Zweig löschen</translation>
    </message>
    <message>
        <source>A change at an earlier iteration keeps what came after it as a branch. Tick a branch to see its curve; double-click its name, or press F2, to give it another.</source>
        <translation>Eine Änderung an einer früheren Iteration bewahrt alles, was danach kam, als Zweig auf. Kreuzen Sie einen Zweig an, um seine Kurve zu sehen; mit einem Doppelklick auf seinen Namen oder mit F2 benennen Sie ihn um.</translation>
    </message>
    <message>
        <source>Close branches</source>
        <translation>Zweige schließen</translation>
    </message>
    <message>
        <source>Iterations after which branches are compared</source>
        <translation>Iterationen, nach denen Zweige verglichen werden</translation>
    </message>
    <message>
        <source>What to compare the branch with</source>
        <translation>Womit der Zweig verglichen wird</translation>
    </message>
    <message>
        <source>How much the branches differ</source>
        <translation>Wie sehr sich die Zweige unterscheiden</translation>
    </message>
    <message>
        <source>Difference of the branches</source>
        <translation>Unterschied der Zweige</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation>&amp;Vergleichen mit</translation>
    </message>
    <message>
        <source>&amp;after</source>
        <translation>&amp;nach</translation>
    </message>
    <message>
        <source>iterations</source>
        <translation>Iterationen</translation>
    </message>
    <message>
        <source>present</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>What training follows now</source>
        <translation>Der Verlauf, dem das Training jetzt folgt</translation>
    </message>
    <message>
        <source>training …</source>
        <translation>Training läuft …</translation>
    </message>
    <message>
        <source>There are no branches yet.</source>
        <translation>Es gibt noch keine Zweige.</translation>
    </message>
    <message>
        <source>Choose a branch to compare it.</source>
        <translation>Wählen Sie einen Zweig, um ihn zu vergleichen.</translation>
    </message>
    <message>
        <source>Training again …</source>
        <translation>Neues Training läuft …</translation>
    </message>
    <message>
        <source>The networks have different structures, so that their weights can&apos;t be compared.</source>
        <translation>Die Netze sind verschieden aufgebaut, sodass sich ihre Gewichte nicht vergleichen lassen.</translation>
    </message>
    <message>
        <source>After %1 iterations all parameters of “%2” and “%3” are the same.</source>
        <translation>Nach %1 Iterationen sind alle Parameter von „%2“ und „%3“ gleich.</translation>
    </message>
    <message>
        <source>After %1 iterations %2 of %3 parameters of “%4” and “%5” differ, most of all %6.</source>
        <translation>Nach %1 Iterationen unterscheiden sich %2 von %3 Parametern von „%4“ und „%5“, am stärksten %6.</translation>
    </message>
    <message>
        <source> The table has the %1 that differ most.</source>
        <translation> Die Tabelle zeigt die %1 mit dem größten Unterschied.</translation>
    </message>
    <message>
        <source>Column: %1</source>
        <translation>Spalte: %1</translation>
    </message>
</context>
<context>
    <name>ChainRule</name>
    <message>
        <source>in sample %1</source>
        <translation>in Beispiel %1</translation>
    </message>
    <message>
        <source>through %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aktualisierung</translation>
    </message>
    <message>
        <source>%1 is not trained</source>
        <translation>%1 wird nicht trainiert</translation>
    </message>
    <message>
        <source>(biases are frozen)</source>
        <translation>(Biases sind eingefroren)</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>%1 is not trained (biases are frozen)</source>
        <translation>%1 wird nicht trainiert (Biases sind eingefroren)</translation>
    </message>
    <message>
        <source>sum of %1 paths</source>
        <translation>Summe aus %1 Wegen</translation>
    </message>
    <message>
        <source>sum of %1 terms</source>
        <translation>Summe aus %1 Summanden</translation>
    </message>
    <message>
        <source>and %1 more,</source>
        <translation>und %1 weitere,</translation>
    </message>
    <message>
        <source>together %1</source>
        <translation>zusammen %1</translation>
    </message>
</context>
<context>
    <name>ChainRulePanel</name>
    <message>
        <source>Scroll the chain rule</source>
        <translation>Kettenregel verschieben</translation>
    </message>
    <message>
        <source>Click a weight to see its chain rule.</source>
        <translation>Klicken Sie auf ein Gewicht, um seine Kettenregel zu sehen.</translation>
    </message>
    <message>
        <source>Chain rule of %1</source>
        <translation>Kettenregel für %1</translation>
    </message>
    <message>
        <source>Chain rule</source>
        <translation>Kettenregel</translation>
    </message>
    <message>
        <source>copy ▾</source>
        <translation>kopieren ▾</translation>
    </message>
    <message>
        <source>Copy formula</source>
        <translation>Formel kopieren</translation>
    </message>
    <message>
        <source>Copy the formula or its result</source>
        <translation>Die Formel oder ihr Ergebnis kopieren</translation>
    </message>
    <message>
        <source>Formula as &amp;text</source>
        <translation>Formel als &amp;Text</translation>
    </message>
    <message>
        <source>Formula as &amp;LaTeX</source>
        <translation>Formel als &amp;LaTeX</translation>
    </message>
    <message>
        <source>Formula as &amp;picture</source>
        <translation>Formel als &amp;Bild</translation>
    </message>
    <message>
        <source>&amp;Result with all digits</source>
        <translation>&amp;Ergebnis mit allen Stellen</translation>
    </message>
    <message>
        <source>Copy f&amp;ormula</source>
        <translation>&amp;Formel kopieren</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>nothing saturated ✓</source>
        <translation>nichts gesättigt ✓</translation>
    </message>
    <message>
        <source>nothing dead ✓</source>
        <translation>nichts tot ✓</translation>
    </message>
    <message>
        <source>nothing found ✓</source>
        <translation>nichts gefunden ✓</translation>
    </message>
    <message>
        <source>%1 saturated</source>
        <translation>%1 gesättigt</translation>
    </message>
    <message>
        <source>%1 dead</source>
        <translation>%1 tot</translation>
    </message>
    <message>
        <source>gradients vanish</source>
        <translation>Gradienten verschwinden</translation>
    </message>
    <message>
        <source>gradients explode</source>
        <translation>Gradienten explodieren</translation>
    </message>
    <message>
        <source>plateau</source>
        <translation>Plateau</translation>
    </message>
    <message>
        <source>%1 findings</source>
        <translation>%1 Befunde</translation>
    </message>
    <message>
        <source>No neuron is saturated or dead, and gradients reach every layer. Click for more.</source>
        <translation>Kein Neuron ist gesättigt oder tot, und die Gradienten erreichen jede Schicht. Klicken Sie, um mehr zu erfahren.</translation>
    </message>
    <message>
        <source>… and more: click to see all.</source>
        <translation>… und mehr: Klicken Sie, um alles zu sehen.</translation>
    </message>
    <message>
        <source>Gradient check</source>
        <translation>Gradientenprüfung</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Saturated and dead neurons, vanishing gradients, plateaus</source>
        <translation>Gesättigte und tote Neuronen, verschwindende Gradienten, Plateaus</translation>
    </message>
    <message>
        <source>Every gradient against central differences of the error</source>
        <translation>Jeder Gradient im Vergleich mit zentralen Differenzen des Fehlers</translation>
    </message>
    <message>
        <source>click to check</source>
        <translation>zum Prüfen klicken</translation>
    </message>
    <message>
        <source>%1. Click to compute them.</source>
        <translation>%1. Klicken Sie, um sie zu berechnen.</translation>
    </message>
    <message>
        <source>at a kink</source>
        <translation>an einem Knick</translation>
    </message>
    <message>
        <source>%1 differ</source>
        <translation>%1 abweichend</translation>
    </message>
    <message>
        <source>%1 ✓</source>
        <translation>%1 ✓</translation>
    </message>
</context>
<context>
    <name>ChoiceBox</name>
    <message>
        <source>Choices of %1</source>
        <translation>Auswahl: %1</translation>
    </message>
</context>
<context>
    <name>ChordEdit</name>
    <message>
        <source>%1, as pressed</source>
        <translation>%1, wie gedrückt</translation>
    </message>
</context>
<context>
    <name>ColumnTable</name>
    <message>
        <source>Input, numbers</source>
        <translation>Eingabe, Zahlen</translation>
    </message>
    <message>
        <source>Input, classes (one-hot)</source>
        <translation>Eingabe, Klassen (one-hot)</translation>
    </message>
    <message>
        <source>Target, numbers</source>
        <translation>Zielwert, Zahlen</translation>
    </message>
    <message>
        <source>Target, classes (one-hot)</source>
        <translation>Zielwert, Klassen (one-hot)</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Nicht verwendet</translation>
    </message>
    <message>
        <source>numbers from %1 to %2</source>
        <translation>Zahlen von %1 bis %2</translation>
    </message>
    <message>
        <source>more than %1 different texts</source>
        <translation>mehr als %1 verschiedene Texte</translation>
    </message>
    <message>
        <source>1 class: %1</source>
        <translation>1 Klasse: %1</translation>
    </message>
    <message>
        <source>%1 classes: %2</source>
        <translation>%1 Klassen: %2</translation>
    </message>
    <message>
        <source>column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>used as</source>
        <translation>verwendet als</translation>
    </message>
    <message>
        <source>found in it</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>Use of column %1, %2</source>
        <translation>Verwendung von Spalte %1, %2</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>switched on</source>
        <translation>eingeschaltet</translation>
    </message>
    <message>
        <source>not possible just now</source>
        <translation>gerade nicht möglich</translation>
    </message>
    <message>
        <source>No command is called that.</source>
        <translation>Kein Befehl heißt so.</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Command to find</source>
        <translation>Gesuchter Befehl</translation>
    </message>
    <message>
        <source>Find a command, an example or a lesson…</source>
        <translation>Befehl, Beispielnetz oder Lektion suchen…</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
</context>
<context>
    <name>CompareOrdersDialog</name>
    <message>
        <source>Compare update orders</source>
        <translation>Reihenfolgen vergleichen</translation>
    </message>
    <message>
        <source>Where the orders part</source>
        <translation>Wo sich die Reihenfolgen trennen</translation>
    </message>
    <message>
        <source>Quantities in both update orders</source>
        <translation>Größen in beiden Reihenfolgen der Aktualisierung</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>simultaneous</source>
        <translation>gleichzeitig</translation>
    </message>
    <message>
        <source>output layer first</source>
        <translation>Ausgabeschicht zuerst</translation>
    </message>
    <message>
        <source>In iteration %L1 the orders part at %2: %3 with the old weights, %4 with the weights that have already changed.</source>
        <translation>In Iteration %L1 trennen sich die Reihenfolgen bei %2: %3 mit den alten Gewichten, %4 mit den schon geänderten.</translation>
    </message>
    <message>
        <source>In iteration %L1 both orders compute the same numbers.</source>
        <translation>In Iteration %L1 ergeben beide Reihenfolgen dieselben Zahlen.</translation>
    </message>
    <message>
        <source>Error curves of both orders</source>
        <translation>Fehlerkurven beider Reihenfolgen</translation>
    </message>
    <message>
        <source>Iterations to compare</source>
        <translation>Zu vergleichende Iterationen</translation>
    </message>
    <message>
        <source>iterations</source>
        <translation>Iterationen</translation>
    </message>
    <message>
        <source>State of the comparison</source>
        <translation>Stand des Vergleichs</translation>
    </message>
    <message>
        <source>training …</source>
        <translation>Training läuft …</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>%1 variants of a project of this size need too much memory; choose fewer</source>
        <translation>%1 Varianten eines so großen Projekts brauchen zu viel Speicher; wählen Sie weniger</translation>
    </message>
    <message>
        <source>%1: at least two are needed for a comparison</source>
        <translation>%1: Für einen Vergleich sind mindestens zwei nötig</translation>
    </message>
    <message>
        <source>%1: %2, but at most %3 can be compared</source>
        <translation>%1: %2, aber höchstens %3 können verglichen werden</translation>
    </message>
    <message>
        <source>%1: %2 is there twice</source>
        <translation>%1: %2 kommt zweimal vor</translation>
    </message>
    <message>
        <source>learning rates</source>
        <translation>Lernraten</translation>
    </message>
    <message>
        <source>%1: %2 is refused; %3</source>
        <translation>%1: %2 wird abgelehnt; %3</translation>
    </message>
    <message>
        <source>optimizers</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>simultaneous</source>
        <translation>gleichzeitig</translation>
    </message>
    <message>
        <source>output layer first</source>
        <translation>Ausgabeschicht zuerst</translation>
    </message>
    <message>
        <source>seeds</source>
        <translation>Seeds</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Seed %1</translation>
    </message>
    <message>
        <source>seeds: &quot;%1&quot; is not a whole number from 0 to 18446744073709551615</source>
        <translation>Seeds: „%1“ ist keine ganze Zahl von 0 bis 18446744073709551615</translation>
    </message>
    <message>
        <source>gradient descent</source>
        <translation>Gradientenabstieg</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>Momentum</translation>
    </message>
</context>
<context>
    <name>ComparisonChart</name>
    <message>
        <source>Iteration</source>
        <translation>Iteration</translation>
    </message>
    <message>
        <source>Total error E</source>
        <translation>Gesamtfehler E</translation>
    </message>
</context>
<context>
    <name>ComparisonDialog</name>
    <message>
        <source>Compare trainings</source>
        <translation>Trainings vergleichen</translation>
    </message>
    <message>
        <source>State of the comparison</source>
        <translation>Stand des Vergleichs</translation>
    </message>
    <message>
        <source>Error curves of the variants</source>
        <translation>Fehlerkurven der Varianten</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Worin sie sich unterscheiden</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>update order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Iterations of each variant</source>
        <translation>Iterationen jeder Variante</translation>
    </message>
    <message>
        <source>Error threshold</source>
        <translation>Fehlerschwelle</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Start comparison</source>
        <translation>Vergleich starten</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Stop comparison</source>
        <translation>Vergleich anhalten</translation>
    </message>
    <message>
        <source>&amp;Compare by</source>
        <translation>&amp;Vergleichen nach</translation>
    </message>
    <message>
        <source>&amp;Iterations</source>
        <translation>&amp;Iterationen</translation>
    </message>
    <message>
        <source>&amp;When is E below</source>
        <translation>&amp;Wann liegt E unter</translation>
    </message>
    <message>
        <source>Learning rates to compare</source>
        <translation>Zu vergleichende Lernraten</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>Vergleichen: %1</translation>
    </message>
    <message>
        <source>simultaneous, and output layer first</source>
        <translation>gleichzeitig und Ausgabeschicht zuerst</translation>
    </message>
    <message>
        <source>Seeds to compare</source>
        <translation>Zu vergleichende Seeds</translation>
    </message>
    <message>
        <source>Variants, best first</source>
        <translation>Varianten, die beste zuerst</translation>
    </message>
    <message>
        <source>Scroll the variants</source>
        <translation>Varianten verschieben</translation>
    </message>
    <message>
        <source>&amp;Logarithmic</source>
        <translation>&amp;Logarithmisch</translation>
    </message>
    <message>
        <source>Logarithmic error axis</source>
        <translation>Logarithmische Fehlerachse</translation>
    </message>
    <message>
        <source>&amp;Use this one</source>
        <translation>&amp;Diese verwenden</translation>
    </message>
    <message>
        <source>Use the chosen variant</source>
        <translation>Die ausgewählte Variante verwenden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close comparison</source>
        <translation>Vergleich schließen</translation>
    </message>
    <message>
        <source>%1 variants, all from the same weights: Start trains them side by side.</source>
        <translation>%1 Varianten, alle mit denselben Anfangsgewichten: „Starten“ trainiert sie nebeneinander.</translation>
    </message>
    <message>
        <source>%1 variants, each from weights of its own: Start trains them side by side.</source>
        <translation>%1 Varianten, jede mit eigenen Anfangsgewichten: „Starten“ trainiert sie nebeneinander.</translation>
    </message>
    <message>
        <source>Training %1 variants: at least %2 of %3 iterations done.</source>
        <translation>%1 Varianten im Training: mindestens %2 von %3 Iterationen fertig.</translation>
    </message>
    <message>
        <source>No variant could be trained to the end.</source>
        <translation>Keine Variante ließ sich bis zum Ende trainieren.</translation>
    </message>
    <message>
        <source>Lowest error after %1 iterations: %2, E = %3.</source>
        <translation>Kleinster Fehler nach %1 Iterationen: %2, E = %3.</translation>
    </message>
    <message>
        <source>Stopped before all had %1 iterations. Lowest error: %2, E = %3.</source>
        <translation>Angehalten, bevor alle %1 Iterationen hatten. Kleinster Fehler: %2, E = %3.</translation>
    </message>
    <message>
        <source>variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>E at the end</source>
        <translation>E am Ende</translation>
    </message>
    <message>
        <source>smallest E</source>
        <translation>kleinstes E</translation>
    </message>
    <message>
        <source>E below %1 after iteration</source>
        <translation>E unter %1 nach Iteration</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>1 bias</source>
        <translation>1 Bias</translation>
    </message>
    <message>
        <source>%1 biases</source>
        <translation>%1 Biases</translation>
    </message>
    <message>
        <source>1 column</source>
        <translation>1 Spalte</translation>
    </message>
    <message>
        <source>%1 columns</source>
        <translation>%1 Spalten</translation>
    </message>
    <message>
        <source>1 input</source>
        <translation>1 Eingabe</translation>
    </message>
    <message>
        <source>%1 inputs</source>
        <translation>%1 Eingaben</translation>
    </message>
    <message>
        <source>1 neuron</source>
        <translation>1 Neuron</translation>
    </message>
    <message>
        <source>%1 neurons</source>
        <translation>%1 Neuronen</translation>
    </message>
    <message>
        <source>1 number</source>
        <translation>1 Zahl</translation>
    </message>
    <message>
        <source>%1 numbers</source>
        <translation>%1 Zahlen</translation>
    </message>
    <message>
        <source>1 output</source>
        <translation>1 Ausgabe</translation>
    </message>
    <message>
        <source>%1 outputs</source>
        <translation>%1 Ausgaben</translation>
    </message>
    <message>
        <source>1 target</source>
        <translation>1 Zielwert</translation>
    </message>
    <message>
        <source>%1 targets</source>
        <translation>%1 Zielwerte</translation>
    </message>
    <message>
        <source>1 weight</source>
        <translation>1 Gewicht</translation>
    </message>
    <message>
        <source>%1 weights</source>
        <translation>%1 Gewichte</translation>
    </message>
</context>
<context>
    <name>CourseFile</name>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a whole number above %1</source>
        <translation>eine ganze Zahl über %1</translation>
    </message>
    <message>
        <source>a change has no changes or branches of its own</source>
        <translation>eine Änderung hat keine eigenen Änderungen oder Zweige</translation>
    </message>
    <message>
        <source>%1 numbers, but there are %2 parameters</source>
        <translation>%1 Zahlen, aber es gibt %2 Parameter</translation>
    </message>
    <message>
        <source>%1 layers, but the network has %2</source>
        <translation>%1 Schichten, aber das Netz hat %2</translation>
    </message>
    <message>
        <source>%1 changes, but a project can have at most %2</source>
        <translation>%1 Änderungen, aber ein Projekt kann höchstens %2 haben</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>The program ended without being closed; the last that is known of it is from %1 at %2.</source>
        <translation>Das Programm wurde beendet, ohne geschlossen worden zu sein; das Letzte, was von ihm bekannt ist, ist vom %1 um %2.</translation>
    </message>
    <message>
        <source>The program crashed on %1 at %2: %3.</source>
        <translation>Das Programm ist am %1 um %2 abgestürzt: %3.</translation>
    </message>
    <message>
        <source>The program ended unexpectedly</source>
        <translation>Das Programm wurde unerwartet beendet</translation>
    </message>
    <message>
        <source>The log&apos;s file</source>
        <translation>Die Datei des Protokolls</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>What it did last stands in this file: actions by their names, and what Qt complained about; nothing of what is in projects, and no names of files.</source>
        <translation>Was es zuletzt getan hat, steht in dieser Datei: Befehle mit ihren Namen und worüber Qt sich beschwert hat; nichts von dem, was in Projekten steht, und keine Dateinamen.</translation>
    </message>
    <message>
        <source>To report it, say what you were doing and give this file to those from whom you have the program. Nothing is sent by itself.</source>
        <translation>Um es zu melden, sagen Sie, was Sie gerade taten, und geben Sie diese Datei denen, von denen Sie das Programm haben. Von selbst wird nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>the text is UTF-16, expected UTF-8</source>
        <translation>der Text ist UTF-16, erwartet wird UTF-8</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>der Text ist kein UTF-8</translation>
    </message>
    <message>
        <source>more than %1 columns</source>
        <translation>mehr als %1 Spalten</translation>
    </message>
    <message>
        <source>the quotation mark with which the cell begins is never closed</source>
        <translation>das Anführungszeichen am Anfang der Zelle wird nie geschlossen</translation>
    </message>
    <message>
        <source>text stands behind the closing quotation mark</source>
        <translation>hinter dem schließenden Anführungszeichen steht noch Text</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>larger than %1 megabytes</source>
        <translation>größer als %1 Megabyte</translation>
    </message>
    <message>
        <source>empty, where a table was expected</source>
        <translation>leer, wo eine Tabelle erwartet wurde</translation>
    </message>
    <message>
        <source>no rows below the header</source>
        <translation>keine Zeilen unter der Kopfzeile</translation>
    </message>
    <message>
        <source>more than %1 rows</source>
        <translation>mehr als %1 Zeilen</translation>
    </message>
    <message>
        <source>%1, but the first row has %2</source>
        <translation>%1, aber die erste Zeile hat %2</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
</context>
<context>
    <name>CurveChart</name>
    <message>
        <source>Iteration</source>
        <translation>Iteration</translation>
    </message>
    <message>
        <source>↓ E = 0</source>
        <translation>↓ E = 0</translation>
    </message>
    <message>
        <source>E&lt;sub&gt;total&lt;/sub&gt;</source>
        <translation>E&lt;sub&gt;total&lt;/sub&gt;</translation>
    </message>
    <message>
        <source>Total error</source>
        <translation>Gesamtfehler</translation>
    </message>
    <message>
        <source>Total error – %1</source>
        <translation>Gesamtfehler – %1</translation>
    </message>
    <message>
        <source>There is no error curve yet.</source>
        <translation>Es gibt noch keine Fehlerkurve.</translation>
    </message>
    <message>
        <source>A picture from iteration %1 to %2 is not possible.</source>
        <translation>Ein Bild von Iteration %1 bis %2 ist nicht möglich.</translation>
    </message>
</context>
<context>
    <name>CurveTableDialog</name>
    <message>
        <source>At iteration %1 the total error is %2; it was %3 at the start, and its smallest value was %4.</source>
        <translation>Bei Iteration %1 ist der Gesamtfehler %2; am Anfang war er %3, und sein kleinster Wert war %4.</translation>
    </message>
    <message>
        <source>Error curve as table</source>
        <translation>Fehlerkurve als Tabelle</translation>
    </message>
    <message>
        <source>Summary of the error curve</source>
        <translation>Zusammenfassung der Fehlerkurve</translation>
    </message>
    <message>
        <source>&amp;Go to this iteration</source>
        <translation>&amp;Zu dieser Iteration gehen</translation>
    </message>
    <message>
        <source>Show the chosen iteration in the window (Enter)</source>
        <translation>Die ausgewählte Iteration im Fenster anzeigen (Eingabe)</translation>
    </message>
    <message>
        <source>&amp;Copy as CSV</source>
        <translation>Als CSV &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the whole table, with all digits (Ctrl+C)</source>
        <translation>Die ganze Tabelle mit allen Stellen kopieren (Strg+C)</translation>
    </message>
    <message>
        <source>Close the table</source>
        <translation>Die Tabelle schließen</translation>
    </message>
    <message>
        <source>Table of the error curve</source>
        <translation>Tabelle der Fehlerkurve</translation>
    </message>
    <message>
        <source>Scroll the table of the error curve</source>
        <translation>Tabelle der Fehlerkurve verschieben</translation>
    </message>
    <message>
        <source>Copied the table: %1 rows.</source>
        <translation>Tabelle kopiert: %1 Zeilen.</translation>
    </message>
</context>
<context>
    <name>CurveTableModel</name>
    <message>
        <source>iteration %1</source>
        <translation>Iteration %1</translation>
    </message>
    <message>
        <source>iteration %1, %2: %3</source>
        <translation>Iteration %1, %2: %3</translation>
    </message>
    <message>
        <source>Iteration</source>
        <translation>Iteration</translation>
    </message>
    <message>
        <source>Total error</source>
        <translation>Gesamtfehler</translation>
    </message>
    <message>
        <source>Smallest until the next row</source>
        <translation>Kleinster bis zur nächsten Zeile</translation>
    </message>
    <message>
        <source>Largest until the next row</source>
        <translation>Größter bis zur nächsten Zeile</translation>
    </message>
    <message>
        <source>Error of the test samples</source>
        <translation>Fehler der Testbeispiele</translation>
    </message>
    <message>
        <source>Column: %1</source>
        <translation>Spalte: %1</translation>
    </message>
</context>
<context>
    <name>CurveView</name>
    <message>
        <source>Error curve</source>
        <translation>Fehlerkurve</translation>
    </message>
    <message>
        <source>iteration %1 · E = %2</source>
        <translation>Iteration %1 · E = %2</translation>
    </message>
</context>
<context>
    <name>DataExport</name>
    <message>
        <source>the export was cancelled</source>
        <translation>der Export wurde abgebrochen</translation>
    </message>
    <message>
        <source>from iteration %1 to %2 there is nothing</source>
        <translation>von Iteration %1 bis %2 gibt es nichts</translation>
    </message>
    <message>
        <source>iteration %1: the network is another one than in iteration %2, and so are its parameters</source>
        <translation>Iteration %1: Das Netz ist ein anderes als in Iteration %2, und damit auch seine Parameter</translation>
    </message>
</context>
<context>
    <name>DataImport</name>
    <message>
        <source>empty, where a class was expected</source>
        <translation>leer, wo eine Klasse erwartet wurde</translation>
    </message>
    <message>
        <source>empty, where a number was expected</source>
        <translation>leer, wo eine Zahl erwartet wurde</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>„%1“ ist keine Zahl</translation>
    </message>
    <message>
        <source>the column&apos;s numbers are too large to be scaled</source>
        <translation>die Zahlen der Spalte sind zu groß, um skaliert zu werden</translation>
    </message>
    <message>
        <source>more than %1 classes, but a layer can have at most so many neurons</source>
        <translation>mehr als %1 Klassen, aber so viele Neuronen kann eine Schicht höchstens haben</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>none is an input</source>
        <translation>keine ist eine Eingabe</translation>
    </message>
    <message>
        <source>none is a target</source>
        <translation>keine ist ein Zielwert</translation>
    </message>
    <message>
        <source>%1 inputs and %2 outputs, but a layer can have at most %3 neurons</source>
        <translation>%1 Eingaben und %2 Ausgaben, aber eine Schicht kann höchstens %3 Neuronen haben</translation>
    </message>
    <message>
        <source>%1 rows with %2 numbers each, but data can have at most %3 numbers</source>
        <translation>%1 Zeilen mit je %2 Zahlen, aber Daten können höchstens %3 Zahlen haben</translation>
    </message>
</context>
<context>
    <name>DatasetModel</name>
    <message>
        <source>sample %1, %2</source>
        <translation>Beispiel %1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>DatasetPanel</name>
    <message>
        <source>Sample %1, %2</source>
        <translation>Beispiel %1, %2</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add sample</source>
        <translation>Beispiel hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove samples</source>
        <translation>Beispiele entfernen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste samples</source>
        <translation>Beispiele einfügen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Import samples</source>
        <translation>Beispiele importieren</translation>
    </message>
    <message>
        <source>Generate…</source>
        <translation>Erzeugen…</translation>
    </message>
    <message>
        <source>Generate samples</source>
        <translation>Beispiele erzeugen</translation>
    </message>
    <message>
        <source>1 sample</source>
        <translation>1 Beispiel</translation>
    </message>
    <message>
        <source>%1 samples</source>
        <translation>%1 Beispiele</translation>
    </message>
    <message>
        <source>%1, and %2 more for the test</source>
        <translation>%1 und %2 weitere für den Test</translation>
    </message>
    <message>
        <source>Add sample %1</source>
        <translation>Beispiel %1 hinzufügen</translation>
    </message>
    <message>
        <source>Remove sample %1</source>
        <translation>Beispiel %1 entfernen</translation>
    </message>
    <message>
        <source>Remove %1 samples</source>
        <translation>%1 Beispiele entfernen</translation>
    </message>
    <message>
        <source>Paste: %1</source>
        <translation>Einfügen: %1</translation>
    </message>
    <message>
        <source>Paste 1 row</source>
        <translation>1 Zeile einfügen</translation>
    </message>
    <message>
        <source>Paste %1 rows</source>
        <translation>%1 Zeilen einfügen</translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>: the program has %1.</source>
        <translation>: Das Programm hat %1.</translation>
    </message>
    <message>
        <source>Right, but truncated</source>
        <translation>Richtig, aber abgeschnitten</translation>
    </message>
    <message>
        <source>: %1 was cut off after %2 decimals instead of rounded.</source>
        <translation>: %1 wurde nach %2 Nachkommastellen abgeschnitten statt gerundet.</translation>
    </message>
    <message>
        <source>; that gives %1 instead of %2.</source>
        <translation>; das ergibt %1 statt %2.</translation>
    </message>
    <message>
        <source>The sign is wrong</source>
        <translation>Das Vorzeichen ist falsch</translation>
    </message>
    <message>
        <source>: it is %1, not %2.</source>
        <translation>: Es ist %1, nicht %2.</translation>
    </message>
    <message>
        <source>The decimal mark is in the wrong place</source>
        <translation>Das Komma steht an der falschen Stelle</translation>
    </message>
    <message>
        <source>: it is %1.</source>
        <translation>: Es ist %1.</translation>
    </message>
    <message>
        <source>This is the mean error over all %1 samples</source>
        <translation>Das ist der mittlere Fehler über alle %1 Beispiele</translation>
    </message>
    <message>
        <source>, %1; the sample that this iteration begins with has %2.</source>
        <translation>, %1; das Beispiel, mit dem diese Iteration beginnt, hat %2.</translation>
    </message>
    <message>
        <source>This is %1</source>
        <translation>Das ist %1</translation>
    </message>
    <message>
        <source>, %1; %2 is %3.</source>
        <translation>, %1; %2 ist %3.</translation>
    </message>
</context>
<context>
    <name>DiagnosisField</name>
    <message>
        <source>Why is my number different?</source>
        <translation>Warum ist meine Zahl anders?</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>The quantity that your value is for</source>
        <translation>Die Größe, zu der Ihr Wert gehört</translation>
    </message>
    <message>
        <source>Your value</source>
        <translation>Ihr Wert</translation>
    </message>
    <message>
        <source>your value …</source>
        <translation>Ihr Wert …</translation>
    </message>
    <message>
        <source>Explanation of your value</source>
        <translation>Erklärung zu Ihrem Wert</translation>
    </message>
    <message>
        <source>Room for the explanation</source>
        <translation>Platz für die Erklärung</translation>
    </message>
    <message>
        <source>Scroll the explanation</source>
        <translation>Erklärung verschieben</translation>
    </message>
    <message>
        <source>Training up to here is too long to be repeated, or comes to no finite number.</source>
        <translation>Das Training bis hierher ist zu lang, um wiederholt zu werden, oder führt zu keiner endlichen Zahl.</translation>
    </message>
    <message>
        <source>None of the mistakes that the program knows gives %1 for %2; it is %3.</source>
        <translation>Keiner der Rechenfehler, die das Programm kennt, ergibt %1 für %2; richtig ist %3.</translation>
    </message>
    <message>
        <source>More digits of your value would tell more.</source>
        <translation>Mehr Stellen Ihres Werts würden mehr verraten.</translation>
    </message>
</context>
<context>
    <name>DiagramLooks</name>
    <message>
        <source>Weight %1, %2 to %3</source>
        <translation>Gewicht %1, %2 nach %3</translation>
    </message>
    <message>
        <source>Bias %1</source>
        <translation>Bias %1</translation>
    </message>
    <message>
        <source>Input %1</source>
        <translation>Eingabe %1</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Zielwert %1</translation>
    </message>
    <message>
        <source>Error %1</source>
        <translation>Fehler %1</translation>
    </message>
    <message>
        <source>Sum of errors</source>
        <translation>Summe der Fehler</translation>
    </message>
    <message>
        <source>Neuron %1</source>
        <translation>Neuron %1</translation>
    </message>
    <message>
        <source>net input %1, output %2</source>
        <translation>Nettoeingabe %1, Ausgabe %2</translation>
    </message>
    <message>
        <source>net input %1, output %2, delta %3</source>
        <translation>Nettoeingabe %1, Ausgabe %2, Delta %3</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>gefragt</translation>
    </message>
    <message>
        <source>updated: %1</source>
        <translation>aktualisiert: %1</translation>
    </message>
</context>
<context>
    <name>DiagramScene</name>
    <message>
        <source>Look closer at the %1 neurons from %2 to %3</source>
        <translation>Die %1 Neuronen von %2 bis %3 näher ansehen</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>hidden layer</source>
        <translation>Zwischenschicht</translation>
    </message>
    <message>
        <source>Activation of the %1: %2</source>
        <translation>Aktivierung der %1: %2</translation>
    </message>
    <message>
        <source>Insert a layer before the %1</source>
        <translation>Schicht vor der %1 einfügen</translation>
    </message>
    <message>
        <source>Add a neuron to the %1</source>
        <translation>Neuron zur %1 hinzufügen</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>The network at iteration %L1, with a total error of %2</source>
        <translation>Das Netz bei Iteration %L1, mit einem Gesamtfehler von %2</translation>
    </message>
    <message>
        <source>no parameter is named &quot;%1&quot;</source>
        <translation>kein Parameter heißt „%1“</translation>
    </message>
</context>
<context>
    <name>DiagramView</name>
    <message>
        <source>Network diagram</source>
        <translation>Netzdiagramm</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>%1: the value must be at least 0 and below 1</source>
        <translation>%1: Der Wert muss mindestens 0 und kleiner als 1 sein</translation>
    </message>
    <message>
        <source>%1: the value must be above 0</source>
        <translation>%1: Der Wert muss größer als 0 sein</translation>
    </message>
    <message>
        <source>%1: the value must be a finite number</source>
        <translation>%1: Der Wert muss eine endliche Zahl sein</translation>
    </message>
    <message>
        <source>η: the learning rate must be above 0</source>
        <translation>η: Die Lernrate muss größer als 0 sein</translation>
    </message>
    <message>
        <source>batch size: expected a whole number above 0</source>
        <translation>Batchgröße: Erwartet wird eine ganze Zahl über 0</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Zielwert %1</translation>
    </message>
    <message>
        <source>%1: type a number, such as 0.45</source>
        <translation>%1: Geben Sie eine Zahl ein, etwa 0,45</translation>
    </message>
    <message>
        <source>%1: “%2” is not a number</source>
        <translation>%1: „%2“ ist keine Zahl</translation>
    </message>
    <message>
        <source>%1: %2 is too large for a number of double precision</source>
        <translation>%1: %2 ist zu groß für eine Zahl doppelter Genauigkeit</translation>
    </message>
</context>
<context>
    <name>ErrorChart</name>
    <message>
        <source>Total error</source>
        <translation>Gesamtfehler</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linear</translation>
    </message>
    <message>
        <source>Linear axis</source>
        <translation>Lineare Achse</translation>
    </message>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <source>Logarithmic axis</source>
        <translation>Logarithmische Achse</translation>
    </message>
    <message>
        <source>Save picture …</source>
        <translation>Bild speichern …</translation>
    </message>
    <message>
        <source>Save picture of the error curve</source>
        <translation>Bild der Fehlerkurve speichern</translation>
    </message>
    <message>
        <source>The two curves</source>
        <translation>Die beiden Kurven</translation>
    </message>
    <message>
        <source>samples learned from</source>
        <translation>gelernte Beispiele</translation>
    </message>
    <message>
        <source>test samples</source>
        <translation>Testbeispiele</translation>
    </message>
    <message>
        <source>Curve of the total error</source>
        <translation>Kurve des Gesamtfehlers</translation>
    </message>
    <message>
        <source>%1 with %2 after %3 iterations</source>
        <translation>%1 mit %2 nach %3 Iterationen</translation>
    </message>
    <message>
        <source> Branches: %1.</source>
        <translation> Zweige: %1.</translation>
    </message>
    <message>
        <source>At iteration %1 the total error is %2; it was %3 at the start, and its smallest value was %4.</source>
        <translation>Bei Iteration %1 ist der Gesamtfehler %2; am Anfang war er %3, und sein kleinster Wert war %4.</translation>
    </message>
</context>
<context>
    <name>ErrorSurface</name>
    <message>
        <source>An error surface needs two parameters; this network has one.</source>
        <translation>Eine Fehlerfläche braucht zwei Parameter; dieses Netz hat einen.</translation>
    </message>
    <message>
        <source>An error surface would take too long: %1 parameters and %2 samples.</source>
        <translation>Eine Fehlerfläche würde zu lange dauern: %1 Parameter und %2 Beispiele.</translation>
    </message>
</context>
<context>
    <name>ErrorSurfacePanel</name>
    <message>
        <source>Error surface</source>
        <translation>Fehlerfläche</translation>
    </message>
    <message>
        <source>Drag to move, wheel or + and − to zoom, double click or 0 to see the whole way</source>
        <translation>Ziehen verschiebt, Mausrad oder + und − vergrößern und verkleinern, Doppelklick oder 0 zeigt den ganzen Weg</translation>
    </message>
    <message>
        <source>Values on the surface</source>
        <translation>Werte auf der Fläche</translation>
    </message>
    <message>
        <source>
E ≈ %1</source>
        <translation>
E ≈ %1</translation>
    </message>
    <message>
        <source>Parameter across the surface</source>
        <translation>Parameter waagerecht</translation>
    </message>
    <message>
        <source>Parameter up the surface</source>
        <translation>Parameter senkrecht</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Show the whole way on the surface</source>
        <translation>Den ganzen Weg auf der Fläche zeigen</translation>
    </message>
    <message>
        <source>
E = %1 now</source>
        <translation>
E = %1 jetzt</translation>
    </message>
    <message>
        <source>smaller %1</source>
        <translation>kleinerem %1</translation>
    </message>
    <message>
        <source>larger %1</source>
        <translation>größerem %1</translation>
    </message>
    <message>
        <source>any %1</source>
        <translation>beliebigem %1</translation>
    </message>
    <message>
        <source>%1 (∂E/∂%2 = %3)</source>
        <translation>%1 (∂E/∂%2 = %3)</translation>
    </message>
    <message>
        <source>It is flat there.</source>
        <translation>Dort ist sie eben.</translation>
    </message>
    <message>
        <source>It falls steepest towards %1 and %2.</source>
        <translation>Am steilsten fällt sie zu %1 und %2 hin.</translation>
    </message>
    <message>
        <source>E = %1 at %2. %3 The lowest point in view is E = %4 near %5.</source>
        <translation>E = %1 bei %2. %3 Der tiefste sichtbare Punkt ist E = %4 nahe %5.</translation>
    </message>
</context>
<context>
    <name>Exercise</name>
    <message>
        <source>no numbers were found with which this network trains</source>
        <translation>es wurden keine Zahlen gefunden, mit denen sich dieses Netz trainieren lässt</translation>
    </message>
    <message>
        <source>no numbers were found with which the error falls; a smaller learning rate may help</source>
        <translation>es wurden keine Zahlen gefunden, mit denen der Fehler sinkt; eine kleinere Lernrate hilft vielleicht</translation>
    </message>
</context>
<context>
    <name>ExperimentFile</name>
    <message>
        <source>empty, where a name was expected</source>
        <translation>leer, wo ein Name erwartet wurde</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a branch has no branches of its own</source>
        <translation>ein Zweig hat keine eigenen Zweige</translation>
    </message>
    <message>
        <source>a whole number, 0 or above</source>
        <translation>eine ganze Zahl ab 0</translation>
    </message>
    <message>
        <source>%1 branches, but a project can have at most %2</source>
        <translation>%1 Zweige, aber ein Projekt kann höchstens %2 haben</translation>
    </message>
</context>
<context>
    <name>ExplanationPresenter</name>
    <message>
        <source>Worked out ahead for iteration %1</source>
        <translation>Vorausberechnet für Iteration %1</translation>
    </message>
    <message>
        <source>In iteration %1</source>
        <translation>In Iteration %1</translation>
    </message>
</context>
<context>
    <name>ExportDataDialog</name>
    <message>
        <source>Error curve</source>
        <translation>Fehlerkurve</translation>
    </message>
    <message>
        <source>Parameters, a row for each iteration</source>
        <translation>Parameter, je Iteration eine Zeile</translation>
    </message>
    <message>
        <source>Parameters of one iteration</source>
        <translation>Parameter einer Iteration</translation>
    </message>
    <message>
        <source>Whole state, with all values of an iteration</source>
        <translation>Ganzer Zustand mit allen Werten einer Iteration</translation>
    </message>
    <message>
        <source>Weights for PyTorch, as JSON</source>
        <translation>Gewichte für PyTorch, als JSON</translation>
    </message>
    <message>
        <source>Weights for PyTorch, as safetensors</source>
        <translation>Gewichte für PyTorch, als safetensors</translation>
    </message>
    <message>
        <source>Network as an ONNX model</source>
        <translation>Netz als ONNX-Modell</translation>
    </message>
    <message>
        <source>PyTorch program that trains the same network</source>
        <translation>PyTorch-Programm, das dasselbe Netz trainiert</translation>
    </message>
    <message>
        <source>Data to export</source>
        <translation>Zu exportierende Daten</translation>
    </message>
    <message>
        <source>First iteration</source>
        <translation>Erste Iteration</translation>
    </message>
    <message>
        <source>Last iteration</source>
        <translation>Letzte Iteration</translation>
    </message>
    <message>
        <source>Iterations from row to row</source>
        <translation>Iterationen von Zeile zu Zeile</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>Daten exportieren</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>From iteration</source>
        <translation>Von Iteration</translation>
    </message>
    <message>
        <source>To iteration</source>
        <translation>Bis Iteration</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File to export to</source>
        <translation>Datei, in die exportiert wird</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Browse for a file to export to</source>
        <translation>Exportdatei auswählen</translation>
    </message>
    <message>
        <source>Iteration</source>
        <translation>Iteration</translation>
    </message>
    <message>
        <source>Type a file name.</source>
        <translation>Geben Sie einen Dateinamen ein.</translation>
    </message>
    <message>
        <source>The file name must end in .%1.</source>
        <translation>Der Dateiname muss auf .%1 enden.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Es gibt keinen Ordner %1.</translation>
    </message>
    <message>
        <source>The first iteration lies behind the last.</source>
        <translation>Die erste Iteration liegt hinter der letzten.</translation>
    </message>
    <message>
        <source>This file will be replaced.</source>
        <translation>Diese Datei wird ersetzt.</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>Der Export wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Remark on the file</source>
        <translation>Bemerkung zur Datei</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>standard output</source>
        <translation>Standardausgabe</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>cannot open %1: it is a folder</source>
        <translation>%1 kann nicht geöffnet werden: Es ist ein Ordner</translation>
    </message>
    <message>
        <source>cannot open %1: %2</source>
        <translation>%1 kann nicht geöffnet werden: %2</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>cannot open %1: it is not an ordinary file</source>
        <translation>%1 kann nicht geöffnet werden: Es ist keine gewöhnliche Datei</translation>
    </message>
</context>
<context>
    <name>Finiteness</name>
    <message>
        <source>%1 is no longer a number</source>
        <translation>%1 ist keine Zahl mehr</translation>
    </message>
    <message>
        <source>%1 became infinite</source>
        <translation>%1 wurde unendlich</translation>
    </message>
    <message>
        <source>the total error became infinite</source>
        <translation>der Gesamtfehler wurde unendlich</translation>
    </message>
</context>
<context>
    <name>FixedKeys</name>
    <message>
        <source>In the diagram</source>
        <translation>Im Diagramm</translation>
    </message>
    <message>
        <source>Go to the next number, or the one before</source>
        <translation>Zur nächsten oder vorigen Zahl gehen</translation>
    </message>
    <message>
        <source>Show a weight&apos;s chain rule, or how a number was computed</source>
        <translation>Die Kettenregel eines Gewichts anzeigen oder wie eine Zahl berechnet wurde</translation>
    </message>
    <message>
        <source>Edit a number</source>
        <translation>Eine Zahl bearbeiten</translation>
    </message>
    <message>
        <source>Change a number by a small step</source>
        <translation>Eine Zahl in einem kleinen Schritt ändern</translation>
    </message>
    <message>
        <source>Change a number by a large step</source>
        <translation>Eine Zahl in einem großen Schritt ändern</translation>
    </message>
    <message>
        <source>Move a neuron while the structure is edited</source>
        <translation>Ein Neuron verschieben, während die Struktur bearbeitet wird</translation>
    </message>
    <message>
        <source>Remove a neuron while the structure is edited</source>
        <translation>Ein Neuron entfernen, während die Struktur bearbeitet wird</translation>
    </message>
    <message>
        <source>While a number is edited</source>
        <translation>Beim Bearbeiten einer Zahl</translation>
    </message>
    <message>
        <source>Take the number over</source>
        <translation>Die Zahl übernehmen</translation>
    </message>
    <message>
        <source>Leave the number as it was</source>
        <translation>Die Zahl lassen, wie sie war</translation>
    </message>
    <message>
        <source>Make it a little larger or smaller</source>
        <translation>Die Zahl etwas größer oder kleiner machen</translation>
    </message>
    <message>
        <source>Make it larger or smaller</source>
        <translation>Die Zahl größer oder kleiner machen</translation>
    </message>
    <message>
        <source>In the formula</source>
        <translation>In der Formel</translation>
    </message>
    <message>
        <source>Go from factor to factor</source>
        <translation>Von Faktor zu Faktor gehen</translation>
    </message>
    <message>
        <source>Go to the first factor</source>
        <translation>Zum ersten Faktor gehen</translation>
    </message>
    <message>
        <source>Go to the last factor</source>
        <translation>Zum letzten Faktor gehen</translation>
    </message>
    <message>
        <source>Open a factor that has a formula of its own, or close it</source>
        <translation>Einen Faktor mit eigener Formel auf- oder zuklappen</translation>
    </message>
    <message>
        <source>In the lesson</source>
        <translation>In der Lektion</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>In predict mode</source>
        <translation>Im Vorhersagemodus</translation>
    </message>
    <message>
        <source>Check the number</source>
        <translation>Die Zahl prüfen</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Tipp</translation>
    </message>
    <message>
        <source>Go on with my number</source>
        <translation>Mit meiner Zahl weiterrechnen</translation>
    </message>
    <message>
        <source>Show answer</source>
        <translation>Antwort zeigen</translation>
    </message>
    <message>
        <source>In the table of data</source>
        <translation>In der Datentabelle</translation>
    </message>
    <message>
        <source>Copy the chosen samples</source>
        <translation>Die ausgewählten Beispiele kopieren</translation>
    </message>
    <message>
        <source>Paste samples</source>
        <translation>Beispiele einfügen</translation>
    </message>
    <message>
        <source>Remove the chosen samples</source>
        <translation>Die ausgewählten Beispiele entfernen</translation>
    </message>
    <message>
        <source>On the error surface</source>
        <translation>Auf der Fehlerfläche</translation>
    </message>
    <message>
        <source>Move to a side</source>
        <translation>Zur Seite verschieben</translation>
    </message>
    <message>
        <source>Move up or down</source>
        <translation>Nach oben oder unten verschieben</translation>
    </message>
    <message>
        <source>Zoom in or out</source>
        <translation>Vergrößern oder verkleinern</translation>
    </message>
    <message>
        <source>Show all of the way of training</source>
        <translation>Den ganzen Weg des Trainings anzeigen</translation>
    </message>
    <message>
        <source>In the table of the error curve</source>
        <translation>In der Tabelle der Fehlerkurve</translation>
    </message>
    <message>
        <source>Show the chosen iteration in the window</source>
        <translation>Die gewählte Iteration im Fenster zeigen</translation>
    </message>
    <message>
        <source>Copy the table with all digits</source>
        <translation>Die Tabelle mit allen Stellen kopieren</translation>
    </message>
</context>
<context>
    <name>FormulaView</name>
    <message>
        <source>Chain rule</source>
        <translation>Kettenregel</translation>
    </message>
    <message>
        <source>Chain rule of %1</source>
        <translation>Kettenregel für %1</translation>
    </message>
</context>
<context>
    <name>GenerateDataDialog</name>
    <message>
        <source>XOR</source>
        <translation>XOR</translation>
    </message>
    <message>
        <source>AND</source>
        <translation>UND</translation>
    </message>
    <message>
        <source>OR</source>
        <translation>ODER</translation>
    </message>
    <message>
        <source>Two circles</source>
        <translation>Zwei Kreise</translation>
    </message>
    <message>
        <source>Two spirals</source>
        <translation>Zwei Spiralen</translation>
    </message>
    <message>
        <source>Two blobs</source>
        <translation>Zwei Punktwolken</translation>
    </message>
    <message>
        <source>Generate samples</source>
        <translation>Beispiele erzeugen</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>Tar&amp;gets</source>
        <translation>&amp;Zielwerte</translation>
    </message>
    <message>
        <source>Sa&amp;mples</source>
        <translation>&amp;Beispiele</translation>
    </message>
    <message>
        <source>N&amp;oise, σ</source>
        <translation>&amp;Rauschen, σ</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>&amp;Seed</translation>
    </message>
    <message>
        <source>Kind of data</source>
        <translation>Art der Daten</translation>
    </message>
    <message>
        <source>Targets of the classes</source>
        <translation>Zielwerte der Klassen</translation>
    </message>
    <message>
        <source>one number, 0 or 1</source>
        <translation>eine Zahl, 0 oder 1</translation>
    </message>
    <message>
        <source>two numbers, one-hot</source>
        <translation>zwei Zahlen, one-hot</translation>
    </message>
    <message>
        <source>Number of samples to generate</source>
        <translation>Anzahl der zu erzeugenden Beispiele</translation>
    </message>
    <message>
        <source>Standard deviation of the noise</source>
        <translation>Standardabweichung des Rauschens</translation>
    </message>
    <message>
        <source>Seed of the noise</source>
        <translation>Seed des Rauschens</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Generate these samples</source>
        <translation>Diese Beispiele erzeugen</translation>
    </message>
</context>
<context>
    <name>GradientCheck</name>
    <message>
        <source>%1 is exactly 0 in sample %2</source>
        <translation>%1 ist in Beispiel %2 genau 0</translation>
    </message>
    <message>
        <source>%1 is so near to 0 in sample %2 that a small change takes it to the other side</source>
        <translation>%1 liegt in Beispiel %2 so nahe bei 0, dass eine kleine Änderung auf die andere Seite führt</translation>
    </message>
    <message>
        <source>At %1 the error has a kink: %2, where %3 has no single slope. Finite differences mix the slopes of both sides there and prove nothing.</source>
        <translation>Bei %1 hat der Fehler einen Knick: %2, und dort hat %3 keine eindeutige Steigung. Finite Differenzen mischen dort die Steigungen beider Seiten und beweisen nichts.</translation>
    </message>
</context>
<context>
    <name>GradientCheckDialog</name>
    <message>
        <source>Gradient check</source>
        <translation>Gradientenprüfung</translation>
    </message>
    <message>
        <source>Result of the gradient check</source>
        <translation>Ergebnis der Gradientenprüfung</translation>
    </message>
    <message>
        <source>Remark on the gradient</source>
        <translation>Bemerkung zum Gradienten</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>Angezeigte Zeilen</translation>
    </message>
    <message>
        <source>Close gradient check</source>
        <translation>Gradientenprüfung schließen</translation>
    </message>
    <message>
        <source>Gradients checked</source>
        <translation>Geprüfte Gradienten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel gradient check</source>
        <translation>Gradientenprüfung abbrechen</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>Gradienten</translation>
    </message>
    <message>
        <source>Scroll the gradients</source>
        <translation>Gradienten verschieben</translation>
    </message>
    <message>
        <source>Checking gradients: %1 of %2 …</source>
        <translation>Gradienten werden geprüft: %1 von %2 …</translation>
    </message>
    <message>
        <source>Cancelled after %1 of %2 gradients. %3</source>
        <translation>Abgebrochen nach %1 von %2 Gradienten. %3</translation>
    </message>
    <message>
        <source>The worst %1 of %2 are shown.</source>
        <translation>Die %1 schlechtesten von %2 werden angezeigt.</translation>
    </message>
</context>
<context>
    <name>GradientModel</name>
    <message>
        <source>kink at net_%1 = 0</source>
        <translation>Knick bei net_%1 = 0</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>stimmt überein</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>Back-propagation and the central difference of %1 are not the same slope: %2 and %3.</source>
        <translation>Backpropagation und zentrale Differenz von %1 ergeben nicht dieselbe Steigung: %2 und %3.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>back-propagation</source>
        <translation>Backpropagation</translation>
    </message>
    <message>
        <source>central difference</source>
        <translation>zentrale Differenz</translation>
    </message>
    <message>
        <source>relative difference</source>
        <translation>relative Differenz</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>Bemerkung</translation>
    </message>
</context>
<context>
    <name>GradientVerdict</name>
    <message>
        <source>1 is at a kink, where finite differences prove nothing</source>
        <translation>1 liegt an einem Knick, wo finite Differenzen nichts beweisen</translation>
    </message>
    <message>
        <source>%1 are at kinks, where finite differences prove nothing</source>
        <translation>%1 liegen an Knicken, wo finite Differenzen nichts beweisen</translation>
    </message>
    <message>
        <source>No gradient can be judged: of %1, %2.</source>
        <translation>Kein Gradient (von %1) lässt sich beurteilen: %2.</translation>
    </message>
    <message>
        <source>to the last digit</source>
        <translation>bis zur letzten Stelle</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>bis auf %1</translation>
    </message>
    <message>
        <source>%1 of %2 gradients agree with central differences %3; %4.</source>
        <translation>%1 von %2 Gradienten stimmen %3 mit zentralen Differenzen überein; %4.</translation>
    </message>
    <message>
        <source>The only gradient agrees with central differences %1.</source>
        <translation>Der einzige Gradient stimmt %1 mit zentralen Differenzen überein.</translation>
    </message>
    <message>
        <source>All %1 gradients agree with central differences %2.</source>
        <translation>Alle %1 Gradienten stimmen %2 mit zentralen Differenzen überein.</translation>
    </message>
    <message>
        <source>%1 of %2 gradients differ from central differences, most of all ∂E_total/∂%3: it is %4, and they give %5.</source>
        <translation>%1 von %2 Gradienten weichen von den zentralen Differenzen ab, am stärksten ∂E_total/∂%3: Er ist %4, die Differenzen ergeben %5.</translation>
    </message>
</context>
<context>
    <name>GuideBrowser</name>
    <message>
        <source>Page of the guide</source>
        <translation>Seite des Handbuchs</translation>
    </message>
    <message>
        <source>Scroll the page</source>
        <translation>Seite verschieben</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Pages of the guide</source>
        <translation>Seiten des Handbuchs</translation>
    </message>
    <message>
        <source>Scroll the list of pages</source>
        <translation>Seitenliste verschieben</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Fundstellen</translation>
    </message>
    <message>
        <source>Scroll the list of places</source>
        <translation>Liste der Fundstellen verschieben</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>◀ Back</source>
        <translation>◀ Zurück</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Zurück zur vorigen Seite</translation>
    </message>
    <message>
        <source>Forward ▶</source>
        <translation>Vor ▶</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Wieder vorwärts</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>What the search has found</source>
        <translation>Was die Suche gefunden hat</translation>
    </message>
    <message>
        <source>Nowhere in the guide.</source>
        <translation>Kommt im Handbuch nicht vor.</translation>
    </message>
    <message>
        <source>No line has all of these words.</source>
        <translation>Keine Zeile enthält alle diese Wörter.</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 Fundstelle</translation>
    </message>
    <message>
        <source>%1 places</source>
        <translation>%1 Fundstellen</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>for all %1 samples that were looked at</source>
        <translation>bei allen %1 betrachteten Beispielen</translation>
    </message>
    <message>
        <source>for the only sample</source>
        <translation>beim einzigen Beispiel</translation>
    </message>
    <message>
        <source>for every sample</source>
        <translation>bei jedem Beispiel</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>within %1 of %2</source>
        <translation>höchstens %1 entfernt von %2</translation>
    </message>
    <message>
        <source>%1 is saturated: its output is %2, though its target is up to %3 away. Its slope is nearly 0 and its weights hardly learn; smaller starting weights or a cross-entropy loss help.</source>
        <translation>%1 ist gesättigt: Die Ausgabe ist %2, obwohl der Zielwert bis zu %3 entfernt liegt. Die Steigung ist fast 0, und die Gewichte lernen kaum; kleinere Anfangsgewichte oder die Kreuzentropie als Verlustfunktion helfen.</translation>
    </message>
    <message>
        <source>%1 is saturated and works as a switch: its output is %2. Its slope is nearly 0 and its weights hardly learn any more, which is no harm once the error is small.</source>
        <translation>%1 ist gesättigt und wirkt wie ein Schalter: Die Ausgabe ist %2. Die Steigung ist fast 0, und die Gewichte lernen kaum noch; das schadet nicht, sobald der Fehler klein ist.</translation>
    </message>
    <message>
        <source>%1 is saturated: its output is %2, so its slope is nearly 0 and its weights hardly learn; smaller starting weights or inputs scaled to about −1 … 1 help.</source>
        <translation>%1 ist gesättigt: Die Ausgabe ist %2; daher ist die Steigung fast 0, und die Gewichte lernen kaum; kleinere Anfangsgewichte oder auf etwa −1 … 1 skalierte Eingaben helfen.</translation>
    </message>
    <message>
        <source>%1 is dead: its net input is at most %2 %3, so its output and its slope are 0 and the weights that lead to it do not learn; other starting weights, a smaller learning rate or a leaky ReLU help.</source>
        <translation>%1 ist tot: Die Nettoeingabe ist höchstens %2 %3; daher sind Ausgabe und Steigung 0, und die Gewichte, die dorthin führen, lernen nicht; andere Anfangsgewichte, eine kleinere Lernrate oder ein Leaky ReLU helfen.</translation>
    </message>
    <message>
        <source>The gradients vanish on the way back: those of the first layer are 0, those of the last layer are not, so the first layer hardly learns; larger starting weights, fewer layers or ReLU instead of sigmoid help.</source>
        <translation>Die Gradienten verschwinden auf dem Weg zurück: Die der ersten Schicht sind 0, die der letzten nicht; daher lernt die erste Schicht kaum; größere Anfangsgewichte, weniger Schichten oder ReLU statt Sigmoid helfen.</translation>
    </message>
    <message>
        <source>The gradients vanish on the way back: those of the first layer are on average %1 of the last layer&apos;s, so the first layer hardly learns; larger starting weights, fewer layers or ReLU instead of sigmoid help.</source>
        <translation>Die Gradienten verschwinden auf dem Weg zurück: Die der ersten Schicht betragen im Mittel %1 der Gradienten der letzten; daher lernt die erste Schicht kaum; größere Anfangsgewichte, weniger Schichten oder ReLU statt Sigmoid helfen.</translation>
    </message>
    <message>
        <source>The gradients explode on the way back: those of the first layer are on average %1 times the last layer&apos;s, so no learning rate suits both; smaller starting weights or inputs scaled to about −1 … 1 help.</source>
        <translation>Die Gradienten explodieren auf dem Weg zurück: Die der ersten Schicht sind im Mittel %1-mal so groß wie die der letzten; daher passt keine Lernrate zu beiden; kleinere Anfangsgewichte oder auf etwa −1 … 1 skalierte Eingaben helfen.</translation>
    </message>
    <message>
        <source>Training is on a plateau or in a minimum: in %1 iterations the error went from %2 to %3, and no gradient is larger than %4; if the error is still too large, a larger learning rate, other starting weights or more neurons help.</source>
        <translation>Das Training ist auf einem Plateau oder in einem Minimum: In %1 Iterationen ging der Fehler von %2 auf %3, und kein Gradient ist größer als %4; ist der Fehler noch zu groß, helfen eine größere Lernrate, andere Anfangsgewichte oder mehr Neuronen.</translation>
    </message>
</context>
<context>
    <name>HealthDialog</name>
    <message>
        <source>Health</source>
        <translation>Zustand des Netzes</translation>
    </message>
    <message>
        <source>Result of the health check</source>
        <translation>Ergebnis der Zustandsprüfung</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Scroll the findings</source>
        <translation>Befunde verschieben</translation>
    </message>
    <message>
        <source>Close health</source>
        <translation>Zustandsprüfung schließen</translation>
    </message>
    <message>
        <source>All is well: no saturated neuron, no dead ReLU, no vanishing or exploding gradients, no plateau.</source>
        <translation>Alles in Ordnung: kein gesättigtes Neuron, kein totes ReLU, keine verschwindenden oder explodierenden Gradienten, kein Plateau.</translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation>1 Befund</translation>
    </message>
    <message>
        <source>%1 findings</source>
        <translation>%1 Befunde</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
</context>
<context>
    <name>HiddenLayerList</name>
    <message>
        <source>Hidden layers</source>
        <translation>Zwischenschichten</translation>
    </message>
    <message>
        <source>Add a hidden layer</source>
        <translation>Zwischenschicht hinzufügen</translation>
    </message>
    <message>
        <source>hidden layer %1</source>
        <translation>Zwischenschicht %1</translation>
    </message>
    <message>
        <source>Neurons of %1</source>
        <translation>Neuronen: %1</translation>
    </message>
    <message>
        <source>Activation of %1</source>
        <translation>Aktivierung: %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>ImportDataDialog</name>
    <message>
        <source>as they are</source>
        <translation>wie sie sind</translation>
    </message>
    <message>
        <source>to 0 … 1</source>
        <translation>auf 0 … 1</translation>
    </message>
    <message>
        <source>z-score</source>
        <translation>z-Wert</translation>
    </message>
    <message>
        <source>Import samples</source>
        <translation>Beispiele importieren</translation>
    </message>
    <message>
        <source>Choose a file of comma-separated values.</source>
        <translation>Wählen Sie eine Datei mit durch Kommas getrennten Werten.</translation>
    </message>
    <message>
        <source>Data file</source>
        <translation>Datendatei</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>Browse for a data file</source>
        <translation>Datendatei auswählen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>comma ,</source>
        <translation>Komma ,</translation>
    </message>
    <message>
        <source>semicolon ;</source>
        <translation>Semikolon ;</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>First row has &amp;names</source>
        <translation>Erste Zeile enthält &amp;Namen</translation>
    </message>
    <message>
        <source>First row has names</source>
        <translation>Erste Zeile enthält Namen</translation>
    </message>
    <message>
        <source>Scale inputs</source>
        <translation>Eingaben skalieren</translation>
    </message>
    <message>
        <source>Scale targets</source>
        <translation>Zielwerte skalieren</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Trennzeichen</translation>
    </message>
    <message>
        <source>&amp;Inputs</source>
        <translation>&amp;Eingaben</translation>
    </message>
    <message>
        <source>Tar&amp;gets</source>
        <translation>&amp;Zielwerte</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Spalten der Datei</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Erste Zeilen der Datei</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import these samples</source>
        <translation>Diese Beispiele importieren</translation>
    </message>
</context>
<context>
    <name>Initialisation</name>
    <message>
        <source>initialisation: the size must be a finite number</source>
        <translation>Initialisierung: Die Größe muss eine endliche Zahl sein</translation>
    </message>
    <message>
        <source>%1: %2 is for the output layer only</source>
        <translation>%1: %2 ist nur für die Ausgabeschicht möglich</translation>
    </message>
    <message>
        <source>sample %1: %2 inputs and %3 targets, but the network has %4 and %5</source>
        <translation>Beispiel %1: %2 Eingaben und %3 Zielwerte, aber das Netz hat %4 und %5</translation>
    </message>
    <message>
        <source>zeros</source>
        <translation>Nullen</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>konstant</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>gleichverteilt</translation>
    </message>
    <message>
        <source>Xavier (Glorot), uniform</source>
        <translation>Xavier (Glorot), gleichverteilt</translation>
    </message>
    <message>
        <source>He, normal</source>
        <translation>He, normalverteilt</translation>
    </message>
</context>
<context>
    <name>JsonText</name>
    <message>
        <source>the text begins with a byte order mark, which must be written as \ufeff</source>
        <translation>der Text beginnt mit einer Byte-Reihenfolge-Marke, die als \ufeff geschrieben werden muss</translation>
    </message>
    <message>
        <source>not valid JSON, a control character such as a line break in a text</source>
        <translation>kein gültiges JSON, ein Steuerzeichen wie ein Zeilenumbruch in einem Text</translation>
    </message>
    <message>
        <source>not valid JSON, an unknown escape in a text</source>
        <translation>kein gültiges JSON, eine unbekannte Escape-Sequenz in einem Text</translation>
    </message>
    <message>
        <source>the key %1 stands here a second time</source>
        <translation>der Schlüssel %1 steht hier ein zweites Mal</translation>
    </message>
    <message>
        <source>not valid JSON, the number is malformed</source>
        <translation>kein gültiges JSON, die Zahl ist fehlerhaft</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
</context>
<context>
    <name>KeyTip</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Command or key to find</source>
        <translation>Gesuchter Befehl oder gesuchte Taste</translation>
    </message>
    <message>
        <source>Find a command or a key…</source>
        <translation>Befehl oder Taste suchen…</translation>
    </message>
    <message>
        <source>Keys of all commands</source>
        <translation>Tasten aller Befehle</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Key of the command</source>
        <translation>Taste des Befehls</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Keine Taste</translation>
    </message>
    <message>
        <source>Take the key away</source>
        <translation>Die Taste wegnehmen</translation>
    </message>
    <message>
        <source>Back to the &amp;default</source>
        <translation>Auf &amp;Standard zurücksetzen</translation>
    </message>
    <message>
        <source>Back to the default key</source>
        <translation>Zurück zur Standardtaste</translation>
    </message>
    <message>
        <source>Remark on the key</source>
        <translation>Bemerkung zur Taste</translation>
    </message>
    <message>
        <source>&amp;All back to the default</source>
        <translation>&amp;Alle auf Standard zurücksetzen</translation>
    </message>
    <message>
        <source>All keys back to the default</source>
        <translation>Alle Tasten auf Standard zurücksetzen</translation>
    </message>
    <message>
        <source>Close keys</source>
        <translation>Tasten schließen</translation>
    </message>
    <message>
        <source>All keys are as they were from the start.</source>
        <translation>Alle Tasten sind wieder wie am Anfang.</translation>
    </message>
    <message>
        <source>Changed; from the start: %1</source>
        <translation>Geändert; ursprünglich: %1</translation>
    </message>
    <message>
        <source>Press the keys that the command is to have.</source>
        <translation>Drücken Sie die Tasten, die der Befehl bekommen soll.</translation>
    </message>
    <message>
        <source>This key belongs to a part of the window and cannot be changed.</source>
        <translation>Diese Taste gehört zu einem Teil des Fensters und lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>The command has no key now.</source>
        <translation>Der Befehl hat jetzt keine Taste.</translation>
    </message>
    <message>
        <source>The command&apos;s key is %1 now.</source>
        <translation>Die Taste des Befehls ist jetzt %1.</translation>
    </message>
    <message>
        <source>The command&apos;s key is as it was from the start.</source>
        <translation>Der Befehl hat wieder seine ursprüngliche Taste.</translation>
    </message>
</context>
<context>
    <name>LanguageBox</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie die Arbeitsumgebung</translation>
    </message>
    <message>
        <source>The language changes when Backprop Studio is started again.</source>
        <translation>Die Sprache wechselt beim nächsten Start von Backprop Studio.</translation>
    </message>
</context>
<context>
    <name>LeftWorkDialog</name>
    <message>
        <source>Cannot be read: %1; the file %2 stays</source>
        <translation>Nicht lesbar: %1; die Datei %2 bleibt</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>%1, kept on %2 at %3</source>
        <translation>%1, aufbewahrt am %2 um %3</translation>
    </message>
    <message>
        <source>%1, with the answers in predict mode</source>
        <translation>%1, mit den Antworten im Vorhersagemodus</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>Nicht gespeicherte Arbeit</translation>
    </message>
    <message>
        <source>The program ended before this was saved. Go on with it?</source>
        <translation>Das Programm endete, bevor dies gespeichert war. Damit weitermachen?</translation>
    </message>
    <message>
        <source>Unsaved work that was kept</source>
        <translation>Aufbewahrte, nicht gespeicherte Arbeit</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Verwerfen…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Discard %1? It cannot be brought back.</source>
        <translation>%1 verwerfen? Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Discard unsaved work</source>
        <translation>Nicht gespeicherte Arbeit verwerfen</translation>
    </message>
    <message>
        <source>%1; a window on the computer “%2” may be at work on it, and the file %3 stays</source>
        <translation>%1; ein Fenster auf dem Computer „%2“ arbeitet vielleicht daran, und die Datei %3 bleibt</translation>
    </message>
    <message>
        <source>%1; the file %2 stays, as nothing can be written beside it</source>
        <translation>%1; die Datei %2 bleibt, weil neben ihr nichts geschrieben werden kann</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>empty, where a text was expected</source>
        <translation>leer, wo ein Text erwartet wurde</translation>
    </message>
    <message>
        <source>a whole number from 0 to %1</source>
        <translation>eine ganze Zahl von 0 bis %1</translation>
    </message>
    <message>
        <source>written for a newer Backprop Studio (version %1)</source>
        <translation>für ein neueres Backprop Studio geschrieben (Version %1)</translation>
    </message>
    <message>
        <source>expected at least one page</source>
        <translation>mindestens eine Seite erwartet</translation>
    </message>
    <message>
        <source>%1 pages, but a lesson can have at most %2</source>
        <translation>%1 Seiten, aber eine Lektion kann höchstens %2 haben</translation>
    </message>
    <message>
        <source>the name of a built-in example, or a project</source>
        <translation>der Name eines mitgelieferten Beispielnetzes oder ein Projekt</translation>
    </message>
    <message>
        <source>update order</source>
        <translation>Aktualisierungsreihenfolge</translation>
    </message>
    <message>
        <source>no quantity named %1</source>
        <translation>keine Größe heißt %1</translation>
    </message>
    <message>
        <source>no step makes %1</source>
        <translation>kein Schritt ergibt %1</translation>
    </message>
    <message>
        <source>no weight or bias named %1</source>
        <translation>kein Gewicht oder Bias heißt %1</translation>
    </message>
    <message>
        <source>a factor is lit in the chain rule of &quot;selected&quot;, which is missing</source>
        <translation>ein Faktor ist in der Kettenregel von „selected“ hervorgehoben, aber dieses fehlt</translation>
    </message>
    <message>
        <source>the chain rule of %1 has no factor %2</source>
        <translation>die Kettenregel von %1 hat keinen Faktor %2</translation>
    </message>
    <message>
        <source>%1 values, but a page can have at most %2</source>
        <translation>%1 Werte, aber eine Seite kann höchstens %2 haben</translation>
    </message>
    <message>
        <source>a decimal number as text, such as &quot;0.7413&quot;</source>
        <translation>eine Dezimalzahl als Text, etwa „0.7413“</translation>
    </message>
    <message>
        <source>a number, the name of a quantity, or an expression of them</source>
        <translation>eine Zahl, der Name einer Größe oder ein Ausdruck daraus</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>empty, where a lesson was expected</source>
        <translation>leer, wo eine Lektion erwartet wurde</translation>
    </message>
    <message>
        <source>no lesson is named %1; there is: %2</source>
        <translation>keine Lektion heißt %1; es gibt: %2</translation>
    </message>
</context>
<context>
    <name>LessonPanel</name>
    <message>
        <source>Predict this page&apos;s numbers</source>
        <translation>Zahlen dieser Seite vorhersagen</translation>
    </message>
    <message>
        <source>Hides these numbers, and asks for them one by one</source>
        <translation>Verbirgt diese Zahlen und fragt sie einzeln ab</translation>
    </message>
    <message>
        <source>Lesson page</source>
        <translation>Lektionsseite</translation>
    </message>
    <message>
        <source>◀ Back</source>
        <translation>◀ Zurück</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Previous page (Alt+←)</source>
        <translation>Vorige Seite (Alt+←)</translation>
    </message>
    <message>
        <source>Next ▶</source>
        <translation>Weiter ▶</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Next page (Alt+→)</source>
        <translation>Nächste Seite (Alt+→)</translation>
    </message>
    <message>
        <source>The Lessons menu has some to choose from.</source>
        <translation>Im Menü „Lektionen“ stehen einige zur Auswahl.</translation>
    </message>
    <message>
        <source>No lesson</source>
        <translation>Keine Lektion</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 von %2 · %3</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>ausblenden</translation>
    </message>
    <message>
        <source>why?</source>
        <translation>warum?</translation>
    </message>
</context>
<context>
    <name>LessonPresenter</name>
    <message>
        <source>lesson page %1</source>
        <translation>Lektionsseite %1</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>a network has at least an input layer and an output layer</source>
        <translation>ein Netz hat mindestens eine Eingabeschicht und eine Ausgabeschicht</translation>
    </message>
    <message>
        <source>%1 layers, but a network can have at most %2</source>
        <translation>%1 Schichten, aber ein Netz kann höchstens %2 haben</translation>
    </message>
    <message>
        <source>%1: at least one neuron is needed</source>
        <translation>%1: Mindestens ein Neuron ist nötig</translation>
    </message>
    <message>
        <source>%1: %2 neurons, but a layer can have at most %3</source>
        <translation>%1: %2 Neuronen, aber eine Schicht kann höchstens %3 haben</translation>
    </message>
    <message>
        <source>%1: %2 weights up to here, but a network can have at most %3</source>
        <translation>%1: %2 Gewichte bis hierher, aber ein Netz kann höchstens %3 haben</translation>
    </message>
    <message>
        <source>input layer</source>
        <translation>Eingabeschicht</translation>
    </message>
    <message>
        <source>output layer</source>
        <translation>Ausgabeschicht</translation>
    </message>
    <message>
        <source>hidden layer %1</source>
        <translation>Zwischenschicht %1</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>&amp;Run training</source>
        <translation>Training st&amp;arten</translation>
    </message>
    <message>
        <source>Run to iteration</source>
        <translation>Bis Iteration trainieren</translation>
    </message>
    <message>
        <source>Train until this many iterations are finished:</source>
        <translation>Trainieren, bis so viele Iterationen fertig sind:</translation>
    </message>
    <message>
        <source>The iteration to show, up to %1:</source>
        <translation>Anzuzeigende Iteration, bis %1:</translation>
    </message>
    <message>
        <source>Go to iteration</source>
        <translation>Zu Iteration gehen</translation>
    </message>
    <message>
        <source>use what was compared</source>
        <translation>verglichene Variante verwenden</translation>
    </message>
    <message>
        <source>Training settings</source>
        <translation>Trainingseinstellungen</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Save the changes in “%1” first?</source>
        <translation>Änderungen an „%1“ vorher speichern?</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Projects (*.backprop);;All files (*)</source>
        <translation>Projekte (*.backprop);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>Projekt speichern</translation>
    </message>
    <message>
        <source>Projects (*.backprop)</source>
        <translation>Projekte (*.backprop)</translation>
    </message>
    <message>
        <source>This is more than the 64 MB that a project file can have; without some of its branches it would be less.</source>
        <translation>Das ist mehr als die 64 MB, die eine Projektdatei haben kann; ohne einige der Zweige wäre es weniger.</translation>
    </message>
    <message>
        <source>Save a copy with the trained weights</source>
        <translation>Kopie mit trainierten Gewichten speichern</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Go back to “%1” as it was saved? Everything changed since is lost.</source>
        <translation>Zum gespeicherten Stand von „%1“ zurückkehren? Alle Änderungen seitdem gehen verloren.</translation>
    </message>
    <message>
        <source>Revert to the file</source>
        <translation>Auf Datei zurücksetzen</translation>
    </message>
    <message>
        <source>No file has been opened yet</source>
        <translation>Noch wurde keine Datei geöffnet</translation>
    </message>
    <message>
        <source>Import data</source>
        <translation>Daten importieren</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import weights</source>
        <translation>Gewichte importieren</translation>
    </message>
    <message>
        <source>PyTorch weights (*.json *.safetensors);;All files (*)</source>
        <translation>PyTorch-Gewichte (*.json *.safetensors);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Generate data</source>
        <translation>Daten erzeugen</translation>
    </message>
    <message>
        <source>Samples for the test</source>
        <translation>Beispiele für den Test</translation>
    </message>
    <message>
        <source>Set this share of all %L1 samples apart for the test, in per cent:</source>
        <translation>Diesen Anteil aller %L1 Beispiele für den Test abtrennen, in Prozent:</translation>
    </message>
    <message>
        <source>Set samples apart</source>
        <translation>Beispiele abtrennen</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Save the score sheet</source>
        <translation>Auswertung speichern</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New network…</source>
        <translation>&amp;Neues Netz…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Zu&amp;letzt geöffnet</translation>
    </message>
    <message>
        <source>E&amp;xamples</source>
        <translation>Beis&amp;pielnetze</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Save a copy with the &amp;trained weights…</source>
        <translation>Kopie mit &amp;trainierten Gewichten speichern…</translation>
    </message>
    <message>
        <source>Revert to the &amp;file</source>
        <translation>Auf Datei &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Import data…</source>
        <translation>Daten &amp;importieren…</translation>
    </message>
    <message>
        <source>Import weig&amp;hts…</source>
        <translation>&amp;Gewichte importieren…</translation>
    </message>
    <message>
        <source>&amp;Generate data…</source>
        <translation>Daten &amp;erzeugen…</translation>
    </message>
    <message>
        <source>Worked so&amp;lution and worksheets…</source>
        <translation>Lösungs&amp;weg und Arbeitsblätter…</translation>
    </message>
    <message>
        <source>Export &amp;data…</source>
        <translation>Daten e&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Export picture…</source>
        <translation>Bild exp&amp;ortieren…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>Druck&amp;vorschau…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Netz</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Fit diagram</source>
        <translation>Diagramm &amp;einpassen</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Lesson panel</source>
        <translation>&amp;Lektion</translation>
    </message>
    <message>
        <source>&amp;Data panel</source>
        <translation>&amp;Daten</translation>
    </message>
    <message>
        <source>&amp;Error surface panel</source>
        <translation>&amp;Fehlerfläche</translation>
    </message>
    <message>
        <source>Maps in the ne&amp;urons</source>
        <translation>Karten in den &amp;Neuronen</translation>
    </message>
    <message>
        <source>Edit &amp;structure</source>
        <translation>&amp;Struktur bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Tidy diagram</source>
        <translation>Diagramm &amp;ordnen</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>Farbsche&amp;ma</translation>
    </message>
    <message>
        <source>&amp;Animate steps</source>
        <translation>Schritte &amp;animieren</translation>
    </message>
    <message>
        <source>&amp;Rounded</source>
        <translation>&amp;Gerundet</translation>
    </message>
    <message>
        <source>&amp;Truncated, as on the blackboard</source>
        <translation>&amp;Abgeschnitten, wie an der Tafel</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>A&amp;lle</translation>
    </message>
    <message>
        <source>&amp;Compute on the blackboard…</source>
        <translation>An der &amp;Tafel rechnen…</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Wie die &amp;Arbeitsumgebung</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>&amp;Training</translation>
    </message>
    <message>
        <source>&amp;Perform a step</source>
        <translation>&amp;Schritt ausführen</translation>
    </message>
    <message>
        <source>Take a step &amp;back</source>
        <translation>Schritt &amp;zurück</translation>
    </message>
    <message>
        <source>Step i&amp;nside</source>
        <translation>Schritt &amp;hinein</translation>
    </message>
    <message>
        <source>&amp;Finish phase</source>
        <translation>&amp;Phase beenden</translation>
    </message>
    <message>
        <source>Next &amp;iteration</source>
        <translation>Nächste &amp;Iteration</translation>
    </message>
    <message>
        <source>Run &amp;to iteration…</source>
        <translation>&amp;Bis Iteration trainieren…</translation>
    </message>
    <message>
        <source>R&amp;eset training</source>
        <translation>T&amp;raining zurücksetzen</translation>
    </message>
    <message>
        <source>Predict mo&amp;de</source>
        <translation>&amp;Vorhersagemodus</translation>
    </message>
    <message>
        <source>Tr&amp;aining settings…</source>
        <translation>Trainings&amp;einstellungen…</translation>
    </message>
    <message>
        <source>St&amp;op conditions…</source>
        <translation>Abbruchbedi&amp;ngungen…</translation>
    </message>
    <message>
        <source>&amp;Set samples apart for the test…</source>
        <translation>Beispiele für den &amp;Test abtrennen…</translation>
    </message>
    <message>
        <source>Check &amp;gradients…</source>
        <translation>&amp;Gradienten prüfen…</translation>
    </message>
    <message>
        <source>&amp;Health…</source>
        <translation>Z&amp;ustand des Netzes…</translation>
    </message>
    <message>
        <source>&amp;Compare update orders…</source>
        <translation>Reihenfo&amp;lgen vergleichen…</translation>
    </message>
    <message>
        <source>Co&amp;mpare settings…</source>
        <translation>Einstellungen verglei&amp;chen…</translation>
    </message>
    <message>
        <source>Go to iteration…</source>
        <translation>Zu Iteration gehen…</translation>
    </message>
    <message>
        <source>One iteration bac&amp;k</source>
        <translation>Eine Iteration zurüc&amp;k</translation>
    </message>
    <message>
        <source>Back by 10 %</source>
        <translation>Um 10 % zurück</translation>
    </message>
    <message>
        <source>Forward by 10 %</source>
        <translation>Um 10 % vor</translation>
    </message>
    <message>
        <source>Branch here</source>
        <translation>Hier verzweigen</translation>
    </message>
    <message>
        <source>Branches…</source>
        <translation>Zweige…</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Lektionen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;About Backprop Studio</source>
        <translation>&amp;Über Backprop Studio</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>Show the lesson</source>
        <translation>Lektion anzeigen</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Show the data</source>
        <translation>Daten anzeigen</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Show the output map</source>
        <translation>Ausgabekarte anzeigen</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>Show the error surface</source>
        <translation>Fehlerfläche anzeigen</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Error curve</source>
        <translation>Fehlerkurve</translation>
    </message>
    <message>
        <source>Output map</source>
        <translation>Ausgabekarte</translation>
    </message>
    <message>
        <source>Error surface</source>
        <translation>Fehlerfläche</translation>
    </message>
    <message>
        <source>Copied the picture: %1</source>
        <translation>Bild kopiert: %1</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.pdf)</source>
        <translation>Bilder (*.png *.svg *.pdf)</translation>
    </message>
    <message>
        <source>Iteration %L1 · total error %2</source>
        <translation>Iteration %L1 · Gesamtfehler %2</translation>
    </message>
    <message>
        <source>The page cannot be printed: the printer, or the file in its place, takes nothing.</source>
        <translation>Die Seite kann nicht gedruckt werden: Der Drucker oder die Datei an seiner Stelle nimmt nichts an.</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Druckvorschau</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>Chain rule panel</source>
        <translation>Bereich der Kettenregel</translation>
    </message>
    <message>
        <source>Error curve panel</source>
        <translation>Bereich der Fehlerkurve</translation>
    </message>
    <message>
        <source>Output &amp;map panel</source>
        <translation>A&amp;usgabekarte</translation>
    </message>
    <message>
        <source>Di&amp;gits</source>
        <translation>&amp;Ziffern</translation>
    </message>
    <message>
        <source>Logarithmic error a&amp;xis</source>
        <translation>Logarithmische Fehlera&amp;chse</translation>
    </message>
    <message>
        <source>Pa&amp;use training</source>
        <translation>Training &amp;anhalten</translation>
    </message>
    <message>
        <source>Open in a &amp;new window</source>
        <translation>In &amp;neuem Fenster öffnen</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>&amp;Befehl suchen…</translation>
    </message>
    <message>
        <source>&amp;What&apos;s this?</source>
        <translation>&amp;Was ist das?</translation>
    </message>
    <message>
        <source>&lt;b&gt;The diagram&lt;/b&gt; is the computation: every number that the network computes has its place in it, and every factor of a chain rule, too. Tab walks through it, Enter or a click edits a number, Space shows how it comes about.</source>
        <translation>&lt;b&gt;Das Diagramm&lt;/b&gt; ist die Rechnung selbst: Jede Zahl, die das Netz berechnet, hat darin ihren Platz, und ebenso jeder Faktor einer Kettenregel. Tab geht von Teil zu Teil, Eingabe oder ein Klick bearbeitet eine Zahl, die Leertaste zeigt, wie sie zustande kommt.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The timeline&lt;/b&gt; of one iteration: forward pass, backward pass and update with their named steps. A click goes to a step; above them stands what has just happened.</source>
        <translation>&lt;b&gt;Die Zeitleiste&lt;/b&gt; einer Iteration: Vorwärtsdurchlauf, Rückwärtsdurchlauf und Aktualisierung mit ihren benannten Schritten. Ein Klick führt zu einem Schritt; darüber steht, was gerade geschehen ist.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The chain rule&lt;/b&gt; of the weight or bias that is selected, factor by factor, with its update below it. The factor that is pointed at is lit in the diagram, too.</source>
        <translation>&lt;b&gt;Die Kettenregel&lt;/b&gt; für das ausgewählte Gewicht oder den ausgewählten Bias, Faktor für Faktor, darunter die Aktualisierung. Der Faktor, auf den Sie zeigen, leuchtet auch im Diagramm auf.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Why is my number different?&lt;/b&gt; Type what you got for the selected gradient or weight: the program says which slip leads to exactly this number.</source>
        <translation>&lt;b&gt;Warum ist meine Zahl anders?&lt;/b&gt; Geben Sie ein, was Sie für den ausgewählten Gradienten oder das ausgewählte Gewicht erhalten haben: Das Programm sagt, welches Versehen genau zu dieser Zahl führt.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Two looks at the training&lt;/b&gt;: whether the gradients agree with finite differences, and whether anything hinders learning, such as saturated neurons or an error that grows.</source>
        <translation>&lt;b&gt;Zwei Blicke auf das Training&lt;/b&gt;: ob die Gradienten mit finiten Differenzen übereinstimmen und ob etwas das Lernen behindert, etwa gesättigte Neuronen oder ein wachsender Fehler.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The error curve&lt;/b&gt;: the total error of every iteration so far. Dragging goes back to any of them; a change made there keeps what came after it as a branch, a thin curve.</source>
        <translation>&lt;b&gt;Die Fehlerkurve&lt;/b&gt;: der Gesamtfehler aller bisherigen Iterationen. Durch Ziehen gelangen Sie zu jeder von ihnen zurück; eine Änderung dort bewahrt alles, was danach kam, als Zweig auf, als dünne Kurve.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The lesson&lt;/b&gt; sets every number that the lecture prints beside the program&apos;s own, and says which agree and why others don&apos;t. Turning a page brings the window to the moment that it speaks of.</source>
        <translation>&lt;b&gt;Die Lektion&lt;/b&gt; stellt jede in der Vorlesung gedruckte Zahl neben die des Programms und sagt, welche stimmen und warum andere abweichen. Beim Umblättern springt das Fenster zu dem Zeitpunkt, von dem die Seite handelt.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The data&lt;/b&gt;: the samples that the network learns from, and those set apart to test it. The chosen sample is the one in the diagram.</source>
        <translation>&lt;b&gt;Die Daten&lt;/b&gt;: die Beispiele, aus denen das Netz lernt, und die für den Test abgetrennten. Das ausgewählte Beispiel ist im Diagramm zu sehen.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The output map&lt;/b&gt; shows what a neuron answers to every pair of two inputs, with the samples upon it.</source>
        <translation>&lt;b&gt;Die Ausgabekarte&lt;/b&gt; zeigt, was ein Neuron auf jedes Paar zweier Eingaben antwortet, und darauf die Beispiele.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The error surface&lt;/b&gt; shows the total error over two of the parameters as lines of equal height, and the way of training through it.</source>
        <translation>&lt;b&gt;Die Fehlerfläche&lt;/b&gt; zeigt den Gesamtfehler über zwei der Parameter als Höhenlinien und den Weg, den das Training darauf nimmt.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Predict mode&lt;/b&gt; hides what comes next until you have typed it. Hints come one at a time, and a wrong number is explained; the score sheet says at the end what was right.</source>
        <translation>&lt;b&gt;Der Vorhersagemodus&lt;/b&gt; verbirgt, was als Nächstes kommt, bis Sie es eingegeben haben. Tipps kommen einer nach dem anderen, und eine falsche Zahl wird erklärt; am Ende zeigt die Auswertung, was richtig war.</translation>
    </message>
    <message>
        <source>F11 or Esc leaves the presentation. Step with → and ←, run with Space.</source>
        <translation>F11 oder Esc beendet die Präsentation. Einzelne Schritte mit → und ←, Training mit der Leertaste.</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Neues Fenste&amp;r</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Next a&amp;rea</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>Pre&amp;vious area</source>
        <translation>&amp;Voriger Bereich</translation>
    </message>
    <message>
        <source>Error curve as ta&amp;ble…</source>
        <translation>Fehlerkurve als &amp;Tabelle…</translation>
    </message>
    <message>
        <source>Pa&amp;nels</source>
        <translation>Be&amp;reiche</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>&amp;Chain rule panel</source>
        <translation>&amp;Kettenregel</translation>
    </message>
    <message>
        <source>Error cur&amp;ve panel</source>
        <translation>&amp;Fehlerkurve</translation>
    </message>
    <message>
        <source>&amp;Move panels</source>
        <translation>Bereiche &amp;verschieben</translation>
    </message>
    <message>
        <source>&amp;Reset the window&apos;s arrangement</source>
        <translation>Fensteranordnung &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Presentation</source>
        <translation>&amp;Präsentation</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>Here is your unsaved work; it is not saved yet.</source>
        <translation>Hier ist Ihre nicht gespeicherte Arbeit; gespeichert ist sie noch nicht.</translation>
    </message>
    <message>
        <source>Open in another window</source>
        <translation>In einem anderen Fenster geöffnet</translation>
    </message>
    <message>
        <source>“%1” is open in another window. What is saved here replaces what is saved there.</source>
        <translation>„%1“ ist in einem anderen Fenster geöffnet. Was hier gespeichert wird, ersetzt das dort Gespeicherte.</translation>
    </message>
    <message>
        <source>Open it here, too</source>
        <translation>Auch hier öffnen</translation>
    </message>
    <message>
        <source>“%1” was changed by another program at %2, after it was opened or saved here. Saving replaces those changes.</source>
        <translation>„%1“ wurde um %2 von einem anderen Programm geändert, nachdem es hier geöffnet oder gespeichert worden war. Speichern ersetzt diese Änderungen.</translation>
    </message>
    <message>
        <source>“%1” is open in another window. Saving here replaces what is saved there.</source>
        <translation>„%1“ ist in einem anderen Fenster geöffnet. Speichern ersetzt das dort Gespeicherte.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>“%1” was changed by another program. File ▸ Revert to the file shows it as it is there.</source>
        <translation>„%1“ wurde von einem anderen Programm geändert. Datei ▸ Zur Datei zurückkehren zeigt es, wie es dort steht.</translation>
    </message>
    <message>
        <source>“%1” was removed or renamed. Saving puts it back.</source>
        <translation>„%1“ wurde entfernt oder umbenannt. Speichern legt es wieder an.</translation>
    </message>
    <message>
        <source>There is a file “%1” already. Replace it?</source>
        <translation>Eine Datei „%1“ gibt es schon. Soll sie ersetzt werden?</translation>
    </message>
    <message>
        <source>Replace a file</source>
        <translation>Eine Datei ersetzen</translation>
    </message>
    <message>
        <source>The project is not saved</source>
        <translation>Das Projekt ist nicht gespeichert</translation>
    </message>
    <message>
        <source>What you have done is still here. It can be saved under another name or in another folder.</source>
        <translation>Was Sie getan haben, ist noch da. Es lässt sich unter einem anderen Namen oder in einem anderen Ordner speichern.</translation>
    </message>
    <message>
        <source>The answers in predict mode could not be brought back.</source>
        <translation>Die Antworten im Vorhersagemodus konnten nicht wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>Its file was changed after that.</source>
        <translation>Ihre Datei wurde danach geändert.</translation>
    </message>
    <message>
        <source>Your answers in predict mode come back at iteration %1.</source>
        <translation>Ihre Antworten im Vorhersagemodus kommen bei Iteration %1 wieder.</translation>
    </message>
    <message>
        <source>The answers in predict mode are not saved with it.</source>
        <translation>Die Antworten im Vorhersagemodus werden nicht mit gespeichert.</translation>
    </message>
    <message>
        <source>Answers in predict mode</source>
        <translation>Antworten im Vorhersagemodus</translation>
    </message>
    <message>
        <source>No project keeps the answers in predict mode; a score sheet does. Leave without them?</source>
        <translation>Kein Projekt bewahrt die Antworten im Vorhersagemodus auf, wohl aber die Auswertung. Ohne sie gehen?</translation>
    </message>
    <message>
        <source>Leave without them</source>
        <translation>Ohne sie gehen</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>sigmoid</source>
        <translation>Sigmoid</translation>
    </message>
    <message>
        <source>tanh</source>
        <translation>tanh</translation>
    </message>
    <message>
        <source>relu</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>leaky-relu</source>
        <translation>Leaky ReLU</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linear</translation>
    </message>
    <message>
        <source>softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>half-squared-error</source>
        <translation>halber quadratischer Fehler</translation>
    </message>
    <message>
        <source>squared-error</source>
        <translation>quadratischer Fehler</translation>
    </message>
    <message>
        <source>binary-cross-entropy</source>
        <translation>binäre Kreuzentropie</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>Kreuzentropie</translation>
    </message>
    <message>
        <source>gradient-descent</source>
        <translation>Gradientenabstieg</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>nesterov</source>
        <translation>Nesterov</translation>
    </message>
    <message>
        <source>rmsprop</source>
        <translation>RMSprop</translation>
    </message>
    <message>
        <source>adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>simultaneous</source>
        <translation>gleichzeitig</translation>
    </message>
    <message>
        <source>output-layer-first</source>
        <translation>Ausgabeschicht zuerst</translation>
    </message>
</context>
<context>
    <name>NetworkFit</name>
    <message>
        <source>1 input</source>
        <translation>1 Eingabe</translation>
    </message>
    <message>
        <source>%1 inputs</source>
        <translation>%1 Eingaben</translation>
    </message>
    <message>
        <source>1 output</source>
        <translation>1 Ausgabe</translation>
    </message>
    <message>
        <source>%1 outputs</source>
        <translation>%1 Ausgaben</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Make a &amp;new network that fits</source>
        <translation>Passendes &amp;neues Netz anlegen</translation>
    </message>
    <message>
        <source>Make a new network that fits</source>
        <translation>Passendes neues Netz anlegen</translation>
    </message>
    <message>
        <source>1 sample</source>
        <translation>1 Beispiel</translation>
    </message>
    <message>
        <source>%1 samples</source>
        <translation>%1 Beispiele</translation>
    </message>
    <message>
        <source>%1 with %2, which fit the network.</source>
        <translation>%1 mit %2, passend zum Netz.</translation>
    </message>
    <message>
        <source>%1 with %2, but the network has %3 and %4.</source>
        <translation>%1 mit %2, aber das Netz hat %3 und %4.</translation>
    </message>
</context>
<context>
    <name>NewNetworkDialog</name>
    <message>
        <source>New network</source>
        <translation>Neues Netz</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Number of inputs</source>
        <translation>Anzahl der Eingaben</translation>
    </message>
    <message>
        <source>Number of outputs</source>
        <translation>Anzahl der Ausgaben</translation>
    </message>
    <message>
        <source>Activation of the output layer</source>
        <translation>Aktivierung der Ausgabeschicht</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation>Zwischenschichten</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlustfunktion</translation>
    </message>
    <message>
        <source>Biases</source>
        <translation>Biases</translation>
    </message>
    <message>
        <source>Initial weights</source>
        <translation>Anfangsgewichte</translation>
    </message>
    <message>
        <source>Size of the initial weights</source>
        <translation>Größe der Anfangsgewichte</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>Neuer Seed</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Preview of the network</source>
        <translation>Vorschau des Netzes</translation>
    </message>
    <message>
        <source>Size of the network</source>
        <translation>Größe des Netzes</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>%1, 1 parameter</source>
        <translation>%1, 1 Parameter</translation>
    </message>
    <message>
        <source>%1, %L2 parameters</source>
        <translation>%1, %L2 Parameter</translation>
    </message>
    <message>
        <source>This network is too large to be drawn here.</source>
        <translation>Dieses Netz ist zu groß, um hier gezeichnet zu werden.</translation>
    </message>
</context>
<context>
    <name>NumberFormat</name>
    <message>
        <source>not a number</source>
        <translation>keine Zahl</translation>
    </message>
</context>
<context>
    <name>OutputMapPanel</name>
    <message>
        <source>Neuron of the map</source>
        <translation>Neuron der Karte</translation>
    </message>
    <message>
        <source>Output map</source>
        <translation>Ausgabekarte</translation>
    </message>
    <message>
        <source>Output of</source>
        <translation>Ausgabe von</translation>
    </message>
    <message>
        <source>A map needs one or two inputs; this network has %1.</source>
        <translation>Eine Karte braucht ein oder zwei Eingaben; dieses Netz hat %1.</translation>
    </message>
</context>
<context>
    <name>OutputPlot</name>
    <message>
        <source>Output of %1</source>
        <translation>Ausgabe von %1</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Kind of paper</source>
        <translation>Art des Blatts</translation>
    </message>
    <message>
        <source>Format of the paper</source>
        <translation>Format des Blatts</translation>
    </message>
    <message>
        <source>Formulas before the blanks</source>
        <translation>Formeln vor den Lücken</translation>
    </message>
    <message>
        <source>Decimals on paper</source>
        <translation>Nachkommastellen auf dem Blatt</translation>
    </message>
    <message>
        <source>Number of variants</source>
        <translation>Anzahl der Varianten</translation>
    </message>
    <message>
        <source>Seed of the exercises</source>
        <translation>Seed der Aufgaben</translation>
    </message>
    <message>
        <source>Worked solution and worksheets</source>
        <translation>Lösungsweg und Arbeitsblätter</translation>
    </message>
    <message>
        <source>Preview of the paper</source>
        <translation>Vorschau des Blatts</translation>
    </message>
    <message>
        <source>Worked solution</source>
        <translation>Lösungsweg</translation>
    </message>
    <message>
        <source>Worksheet and key</source>
        <translation>Arbeitsblatt und Lösung</translation>
    </message>
    <message>
        <source>New exercises and keys</source>
        <translation>Neue Aufgaben und Lösungen</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>LaTeX</source>
        <translation>LaTeX</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Parameters to work out</source>
        <translation>Parameter, die berechnet werden</translation>
    </message>
    <message>
        <source>all, or in a large network one of each layer</source>
        <translation>alle, in einem großen Netz einer je Schicht</translation>
    </message>
    <message>
        <source>Progress of writing</source>
        <translation>Fortschritt des Schreibens</translation>
    </message>
    <message>
        <source>Answer in the window</source>
        <translation>Im Fenster beantworten</translation>
    </message>
    <message>
        <source>Fill in the blanks of the first variant in predict mode</source>
        <translation>Die Lücken der ersten Variante im Vorhersagemodus ausfüllen</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Nachkommastellen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Forward pass</source>
        <translation>Vorwärtsdurchlauf</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Backward pass</source>
        <translation>Rückwärtsdurchlauf</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Aktualisierungen</translation>
    </message>
    <message>
        <source>Blank: %1</source>
        <translation>Lücken: %1</translation>
    </message>
    <message>
        <source>Paper file</source>
        <translation>Datei des Blatts</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Browse for a paper file</source>
        <translation>Datei für das Blatt auswählen</translation>
    </message>
    <message>
        <source>There is no paper: %1.</source>
        <translation>Es gibt kein Blatt: %1.</translation>
    </message>
    <message>
        <source>Choose what is to be blank.</source>
        <translation>Wählen Sie, wo Lücken sein sollen.</translation>
    </message>
    <message>
        <source>Type a file name.</source>
        <translation>Geben Sie einen Dateinamen ein.</translation>
    </message>
    <message>
        <source>The file name must end in .pdf, .tex, .md or .html.</source>
        <translation>Der Dateiname muss auf .pdf, .tex, .md oder .html enden.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Es gibt keinen Ordner %1.</translation>
    </message>
    <message>
        <source>Cancelled: %1 of the variants are written.</source>
        <translation>Abgebrochen: %1 der Varianten sind geschrieben.</translation>
    </message>
    <message>
        <source>Remark on the file</source>
        <translation>Bemerkung zur Datei</translation>
    </message>
    <message>
        <source>A file of that name will be replaced.</source>
        <translation>Eine Datei dieses Namens wird ersetzt.</translation>
    </message>
    <message>
        <source>Files that will be replaced: %1.</source>
        <translation>Dateien, die ersetzt werden: %1.</translation>
    </message>
    <message>
        <source>Not as nice as one would like (%1).</source>
        <translation>Nicht ganz so schön wie gewünscht (%1).</translation>
    </message>
    <message>
        <source>%1 (variants that are written: %2)</source>
        <translation>%1 (geschriebene Varianten: %2)</translation>
    </message>
</context>
<context>
    <name>PaperDocument</name>
    <message>
        <source>%1: the name of a paper must end in .tex, .md, .html or .pdf.</source>
        <translation>%1: Der Name eines Blatts muss auf .tex, .md, .html oder .pdf enden.</translation>
    </message>
</context>
<context>
    <name>PaperPicture</name>
    <message>
        <source>A picture of %1 × %2 pixels at scale %3 is not possible: each side must have from %4 to %L5 pixels.</source>
        <translation>Ein Bild von %1 × %2 Pixeln im Maßstab %3 ist nicht möglich: Jede Seite muss zwischen %4 und %L5 Pixel haben.</translation>
    </message>
    <message>
        <source>%1: the name of a picture must end in .png, .svg or .pdf.</source>
        <translation>%1: Der Name eines Bilds muss auf .png, .svg oder .pdf enden.</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of %1 × %2 pixels.</source>
        <translation>Für ein Bild von %1 × %2 Pixeln reicht der Speicher nicht.</translation>
    </message>
    <message>
        <source>The picture cannot be saved as %1: it is not an ordinary file.</source>
        <translation>Das Bild kann nicht als %1 gespeichert werden: Es ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>The picture was not saved.</source>
        <translation>Das Bild wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>The picture cannot be saved as %1: %2.</source>
        <translation>Das Bild kann nicht als %1 gespeichert werden: %2.</translation>
    </message>
</context>
<context>
    <name>PaperText</name>
    <message>
        <source>en</source>
        <extracomment>the code of the language of this translation, as web pages name it: de, fr, es, zh-Hans</extracomment>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Export picture</source>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <source>Picture of</source>
        <translation>Bild von</translation>
    </message>
    <message>
        <source>With the &amp;lit path</source>
        <translation>Mit dem hervorge&amp;hobenen Weg</translation>
    </message>
    <message>
        <source>With the lit path</source>
        <translation>Mit dem hervorgehobenen Weg</translation>
    </message>
    <message>
        <source>Picture file</source>
        <translation>Bilddatei</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>D&amp;urchsuchen…</translation>
    </message>
    <message>
        <source>Browse for the picture file</source>
        <translation>Bilddatei auswählen</translation>
    </message>
    <message>
        <source>Picture width</source>
        <translation>Bildbreite</translation>
    </message>
    <message>
        <source>Picture height</source>
        <translation>Bildhöhe</translation>
    </message>
    <message>
        <source>Picture scale</source>
        <translation>Bildmaßstab</translation>
    </message>
    <message>
        <source>Preview of the picture</source>
        <translation>Vorschau des Bilds</translation>
    </message>
    <message>
        <source>Remark on the picture</source>
        <translation>Bemerkung zum Bild</translation>
    </message>
    <message>
        <source>at</source>
        <translation>bei</translation>
    </message>
    <message>
        <source>&amp;Picture of</source>
        <translation>&amp;Bild von</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Das Bild speichern</translation>
    </message>
    <message>
        <source>Type a file name.</source>
        <translation>Geben Sie einen Dateinamen ein.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Es gibt keinen Ordner %1.</translation>
    </message>
    <message>
        <source>This file will be replaced.</source>
        <translation>Diese Datei wird ersetzt.</translation>
    </message>
    <message>
        <source>The image has %L1 × %L2 pixels.</source>
        <translation>Das Bild hat %L1 × %L2 Pixel.</translation>
    </message>
    <message>
        <source>Writing the picture…</source>
        <translation>Bild wird geschrieben…</translation>
    </message>
</context>
<context>
    <name>PlacedJson</name>
    <message>
        <source>an array of pages</source>
        <translation>ein Array von Seiten</translation>
    </message>
    <message>
        <source>an array of printed values</source>
        <translation>ein Array von gedruckten Werten</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>der Text ist kein UTF-8</translation>
    </message>
    <message>
        <source>not valid JSON, %1</source>
        <translation>kein gültiges JSON, %1</translation>
    </message>
    <message>
        <source>the number is malformed or beyond the range of double precision</source>
        <translation>die Zahl ist fehlerhaft oder außerhalb des Bereichs doppelter Genauigkeit</translation>
    </message>
    <message>
        <source>not valid JSON, unknown value</source>
        <translation>kein gültiges JSON, unbekannter Wert</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>larger than %1 megabytes</source>
        <translation>größer als %1 Megabyte</translation>
    </message>
    <message>
        <source>empty, where a project was expected</source>
        <translation>leer, wo ein Projekt erwartet wurde</translation>
    </message>
    <message>
        <source>missing; expected %1</source>
        <translation>fehlt; erwartet: %1</translation>
    </message>
    <message>
        <source>the number %1</source>
        <translation>die Zahl %1</translation>
    </message>
    <message>
        <source>the text %1</source>
        <translation>der Text %1</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>ein Array</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>expected %1, found %2</source>
        <translation>erwartet: %1; gefunden: %2</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>unbekannter Schlüssel</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a whole number from 1 to %1</source>
        <translation>eine ganze Zahl von 1 bis %1</translation>
    </message>
    <message>
        <source>%1 is not supported yet</source>
        <translation>%1 wird noch nicht unterstützt</translation>
    </message>
    <message>
        <source>unknown %1 %2</source>
        <translation>unbekannt: %1 %2</translation>
    </message>
    <message>
        <source>an array with a row of weights for each neuron</source>
        <translation>ein Array mit einer Zeile von Gewichten für jedes Neuron</translation>
    </message>
    <message>
        <source>an array of weights</source>
        <translation>ein Array von Gewichten</translation>
    </message>
    <message>
        <source>an array of biases, one for each neuron</source>
        <translation>ein Array von Biases, einer für jedes Neuron</translation>
    </message>
    <message>
        <source>an array of layers</source>
        <translation>ein Array von Schichten</translation>
    </message>
    <message>
        <source>an array of numbers</source>
        <translation>ein Array von Zahlen</translation>
    </message>
    <message>
        <source>an array of samples</source>
        <translation>ein Array von Beispielen</translation>
    </message>
    <message>
        <source>an array of numbers, or of arrays of numbers</source>
        <translation>ein Array von Zahlen oder von Arrays von Zahlen</translation>
    </message>
    <message>
        <source>an array of whole numbers</source>
        <translation>ein Array von ganzen Zahlen</translation>
    </message>
    <message>
        <source>an array of two whole numbers</source>
        <translation>ein Array von zwei ganzen Zahlen</translation>
    </message>
    <message>
        <source>an array with an object for each layer</source>
        <translation>ein Array mit einem Objekt für jede Schicht</translation>
    </message>
    <message>
        <source>an array of changes</source>
        <translation>ein Array von Änderungen</translation>
    </message>
    <message>
        <source>an array of branches</source>
        <translation>ein Array von Zweigen</translation>
    </message>
    <message>
        <source>the text has the character U+0000, which no text can have</source>
        <translation>der Text enthält das Zeichen U+0000, das kein Text haben kann</translation>
    </message>
    <message>
        <source>%1 characters, but a text can have at most %2 here</source>
        <translation>%1 Zeichen, aber hier kann ein Text höchstens %2 haben</translation>
    </message>
</context>
<context>
    <name>PredictPanel</name>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>right with follow-through</source>
        <translation>richtig als Folgefehler</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>angezeigt</translation>
    </message>
    <message>
        <source>Predict the numbers</source>
        <translation>Zahlen vorhersagen</translation>
    </message>
    <message>
        <source>The numbers of one iteration are hidden. Work them out by hand, one after the other, as in an exam.&lt;br&gt;&lt;br&gt;An answer is judged by the digits that you type. Once a number is wrong, later ones that follow from it are still right.</source>
        <translation>Die Zahlen einer Iteration sind verborgen. Berechnen Sie sie von Hand, eine nach der anderen, wie in einer Prüfung.&lt;br&gt;&lt;br&gt;Beurteilt werden die Stellen, die Sie eingeben. Ist eine Zahl einmal falsch, gelten spätere, die aus ihr folgen, trotzdem als richtig.</translation>
    </message>
    <message>
        <source>What to predict</source>
        <translation>Was vorhergesagt wird</translation>
    </message>
    <message>
        <source>of the batch</source>
        <translation>aus dem Batch</translation>
    </message>
    <message>
        <source>Samples to predict</source>
        <translation>Vorherzusagende Beispiele</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Start predicting</source>
        <translation>Vorhersage starten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Do not predict</source>
        <translation>Nicht vorhersagen</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>Beantwortete Fragen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>your number</source>
        <translation>Ihre Zahl</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Check answer</source>
        <translation>Antwort prüfen</translation>
    </message>
    <message>
        <source>Check the answer (Enter)</source>
        <translation>Antwort prüfen (Eingabe)</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Tipp</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Beibehalten</translation>
    </message>
    <message>
        <source>Go on with my number</source>
        <translation>Mit meiner Zahl weiterrechnen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show answer</source>
        <translation>Antwort zeigen</translation>
    </message>
    <message>
        <source>Score sheet…</source>
        <translation>Auswertung…</translation>
    </message>
    <message>
        <source>Score sheet</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>End predicting</source>
        <translation>Vorhersage beenden</translation>
    </message>
    <message>
        <source>Room for hints</source>
        <translation>Platz für Tipps</translation>
    </message>
    <message>
        <source>Your numbers</source>
        <translation>Ihre Zahlen</translation>
    </message>
    <message>
        <source>Caption of your numbers</source>
        <translation>Überschrift Ihrer Zahlen</translation>
    </message>
    <message>
        <source>all %1 samples</source>
        <translation>alle %1 Beispiele</translation>
    </message>
    <message>
        <source>sample %1</source>
        <translation>Beispiel %1</translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>1 Frage</translation>
    </message>
    <message>
        <source>%1 questions</source>
        <translation>%1 Fragen</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Tipps</translation>
    </message>
    <message>
        <source>All %1 answered</source>
        <translation>Alle %1 beantwortet</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 marks</source>
        <translation>%1 von %2 Punkten</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Fertig.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Hint (%1)</source>
        <translation>Tipp (%1)</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Beurteilung</translation>
    </message>
    <message>
        <source>All %1 answered.</source>
        <translation>Alle %1 beantwortet.</translation>
    </message>
    <message>
        <source>Question %1 of %2: %3</source>
        <translation>Frage %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>PredictPresenter</name>
    <message>
        <source>Nothing can be edited while you predict; F7 ends that.</source>
        <translation>Während der Vorhersage lässt sich nichts bearbeiten; F7 beendet sie.</translation>
    </message>
    <message>
        <source>Forward pass</source>
        <translation>Vorwärtsdurchlauf</translation>
    </message>
    <message>
        <source>Forward and backward</source>
        <translation>Vorwärts und rückwärts</translation>
    </message>
    <message>
        <source>Whole iteration</source>
        <translation>Ganze Iteration</translation>
    </message>
    <message>
        <source>Chain rule of %1</source>
        <translation>Kettenregel für %1</translation>
    </message>
    <message>
        <source>Type the number and press Enter, here or in the diagram.</source>
        <translation>Geben Sie die Zahl ein und drücken Sie die Eingabetaste, hier oder im Diagramm.</translation>
    </message>
    <message>
        <source> Try again, or go on with your number.</source>
        <translation> Versuchen Sie es noch einmal, oder rechnen Sie mit Ihrer Zahl weiter.</translation>
    </message>
    <message>
        <source>Your number stands; what follows from it will be right.</source>
        <translation>Ihre Zahl bleibt stehen; was aus ihr folgt, gilt als richtig.</translation>
    </message>
</context>
<context>
    <name>Prediction</name>
    <message>
        <source>%1, mean over %2 samples</source>
        <translation>%1, Mittel über %2 Beispiele</translation>
    </message>
    <message>
        <source>%1 in sample %2</source>
        <translation>%1 in Beispiel %2</translation>
    </message>
    <message>
        <source>Too few digits to tell: give two or more that are not 0, or four decimals.</source>
        <translation>Zu wenige Stellen für ein Urteil: Geben Sie mindestens zwei an, die nicht 0 sind, oder vier Nachkommastellen.</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Richtig.</translation>
    </message>
    <message>
        <source>Right, cut off instead of rounded.</source>
        <translation>Richtig, abgeschnitten statt gerundet.</translation>
    </message>
    <message>
        <source>Right for your own numbers (follow-through).</source>
        <translation>Richtig für Ihre eigenen Zahlen (Folgefehler).</translation>
    </message>
    <message>
        <source>Right for numbers shortened on the way.</source>
        <translation>Richtig für Zahlen, die unterwegs gekürzt wurden.</translation>
    </message>
    <message>
        <source>All questions are answered.</source>
        <translation>Alle Fragen sind beantwortet.</translation>
    </message>
    <message>
        <source>That is not it.</source>
        <translation>Das ist es nicht.</translation>
    </message>
    <message>
        <source>Not right. %1</source>
        <translation>Nicht richtig. %1</translation>
    </message>
    <message>
        <source>The sign is wrong</source>
        <translation>Das Vorzeichen ist falsch</translation>
    </message>
</context>
<context>
    <name>PredictionHints</name>
    <message>
        <source>How much the error changes with the output of %1: the derivative of the error by the output</source>
        <translation>Wie stark sich der Fehler mit der Ausgabe von %1 ändert: die Ableitung des Fehlers nach der Ausgabe</translation>
    </message>
    <message>
        <source>How much the error changes with the output of %1: the sum over all paths from there to the error</source>
        <translation>Wie stark sich der Fehler mit der Ausgabe von %1 ändert: die Summe über alle Wege von dort zum Fehler</translation>
    </message>
    <message>
        <source>Biases are not trained here, so %1 stays as it is</source>
        <translation>Biases werden hier nicht trainiert, daher bleibt %1, wie es ist</translation>
    </message>
    <message>
        <source>The new %1: the old one, moved a step against its gradient, with the learning rate %2</source>
        <translation>%1 nach der Aktualisierung: der alte Wert, einen Schritt gegen seinen Gradienten verschoben, mit der Lernrate %2</translation>
    </message>
    <message>
        <source>It is given</source>
        <translation>Gegeben</translation>
    </message>
    <message>
        <source>The net input of %1: what it receives, each times its weight, added up with the bias</source>
        <translation>Die Nettoeingabe von %1: alles, was ankommt, jeweils mal seinem Gewicht, zusammengezählt und dazu der Bias</translation>
    </message>
    <message>
        <source>The output of %1: its activation function, %2, of the net input</source>
        <translation>Die Ausgabe von %1: die Aktivierungsfunktion (%2) der Nettoeingabe</translation>
    </message>
    <message>
        <source>The error of %1: how far its output is from its target</source>
        <translation>Der Fehler von %1: wie weit die Ausgabe vom Zielwert entfernt ist</translation>
    </message>
    <message>
        <source>The sum of the errors of all outputs</source>
        <translation>Die Summe der Fehler aller Ausgaben</translation>
    </message>
    <message>
        <source>What reaches the output of %1 through %2: the δ there, times the weight between the two</source>
        <translation>Was die Ausgabe von %1 über %2 erreicht: das dortige δ mal dem Gewicht zwischen beiden</translation>
    </message>
    <message>
        <source>The slope of the activation function of %1: the derivative of its output by its net input</source>
        <translation>Die Steigung der Aktivierungsfunktion von %1: die Ableitung der Ausgabe nach der Nettoeingabe</translation>
    </message>
    <message>
        <source>How much the output of %1 changes with the net input of %2, which softmax couples</source>
        <translation>Wie stark sich die Ausgabe von %1 mit der Nettoeingabe von %2 ändert; Softmax koppelt beide</translation>
    </message>
    <message>
        <source>How much the error changes with the net input of %1</source>
        <translation>Wie stark sich der Fehler mit der Nettoeingabe von %1 ändert</translation>
    </message>
    <message>
        <source>How much the net input of %1 changes with %2: what %2 is multiplied with</source>
        <translation>Wie stark sich die Nettoeingabe von %1 mit %2 ändert: das, womit %2 multipliziert wird</translation>
    </message>
    <message>
        <source>How much the net input of %1 changes with the output of %2: the weight between them</source>
        <translation>Wie stark sich die Nettoeingabe von %1 mit der Ausgabe von %2 ändert: das Gewicht zwischen beiden</translation>
    </message>
    <message>
        <source>How much the error changes with %1: the product of its chain rule</source>
        <translation>Wie stark sich der Fehler mit %1 ändert: das Produkt der Kettenregel</translation>
    </message>
    <message>
        <source>%1 It depends on %2.</source>
        <translation>%1 Abhängig von %2.</translation>
    </message>
    <message>
        <source>%1 = %2: nothing has to be computed</source>
        <translation>%1 = %2: Zu rechnen ist hier nichts</translation>
    </message>
</context>
<context>
    <name>PrintedTable</name>
    <message>
        <source>%1, printed %2, here %3, %4</source>
        <translation>%1, gedruckt %2, hier %3, %4</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>gedruckt</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>iterations: %1</source>
        <translation>Iterationen: %1</translation>
    </message>
    <message>
        <source>Printed values</source>
        <translation>Gedruckte Werte</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>agree as rounded</source>
        <translation>stimmen gerundet</translation>
    </message>
    <message>
        <source>agrees as rounded</source>
        <translation>stimmt gerundet</translation>
    </message>
    <message>
        <source>agree as truncated</source>
        <translation>stimmen abgeschnitten</translation>
    </message>
    <message>
        <source>agrees as truncated</source>
        <translation>stimmt abgeschnitten</translation>
    </message>
    <message>
        <source>slips of the pen</source>
        <translation>Schreibfehler</translation>
    </message>
    <message>
        <source>slip of the pen</source>
        <translation>Schreibfehler</translation>
    </message>
    <message>
        <source>from the other update order</source>
        <translation>aus der anderen Reihenfolge</translation>
    </message>
    <message>
        <source>from one iteration fewer</source>
        <translation>aus einer Iteration weniger</translation>
    </message>
    <message>
        <source>from one iteration more</source>
        <translation>aus einer Iteration mehr</translation>
    </message>
    <message>
        <source>differ</source>
        <translation>weichen ab</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
</context>
<context>
    <name>ProjectFile</name>
    <message>
        <source>written by a newer Backprop Studio (version %1)</source>
        <translation>von einem neueren Backprop Studio geschrieben (Version %1)</translation>
    </message>
    <message>
        <source>expected a row for each neuron, and at least one</source>
        <translation>eine Zeile für jedes Neuron erwartet, und mindestens eine</translation>
    </message>
    <message>
        <source>%1 neurons, but a layer can have at most %2</source>
        <translation>%1 Neuronen, aber eine Schicht kann höchstens %2 haben</translation>
    </message>
    <message>
        <source>%1, but the layer before has %2</source>
        <translation>%1, aber die Schicht davor hat %2</translation>
    </message>
    <message>
        <source>a layer has either &quot;bias&quot; or &quot;biases&quot;, but not both</source>
        <translation>eine Schicht hat entweder „bias“ oder „biases“, aber nicht beides</translation>
    </message>
    <message>
        <source>%1, but the layer has %2</source>
        <translation>%1, aber die Schicht hat %2</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>%1 is for the output layer only</source>
        <translation>%1 ist nur für die Ausgabeschicht möglich</translation>
    </message>
    <message>
        <source>expected at least one layer</source>
        <translation>mindestens eine Schicht erwartet</translation>
    </message>
    <message>
        <source>%1 layers, but a network can have at most %2</source>
        <translation>%1 Schichten, aber ein Netz kann höchstens %2 haben</translation>
    </message>
    <message>
        <source>more than %1 weights up to here, which is the most a network can have</source>
        <translation>mehr als %1 Gewichte bis hierher; mehr kann ein Netz nicht haben</translation>
    </message>
    <message>
        <source>%1, but the network has %2</source>
        <translation>%1, aber das Netz hat %2</translation>
    </message>
    <message>
        <source>%1 samples, but a project can have at most %2</source>
        <translation>%1 Beispiele, aber ein Projekt kann höchstens %2 haben</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>unbekannter Schlüssel</translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>eine Zahl über 0</translation>
    </message>
    <message>
        <source>a number from 0 to below 1</source>
        <translation>eine Zahl von 0 bis unter 1</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlustfunktion</translation>
    </message>
    <message>
        <source>update order</source>
        <translation>Aktualisierungsreihenfolge</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>expected at least one sample</source>
        <translation>mindestens ein Beispiel erwartet</translation>
    </message>
    <message>
        <source>no example is named %1; there is: %2</source>
        <translation>kein Beispielnetz heißt %1; es gibt: %2</translation>
    </message>
</context>
<context>
    <name>QIODevice</name>
    <message>
        <source>Unknown error</source>
        <translation>Unbekannter Fehler</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
</context>
<context>
    <name>Quantity</name>
    <message>
        <source>%1 through %2</source>
        <extracomment>%1 is a derivative, %2 a neuron: “∂E_total/∂out_h1.1 through h2.1”. It stands in formulas: begin with %1, and keep the spaces.</extracomment>
        <translation>%1 über %2</translation>
    </message>
</context>
<context>
    <name>QuantityFormula</name>
    <message>
        <source>… (%1 terms)</source>
        <translation>… (%1 Summanden)</translation>
    </message>
    <message>
        <source>mean over %1 samples of %2</source>
        <translation>Mittel über %1 Beispiele von %2</translation>
    </message>
    <message>
        <source>%1 (not trained)</source>
        <translation>%1 (nicht trainiert)</translation>
    </message>
</context>
<context>
    <name>QuantityView</name>
    <message>
        <source>Formula of a value</source>
        <translation>Formel eines Werts</translation>
    </message>
</context>
<context>
    <name>RecoveryFile</name>
    <message>
        <source>first line: %1</source>
        <translation>erste Zeile: %1</translation>
    </message>
    <message>
        <source>there is nothing after it; expected a project</source>
        <translation>danach kommt nichts; erwartet war ein Projekt</translation>
    </message>
    <message>
        <source>not the beginning of unsaved work</source>
        <translation>nicht der Anfang nicht gespeicherter Arbeit</translation>
    </message>
    <message>
        <source>written by a newer program</source>
        <translation>von einem neueren Programm geschrieben</translation>
    </message>
    <message>
        <source>longer than %1 megabytes</source>
        <translation>länger als %1 Megabyte</translation>
    </message>
</context>
<context>
    <name>RecoveryKeeper</name>
    <message>
        <source>cannot write in the folder %1</source>
        <translation>in den Ordner %1 kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Unsaved work is not kept against a crash: %1.</source>
        <translation>Nicht gespeicherte Arbeit wird nicht gegen einen Absturz gesichert: %1.</translation>
    </message>
    <message>
        <source>it is more than the 64 MB that can be read again</source>
        <translation>sie ist größer als die 64 MB, die wieder gelesen werden können</translation>
    </message>
</context>
<context>
    <name>SampleEdits</name>
    <message>
        <source>%1, but the network has %2</source>
        <translation>%1, aber das Netz hat %2</translation>
    </message>
    <message>
        <source>%1 must be a finite number</source>
        <translation>%1 muss eine endliche Zahl sein</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Zielwert %1</translation>
    </message>
    <message>
        <source>samples: a project needs at least one</source>
        <translation>Beispiele: Ein Projekt braucht mindestens eines</translation>
    </message>
    <message>
        <source>samples: %1, but a project can have at most %2</source>
        <translation>Beispiele: %1, aber ein Projekt kann höchstens %2 haben</translation>
    </message>
    <message>
        <source>sample %1: %2</source>
        <translation>Beispiel %1: %2</translation>
    </message>
    <message>
        <source>pasted table: %1, but from here on a sample has %2</source>
        <translation>eingefügte Tabelle: %1, aber von hier an hat ein Beispiel %2</translation>
    </message>
    <message>
        <source>share for the test: must be at least 0 and less than 1</source>
        <translation>Anteil für den Test: muss mindestens 0 und kleiner als 1 sein</translation>
    </message>
</context>
<context>
    <name>ScatterPreview</name>
    <message>
        <source>Preview of the samples</source>
        <translation>Vorschau der Beispiele</translation>
    </message>
    <message>
        <source>%1 of class 0, %2 of class 1</source>
        <translation>%1 der Klasse 0, %2 der Klasse 1</translation>
    </message>
</context>
<context>
    <name>ScorePdf</name>
    <message>
        <source>own: %1</source>
        <translation>eigene: %1</translation>
    </message>
    <message>
        <source>Score sheet</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>iteration %1</source>
        <translation>Iteration %1</translation>
    </message>
    <message>
        <source>%1 of %2 marks</source>
        <translation>%1 von %2 Punkten</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>right number</source>
        <translation>richtige Zahl</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>marks</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>A right answer earns 1 mark; each hint takes ¼ off, each wrong try ½; what is found in the end earns ¼ at least. Follow-through: right for the numbers typed before. Own: what those lead to.</source>
        <translation>Eine richtige Antwort bringt 1 Punkt; jeder Tipp kostet ¼, jeder falsche Versuch ½; was am Ende gefunden wird, bringt mindestens ¼. Folgefehler: richtig für die zuvor eingegebenen Zahlen. Eigene: wohin diese führen.</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>ScoreSheet</name>
    <message>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>follow-through</source>
        <translation>Folgefehler</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>angezeigt</translation>
    </message>
    <message>
        <source>%1 wrong</source>
        <translation>%1 falsch</translation>
    </message>
    <message>
        <source>1 hint</source>
        <translation>1 Tipp</translation>
    </message>
    <message>
        <source>%1 hints</source>
        <translation>%1 Tipps</translation>
    </message>
</context>
<context>
    <name>ScoreSheetDialog</name>
    <message>
        <source>Score sheet</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>%1 of %2 marks</source>
        <translation>%1 von %2 Punkten</translation>
    </message>
    <message>
        <source>Total marks</source>
        <translation>Gesamtpunktzahl</translation>
    </message>
    <message>
        <source>Name on the score sheet</source>
        <translation>Name auf der Auswertung</translation>
    </message>
    <message>
        <source>name (optional)</source>
        <translation>Name (freiwillig)</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>right number</source>
        <translation>richtige Zahl</translation>
    </message>
    <message>
        <source>by own numbers</source>
        <translation>mit eigenen Zahlen</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>marks</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Marks of each answer</source>
        <translation>Punkte jeder Antwort</translation>
    </message>
    <message>
        <source>What was saved</source>
        <translation>Was gespeichert wurde</translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation>Als &amp;CSV speichern…</translation>
    </message>
    <message>
        <source>Save the score sheet as CSV</source>
        <translation>Die Auswertung als CSV speichern</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Als &amp;PDF speichern…</translation>
    </message>
    <message>
        <source>Save the score sheet as PDF</source>
        <translation>Die Auswertung als PDF speichern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the score sheet</source>
        <translation>Die Auswertung schließen</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>update order: %1 → %2</source>
        <translation>Reihenfolge: %1 → %2</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>vor: %1</translation>
    </message>
    <message>
        <source>after iteration %1</source>
        <translation>nach Iteration %1</translation>
    </message>
    <message>
        <source>Nothing lies ahead of iteration %1 that could be left as a branch.</source>
        <translation>Hinter Iteration %1 liegt nichts, was als Zweig zurückbleiben könnte.</translation>
    </message>
    <message>
        <source>Branch at iteration %1</source>
        <translation>Bei Iteration %1 verzweigen</translation>
    </message>
    <message>
        <source>Switch to “%1”</source>
        <translation>Zu „%1“ wechseln</translation>
    </message>
    <message>
        <source>original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>changed at iteration %1</source>
        <translation>geändert bei Iteration %1</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Nothing was changed: training had come to another network meanwhile.</source>
        <translation>Nichts wurde geändert: Das Training war inzwischen bei einem anderen Netz angekommen.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>as the desktop</source>
        <translation>wie die Arbeitsumgebung</translation>
    </message>
    <message>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation>&amp;Bewegung</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Whether pulses and flashes show which way a step ran</source>
        <translation>Ob Impulse und Aufleuchten zeigen, wie ein Schritt verlaufen ist</translation>
    </message>
    <message>
        <source>show steps in motion</source>
        <translation>Schritte in Bewegung zeigen</translation>
    </message>
    <message>
        <source>nothing moves</source>
        <translation>nichts bewegt sich</translation>
    </message>
    <message>
        <source>Interface &amp;size</source>
        <translation>&amp;Größe der Oberfläche</translation>
    </message>
    <message>
        <source>Interface size</source>
        <translation>Größe der Oberfläche</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>Ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Start &amp;again now</source>
        <translation>Jetzt &amp;neu starten</translation>
    </message>
    <message>
        <source>&amp;Digits</source>
        <translation>&amp;Ziffern</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>rounded</source>
        <translation>gerundet</translation>
    </message>
    <message>
        <source>truncated, as on the blackboard</source>
        <translation>abgeschnitten, wie an der Tafel</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Start &amp;with</source>
        <translation>Bei&amp;m Start öffnen</translation>
    </message>
    <message>
        <source>Start with</source>
        <translation>Beim Start öffnen</translation>
    </message>
    <message>
        <source>the lecture&apos;s lesson</source>
        <translation>die Lektion zur Vorlesung</translation>
    </message>
    <message>
        <source>the last project, where it was left</source>
        <translation>das letzte Projekt, wo Sie aufgehört haben</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>This is no key that can be given to an action.</source>
        <translation>Diese Taste lässt sich keiner Aktion zuweisen.</translation>
    </message>
    <message>
        <source>%1 is needed for typing; take it together with Ctrl or Alt.</source>
        <translation>%1 wird zum Schreiben gebraucht; nehmen Sie Strg oder Alt dazu.</translation>
    </message>
    <message>
        <source>%1 opens the menu %2.</source>
        <translation>%1 öffnet das Menü %2.</translation>
    </message>
    <message>
        <source>%1 has a fixed use. %2: %3.</source>
        <translation>%1 ist fest belegt. %2: %3.</translation>
    </message>
    <message>
        <source>%1 is the key of %2; take it away there first.</source>
        <translation>%1 ist die Taste von %2; nehmen Sie sie dort zuerst weg.</translation>
    </message>
    <message>
        <source>%1 begins like %2, the key of %3.</source>
        <translation>%1 beginnt wie %2, die Taste von %3.</translation>
    </message>
    <message>
        <source>This command comes and goes with its menu, so it has no key of its own.</source>
        <translation>Diesen Befehl gibt es nur, solange sein Menü ihn enthält; deshalb hat er keine eigene Taste.</translation>
    </message>
</context>
<context>
    <name>SolutionWriter</name>
    <message>
        <source>Name: `%1`</source>
        <translation>Name: `%1`</translation>
    </message>
    <message>
        <source>The other samples of the batch (%1 more) in the same way.</source>
        <translation>Die anderen Beispiele des Batches (%1 weitere) ebenso.</translation>
    </message>
    <message>
        <source>One iteration of back-propagation</source>
        <translation>Eine Iteration der Backpropagation</translation>
    </message>
    <message>
        <source>Output layer</source>
        <translation>Ausgabeschicht</translation>
    </message>
    <message>
        <source>Hidden layer</source>
        <translation>Zwischenschicht</translation>
    </message>
    <message>
        <source>Hidden layer %1</source>
        <translation>Zwischenschicht %1</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>Das Netz</translation>
    </message>
    <message>
        <source>Inputs: %1</source>
        <translation>Eingaben: %1</translation>
    </message>
    <message>
        <source>output neurons: %1 (%2)</source>
        <translation>Ausgabeneuronen: %1 (%2)</translation>
    </message>
    <message>
        <source>hidden neurons: %1 (%2)</source>
        <translation>verdeckte Neuronen: %1 (%2)</translation>
    </message>
    <message>
        <source>Error of an output:</source>
        <translation>Fehler einer Ausgabe:</translation>
    </message>
    <message>
        <source>Learning rate: `η = %1`.</source>
        <translation>Lernrate: `η = %1`.</translation>
    </message>
    <message>
        <source>The output layer is updated first; the error goes back through the new weights.</source>
        <translation>Die Ausgabeschicht wird zuerst aktualisiert; der Fehler läuft durch die neuen Gewichte zurück.</translation>
    </message>
    <message>
        <source>The biases are not trained.</source>
        <translation>Die Biases werden nicht trainiert.</translation>
    </message>
    <message>
        <source>Iterations finished before: %1.</source>
        <translation>Zuvor abgeschlossene Iterationen: %1.</translation>
    </message>
    <message>
        <source>Sample %1:</source>
        <translation>Beispiel %1:</translation>
    </message>
    <message>
        <source>Only the first %1 inputs and targets are printed.</source>
        <translation>Nur die ersten %1 Eingaben und Zielwerte sind abgedruckt.</translation>
    </message>
    <message>
        <source>%1, sample %2 of %3</source>
        <translation>%1, Beispiel %2 von %3</translation>
    </message>
    <message>
        <source>Forward pass</source>
        <translation>Vorwärtsdurchlauf</translation>
    </message>
    <message>
        <source>Total error</source>
        <translation>Gesamtfehler</translation>
    </message>
    <message>
        <source>The other neurons of the layer (%1 more) in the same way.</source>
        <translation>Die anderen Neuronen der Schicht (%1 weitere) ebenso.</translation>
    </message>
    <message>
        <source>Backward pass</source>
        <translation>Rückwärtsdurchlauf</translation>
    </message>
    <message>
        <source>Each parameter is changed so that the error becomes smaller: we ask how much a change of it affects the total error.</source>
        <translation>Jeder Parameter wird so geändert, dass der Fehler kleiner wird: Wir fragen, wie stark sich eine Änderung auf den Gesamtfehler auswirkt.</translation>
    </message>
    <message>
        <source>Putting it together:</source>
        <translation>Zusammengesetzt:</translation>
    </message>
    <message>
        <source>The outputs depend on each other: the net input of one changes all of them.</source>
        <translation>Die Ausgaben hängen voneinander ab: Die Nettoeingabe einer Ausgabe ändert sie alle.</translation>
    </message>
    <message>
        <source>The paths through the other neurons (%1 more) in the same way.</source>
        <translation>Die Wege über die anderen Neuronen (%1 weitere) ebenso.</translation>
    </message>
    <message>
        <source>The gradients are the means over the %1 samples of the batch:</source>
        <translation>Die Gradienten sind die Mittelwerte über die %1 Beispiele des Batches:</translation>
    </message>
    <message>
        <source>After the update</source>
        <translation>Nach der Aktualisierung</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nachher</translation>
    </message>
    <message>
        <source>The total error goes from `%1` to `%2`.</source>
        <translation>Der Gesamtfehler geht von `%1` auf `%2`.</translation>
    </message>
    <message>
        <source>The total error over all samples goes from `%1` to `%2`.</source>
        <translation>Der Gesamtfehler über alle Beispiele geht von `%1` auf `%2`.</translation>
    </message>
    <message>
        <source>%1 is not a finite number in this iteration</source>
        <translation>%1 ist in dieser Iteration keine endliche Zahl</translation>
    </message>
    <message>
        <source>there is no parameter &quot;%1&quot;</source>
        <translation>es gibt keinen Parameter „%1“</translation>
    </message>
    <message>
        <source>Optimizer: %1, with %2.</source>
        <translation>Optimierer: %1 mit %2.</translation>
    </message>
    <message>
        <source>This is step `t = %1` of the optimizer. What it remembers of those before:</source>
        <translation>Dies ist Schritt `t = %1` des Optimierers. Was er sich von den vorigen Schritten gemerkt hat:</translation>
    </message>
</context>
<context>
    <name>StateDict</name>
    <message>
        <source>%1 numbers, but the rows before have %2</source>
        <translation>%1 Zahlen, aber die Zeilen davor haben %2</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>%1 tensors, which are more than any network here has</source>
        <translation>%1 Tensoren; das sind mehr, als ein Netz hier hat</translation>
    </message>
    <message>
        <source>a whole number from 0 to %1</source>
        <translation>eine ganze Zahl von 0 bis %1</translation>
    </message>
    <message>
        <source>numbers of type %1, but only F32 and F64 can be read</source>
        <translation>Zahlen vom Typ %1, aber nur F32 und F64 können gelesen werden</translation>
    </message>
    <message>
        <source>%1 dimensions, but weights have two and biases one</source>
        <translation>%1 Dimensionen, aber Gewichte haben zwei und Biases eine</translation>
    </message>
    <message>
        <source>%1 numbers, where the beginning and the end were expected</source>
        <translation>%1 Zahlen, wo Anfang und Ende erwartet wurden</translation>
    </message>
    <message>
        <source>%1 bytes, which do not fit the shape</source>
        <translation>%1 Bytes, die nicht zur Form passen</translation>
    </message>
    <message>
        <source>header</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>expected an object</source>
        <translation>ein Objekt erwartet</translation>
    </message>
    <message>
        <source>the data begins at byte %1, but what comes before ends at %2</source>
        <translation>die Daten beginnen bei Byte %1, aber was davor kommt, endet bei %2</translation>
    </message>
    <message>
        <source>the data ends at byte %1, but there are only %2</source>
        <translation>die Daten enden bei Byte %1, aber es gibt nur %2</translation>
    </message>
    <message>
        <source>%1 bytes are left over behind the last tensor</source>
        <translation>hinter dem letzten Tensor sind %1 Bytes übrig</translation>
    </message>
    <message>
        <source>larger than %1 megabytes</source>
        <translation>größer als %1 Megabyte</translation>
    </message>
    <message>
        <source>neither a state_dict as JSON nor a safetensors file</source>
        <translation>weder ein state_dict als JSON noch eine safetensors-Datei</translation>
    </message>
    <message>
        <source>neither a state_dict as JSON nor a whole safetensors file: its header would have %1 bytes, but there are only %2</source>
        <translation>weder ein state_dict als JSON noch eine ganze safetensors-Datei: Ihr Kopf hätte %1 Bytes, aber es gibt nur %2</translation>
    </message>
    <message>
        <source>number %1 is not finite</source>
        <translation>die Zahl %1 ist nicht endlich</translation>
    </message>
    <message>
        <source>%1 is %2, layer %3 needs %4</source>
        <translation>%1 ist %2, Schicht %3 braucht %4</translation>
    </message>
    <message>
        <source>%1 is %2, layer %3 needs %4, or 1 for all of them</source>
        <translation>%1 ist %2, Schicht %3 braucht %4 oder 1 für alle</translation>
    </message>
    <message>
        <source>%1 is neither the weights of a layer nor their biases</source>
        <translation>%1 gehört weder zu den Gewichten noch zu den Biases einer Schicht</translation>
    </message>
    <message>
        <source>weights of %1 layers, but the network has %2</source>
        <translation>Gewichte von %1 Schichten, aber das Netz hat %2</translation>
    </message>
</context>
<context>
    <name>StopConditions</name>
    <message>
        <source>1 iteration is done</source>
        <translation>1 Iteration ist fertig</translation>
    </message>
    <message>
        <source>%1 iterations are done</source>
        <translation>%1 Iterationen sind fertig</translation>
    </message>
    <message>
        <source>1 epoch is done</source>
        <translation>1 Epoche ist fertig</translation>
    </message>
    <message>
        <source>%1 epochs are done</source>
        <translation>%1 Epochen sind fertig</translation>
    </message>
    <message>
        <source>Stopped after iteration %1: %2</source>
        <translation>Angehalten nach Iteration %1: %2</translation>
    </message>
    <message>
        <source>the total error is below %1</source>
        <translation>der Gesamtfehler liegt unter %1</translation>
    </message>
    <message>
        <source>the total error has not improved in it</source>
        <translation>der Gesamtfehler ist dabei nicht kleiner geworden</translation>
    </message>
    <message>
        <source>the total error has not improved for %1 iterations</source>
        <translation>der Gesamtfehler ist seit %1 Iterationen nicht kleiner geworden</translation>
    </message>
</context>
<context>
    <name>StopConditionsDialog</name>
    <message>
        <source>Stop conditions</source>
        <translation>Abbruchbedingungen</translation>
    </message>
    <message>
        <source>After &amp;iterations</source>
        <translation>Nach &amp;Iterationen</translation>
    </message>
    <message>
        <source>Iterations of a run</source>
        <translation>Iterationen eines Laufs</translation>
    </message>
    <message>
        <source>After &amp;epochs</source>
        <translation>Nach &amp;Epochen</translation>
    </message>
    <message>
        <source>Epochs of a run</source>
        <translation>Epochen eines Laufs</translation>
    </message>
    <message>
        <source>When it has &amp;not improved for</source>
        <translation>&amp;Nicht kleiner geworden seit</translation>
    </message>
    <message>
        <source>Iterations without improvement</source>
        <translation>Iterationen ohne Verbesserung</translation>
    </message>
    <message>
        <source> iterations</source>
        <translation> Iterationen</translation>
    </message>
    <message>
        <source>When the error &amp;falls below</source>
        <translation>Wenn der Fehler &amp;fällt unter</translation>
    </message>
    <message>
        <source>Error to fall below</source>
        <translation>Fehler, der unterschritten wird</translation>
    </message>
</context>
<context>
    <name>StructureEditor</name>
    <message>
        <source>&amp;Add a neuron to</source>
        <translation>&amp;Neuron hinzufügen zu</translation>
    </message>
    <message>
        <source>&amp;Insert a layer before</source>
        <translation>&amp;Schicht einfügen vor</translation>
    </message>
    <message>
        <source>A&amp;ctivation of</source>
        <translation>&amp;Aktivierung von</translation>
    </message>
    <message>
        <source>&amp;Biases of</source>
        <translation>&amp;Biases von</translation>
    </message>
    <message>
        <source>Remove the selected neuron</source>
        <translation>Ausgewähltes Neuron entfernen</translation>
    </message>
    <message>
        <source>Remove a &amp;layer</source>
        <translation>S&amp;chicht entfernen</translation>
    </message>
    <message>
        <source>Activation and biases of the %1</source>
        <translation>Aktivierung und Biases der %1</translation>
    </message>
</context>
<context>
    <name>StructureEdits</name>
    <message>
        <source>layer %1: the network has the layers %2 to %3</source>
        <translation>Schicht %1: Das Netz hat die Schichten %2 bis %3</translation>
    </message>
    <message>
        <source>%1: it has %2, and none at place %3</source>
        <translation>%1: hat %2, aber keines an Stelle %3</translation>
    </message>
    <message>
        <source>%1: %2 is its only neuron, and one has to stay</source>
        <translation>%1: %2 ist das einzige Neuron, und eines muss bleiben</translation>
    </message>
    <message>
        <source>%1: %2 is for the output layer only</source>
        <translation>%1: %2 ist nur für die Ausgabeschicht möglich</translation>
    </message>
    <message>
        <source>%1: only hidden layers can be removed</source>
        <translation>%1: Nur Zwischenschichten können entfernt werden</translation>
    </message>
    <message>
        <source>Add a neuron to %1</source>
        <translation>Neuron zur %1 hinzufügen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Insert a layer before %1</source>
        <translation>Schicht vor der %1 einfügen</translation>
    </message>
    <message>
        <source>no biases</source>
        <translation>keine Biases</translation>
    </message>
    <message>
        <source>one shared bias</source>
        <translation>ein gemeinsamer Bias</translation>
    </message>
    <message>
        <source>a bias for each neuron</source>
        <translation>ein Bias je Neuron</translation>
    </message>
</context>
<context>
    <name>SurfacePlot</name>
    <message>
        <source>Total error over %1 and %2</source>
        <translation>Gesamtfehler über %1 und %2</translation>
    </message>
</context>
<context>
    <name>TimelineBar</name>
    <message>
        <source>the output layer</source>
        <translation>der Ausgabeschicht</translation>
    </message>
    <message>
        <source>the hidden layer</source>
        <translation>der Zwischenschicht</translation>
    </message>
    <message>
        <source>hidden layer %1</source>
        <translation>der Zwischenschicht %1</translation>
    </message>
    <message>
        <source>backward: every ∂E/∂w at the old weights</source>
        <translation>rückwärts: jedes ∂E/∂w mit den alten Gewichten</translation>
    </message>
    <message>
        <source>backward: ∂E/∂w of %1</source>
        <translation>rückwärts: ∂E/∂w %1</translation>
    </message>
    <message>
        <source>update: every weight has moved against its gradient</source>
        <translation>Aktualisierung: Jedes Gewicht ist einen Schritt gegen seinen Gradienten gegangen</translation>
    </message>
    <message>
        <source>update: the weights of %1 have moved</source>
        <translation>Aktualisierung: Die Gewichte %1 haben sich geändert</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>vorwärts</translation>
    </message>
    <message>
        <source>backward</source>
        <translation>rückwärts</translation>
    </message>
    <message>
        <source>update</source>
        <translation>Aktualisierung</translation>
    </message>
    <message>
        <source>edited: grey values are from before the change</source>
        <translation>bearbeitet: Graue Werte stammen von vor der Änderung</translation>
    </message>
    <message>
        <source>the next step is the forward phase</source>
        <translation>der nächste Schritt ist die Vorwärtsphase</translation>
    </message>
    <message>
        <source>forward: every net and out, then the errors</source>
        <translation>vorwärts: jedes net und out, dann die Fehler</translation>
    </message>
    <message>
        <source>Steps of the iteration</source>
        <translation>Schritte der Iteration</translation>
    </message>
    <message>
        <source>Iteration %L1</source>
        <translation>Iteration %L1</translation>
    </message>
    <message>
        <source>sample %L1 of %L2</source>
        <translation>Beispiel %L1 von %L2</translation>
    </message>
    <message>
        <source>total error %1</source>
        <translation>Gesamtfehler %1</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Schritt zurück</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Step size</source>
        <translation>Schrittweite</translation>
    </message>
    <message>
        <source>How far a step goes</source>
        <translation>Wie weit ein Schritt geht</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>neuron</source>
        <translation>Neuron</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>iteration</source>
        <translation>Iteration</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>The learning rate η</source>
        <translation>Die Lernrate η</translation>
    </message>
    <message>
        <source>Update order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Whether all weights change together, or the output layer&apos;s first</source>
        <translation>Ob sich alle Gewichte zusammen ändern oder die der Ausgabeschicht zuerst</translation>
    </message>
    <message>
        <source>simultaneous</source>
        <translation>gleichzeitig</translation>
    </message>
    <message>
        <source>output layer first</source>
        <translation>Ausgabeschicht zuerst</translation>
    </message>
    <message>
        <source>Iteration</source>
        <translation>Iteration</translation>
    </message>
    <message>
        <source>printed values</source>
        <translation>gedruckte Werte</translation>
    </message>
    <message>
        <source>Printed values that agree</source>
        <translation>Gedruckte Werte, die stimmen</translation>
    </message>
    <message>
        <source>%1 of %2 agree</source>
        <translation>%1 von %2 stimmen</translation>
    </message>
    <message>
        <source>total error</source>
        <translation>Gesamtfehler</translation>
    </message>
    <message>
        <source>Total error</source>
        <translation>Gesamtfehler</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>full speed</source>
        <translation>volles Tempo</translation>
    </message>
    <message>
        <source>%L1 phases/s</source>
        <translation>%L1 Phasen/s</translation>
    </message>
    <message>
        <source>Speed of running: %1</source>
        <translation>Tempo des Ablaufs: %1</translation>
    </message>
    <message>
        <source>|◀ Reset</source>
        <translation>|◀ Zurücksetzen</translation>
    </message>
    <message>
        <source>◀ Step back</source>
        <translation>◀ Zurück</translation>
    </message>
    <message>
        <source>▶ Step</source>
        <translation>▶ Schritt</translation>
    </message>
    <message>
        <source>❚❚ Pause</source>
        <translation>❚❚ Pause</translation>
    </message>
    <message>
        <source>▶▶ Run</source>
        <translation>▶▶ Start</translation>
    </message>
    <message>
        <source>Back to the weights before training</source>
        <translation>Zurück zu den Gewichten vor dem Training</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>Den letzten Schritt zurücknehmen</translation>
    </message>
    <message>
        <source>Perform the next step</source>
        <translation>Den nächsten Schritt ausführen</translation>
    </message>
    <message>
        <source>Train until paused</source>
        <translation>Trainieren, bis angehalten wird</translation>
    </message>
    <message>
        <source>&lt;b&gt;The tools&lt;/b&gt;: playing the training in steps or at a speed, and how it is done; at the right end how far it is.</source>
        <translation>&lt;b&gt;Die Werkzeuge&lt;/b&gt;: Hier läuft das Training schrittweise oder im gewählten Tempo, und hier legen Sie fest, wie trainiert wird; rechts steht, wie weit es ist.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Reset&lt;/b&gt; starts again from the weights before training. Undo brings back what it took away.</source>
        <translation>&lt;b&gt;Zurücksetzen&lt;/b&gt; beginnt wieder mit den Gewichten vor dem Training. „Rückgängig“ holt zurück, was dabei verloren ging.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Step back&lt;/b&gt; takes the last step back: the numbers are those of before, to the last digit.</source>
        <translation>&lt;b&gt;Schritt zurück&lt;/b&gt; nimmt den letzten Schritt zurück: Die Zahlen sind wieder die vorigen, bis zur letzten Stelle.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Step&lt;/b&gt; performs the next step of the training, as far as the step size says.</source>
        <translation>&lt;b&gt;Schritt&lt;/b&gt; führt den nächsten Schritt des Trainings aus, so weit, wie die Schrittweite es vorgibt.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The step size&lt;/b&gt;: one factor of a chain rule, all of one parameter or neuron, a phase (forward, backward, update), or a whole iteration.</source>
        <translation>&lt;b&gt;Die Schrittweite&lt;/b&gt;: ein Faktor einer Kettenregel, alles zu einem Parameter oder Neuron, eine Phase (vorwärts, rückwärts, Aktualisierung) oder eine ganze Iteration.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Run&lt;/b&gt; trains until it is paused or a stop condition is met.</source>
        <translation>&lt;b&gt;Start&lt;/b&gt; trainiert, bis Sie anhalten oder eine Abbruchbedingung erfüllt ist.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The speed&lt;/b&gt; of running, from one phase a second to as fast as the computer can.</source>
        <translation>&lt;b&gt;Das Tempo&lt;/b&gt; des Trainings, von einer Phase pro Sekunde bis zu so schnell, wie der Rechner kann.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The learning rate η&lt;/b&gt;: how large a step an update takes against the gradient.</source>
        <translation>&lt;b&gt;Die Lernrate η&lt;/b&gt;: wie groß der Schritt ist, den eine Aktualisierung gegen den Gradienten macht.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The update order&lt;/b&gt;: all weights change together, by the gradients at the old weights; or the output layer&apos;s first, and the hidden layers&apos; gradients are computed with the new ones.</source>
        <translation>&lt;b&gt;Die Reihenfolge der Aktualisierung&lt;/b&gt;: Alle Gewichte ändern sich gleichzeitig, mit den Gradienten bei den alten Gewichten; oder die der Ausgabeschicht ändern sich zuerst, und die Gradienten der Zwischenschichten werden mit den neuen Gewichten berechnet.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The iteration&lt;/b&gt;: how many are finished at the moment shown.</source>
        <translation>&lt;b&gt;Die Iteration&lt;/b&gt;: wie viele zum gezeigten Zeitpunkt fertig sind.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The total error&lt;/b&gt; of the network at the moment shown.</source>
        <translation>&lt;b&gt;Der Gesamtfehler&lt;/b&gt; des Netzes zum gezeigten Zeitpunkt.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Printed values&lt;/b&gt;: how many of the numbers in the lesson agree with the program&apos;s own.</source>
        <translation>&lt;b&gt;Gedruckte Werte&lt;/b&gt;: wie viele der Zahlen in der Lektion mit denen des Programms übereinstimmen.</translation>
    </message>
    <message>
        <source>Pause the training</source>
        <translation>Das Training anhalten</translation>
    </message>
</context>
<context>
    <name>Trainer</name>
    <message>
        <source>the total error is no longer a number</source>
        <translation>der Gesamtfehler ist keine Zahl mehr</translation>
    </message>
    <message>
        <source>the total error became infinite</source>
        <translation>der Gesamtfehler wurde unendlich</translation>
    </message>
    <message>
        <source>%1 in iteration %2; try a smaller learning rate than %3</source>
        <translation>Iteration %2: %1; versuchen Sie eine kleinere Lernrate als %3</translation>
    </message>
</context>
<context>
    <name>TrainingSettingsDialog</name>
    <message>
        <source>Training settings</source>
        <translation>Trainingseinstellungen</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlustfunktion</translation>
    </message>
    <message>
        <source>&amp;Loss</source>
        <translation>&amp;Verlustfunktion</translation>
    </message>
    <message>
        <source>Order of updates</source>
        <translation>Reihenfolge der Aktualisierung</translation>
    </message>
    <message>
        <source>simultaneous</source>
        <translation>gleichzeitig</translation>
    </message>
    <message>
        <source>output layer first</source>
        <translation>Ausgabeschicht zuerst</translation>
    </message>
    <message>
        <source>&amp;Update order</source>
        <translation>&amp;Reihenfolge</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Batchgröße</translation>
    </message>
    <message>
        <source>&amp;Batch size</source>
        <translation>&amp;Batchgröße</translation>
    </message>
    <message>
        <source>Biases &amp;learn, too</source>
        <translation>B&amp;iases lernen mit</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>&amp;Optimizer</source>
        <translation>&amp;Optimierer</translation>
    </message>
    <message>
        <source>Learning rate η</source>
        <translation>Lernrate η</translation>
    </message>
    <message>
        <source>Learning &amp;rate η</source>
        <translation>&amp;Lernrate η</translation>
    </message>
    <message>
        <source>Number %1 of the optimizer</source>
        <translation>Zahl %1 des Optimierers</translation>
    </message>
</context>
<context>
    <name>TrainingSpeaker</name>
    <message>
        <source>Iteration %1, total error %2.</source>
        <translation>Iteration %1, Gesamtfehler %2.</translation>
    </message>
    <message>
        <source>Training runs.</source>
        <translation>Das Training läuft.</translation>
    </message>
    <message>
        <source>Training has stopped.</source>
        <translation>Das Training ist angehalten.</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>Geändert: %1.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Rückgängig gemacht: %1.</translation>
    </message>
</context>
<context>
    <name>VariantText</name>
    <message>
        <source> in the output layer</source>
        <translation> in der Ausgabeschicht</translation>
    </message>
    <message>
        <source> in the hidden layer</source>
        <translation> in der Zwischenschicht</translation>
    </message>
    <message>
        <source> in hidden layer %1</source>
        <translation> in Zwischenschicht %1</translation>
    </message>
    <message>
        <source>A path was forgotten: only the one through %1 was counted</source>
        <translation>Ein Weg wurde vergessen: Nur der über %1 wurde gezählt</translation>
    </message>
    <message>
        <source>A path was forgotten: the one through %1 was not counted</source>
        <translation>Ein Weg wurde vergessen: Der über %1 wurde nicht gezählt</translation>
    </message>
    <message>
        <source>The ½ of the error was forgotten: (target − out)² instead of %1</source>
        <translation>Das ½ des Fehlers wurde vergessen: (target − out)² statt %1</translation>
    </message>
    <message>
        <source>The error has no ½ here: ½·(target − out)² instead of %1</source>
        <translation>Der Fehler hat hier kein ½: ½·(target − out)² statt %1</translation>
    </message>
    <message>
        <source>The error was derived without its ½: −2·(target − out) instead of %1</source>
        <translation>Der Fehler wurde ohne sein ½ abgeleitet: −2·(target − out) statt %1</translation>
    </message>
    <message>
        <source>The 2 of the square was forgotten in the derivative: %1 instead of %2</source>
        <translation>Die 2 des Quadrats wurde beim Ableiten vergessen: %1 statt %2</translation>
    </message>
    <message>
        <source>−½·(target − out)</source>
        <translation>−½·(target − out)</translation>
    </message>
    <message>
        <source>−(target − out)</source>
        <translation>−(target − out)</translation>
    </message>
    <message>
        <source>The sign of ∂E/∂out is wrong: %1 instead of %2</source>
        <translation>Das Vorzeichen von ∂E/∂out ist falsch: %1 statt %2</translation>
    </message>
    <message>
        <source>out (</source>
        <translation>out (</translation>
    </message>
    <message>
        <source>%1 was forgotten%2</source>
        <translation>%1 wurde%2 vergessen</translation>
    </message>
    <message>
        <source>%1 was taken at net instead of out%2</source>
        <translation>%1 wurde%2 an der Stelle net statt out genommen</translation>
    </message>
    <message>
        <source>%1 was forgotten: ∂E/∂out was taken for ∂E/∂net%2</source>
        <translation>%1 wurde%2 vergessen: ∂E/∂out wurde für ∂E/∂net gehalten</translation>
    </message>
    <message>
        <source>%1 was forgotten: the factor %2 is missing%3</source>
        <translation>%1 wurde%3 vergessen: Der Faktor %2 fehlt</translation>
    </message>
    <message>
        <source>%1 was taken at the wrong number%2: %3 instead of %4</source>
        <translation>%1 wurde%2 an der falschen Stelle genommen: %3 statt %4</translation>
    </message>
    <message>
        <source>The learning rate was forgotten: w − ∂E/∂w instead of w − %1·∂E/∂w</source>
        <translation>Die Lernrate wurde vergessen: w − ∂E/∂w statt w − %1·∂E/∂w</translation>
    </message>
    <message>
        <source>The update has the wrong sign: w + %1·∂E/∂w instead of w − %1·∂E/∂w</source>
        <translation>Die Aktualisierung hat das falsche Vorzeichen: w + %1·∂E/∂w statt w − %1·∂E/∂w</translation>
    </message>
    <message>
        <source>Weights were taken crosswise%1: %2 in place of %3, for example</source>
        <translation>Die Gewichte wurden%1 über Kreuz genommen: zum Beispiel %2 an Stelle von %3</translation>
    </message>
    <message>
        <source>The bias was left out of the net input%1</source>
        <translation>Der Bias wurde%1 in der Nettoeingabe weggelassen</translation>
    </message>
    <message>
        <source>The sigmoid lacks its minus%1: 1/(1 + e^net) instead of 1/(1 + e^−net)</source>
        <translation>Dem Sigmoid fehlt%1 das Minus: 1/(1 + e^net) statt 1/(1 + e^−net)</translation>
    </message>
    <message>
        <source>Softmax was derived as if each net changed its own output only: the sum over the other outputs is missing</source>
        <translation>Die Softmax-Funktion wurde abgeleitet, als änderte jedes net nur die eigene Ausgabe: Die Summe über die anderen Ausgaben fehlt</translation>
    </message>
    <message>
        <source>The last factor, ∂net/∂w, was forgotten</source>
        <translation>Der letzte Faktor, ∂net/∂w, wurde vergessen</translation>
    </message>
    <message>
        <source>The last factor is the output of the neuron that the weight leads to, not of the one that it comes from</source>
        <translation>Der letzte Faktor ist die Ausgabe des Neurons, zu dem das Gewicht führt, nicht die des Neurons, von dem es kommt</translation>
    </message>
    <message>
        <source>The samples&apos; gradients were added up, but not divided by their number</source>
        <translation>Die Gradienten der Beispiele wurden addiert, aber nicht durch deren Anzahl geteilt</translation>
    </message>
    <message>
        <source>The updated weights were used to carry the error back, as if the output layer were updated first</source>
        <translation>Die schon aktualisierten Gewichte wurden für den Weg des Fehlers zurück verwendet, als würde die Ausgabeschicht zuerst aktualisiert</translation>
    </message>
    <message>
        <source>The weights before their update were used to carry the error back</source>
        <translation>Die Gewichte vor ihrer Aktualisierung wurden für den Weg des Fehlers zurück verwendet</translation>
    </message>
    <message>
        <source>The output layer was updated first, in every iteration</source>
        <translation>Die Ausgabeschicht wurde zuerst aktualisiert, in jeder Iteration</translation>
    </message>
    <message>
        <source>All layers were updated at the same time, in every iteration</source>
        <translation>Alle Schichten wurden zugleich aktualisiert, in jeder Iteration</translation>
    </message>
    <message>
        <source>The numbers on the way were rounded to %1 decimals</source>
        <translation>Die Zahlen unterwegs wurden auf %1 Nachkommastellen gerundet</translation>
    </message>
    <message>
        <source>The numbers on the way were truncated to %1 decimals</source>
        <translation>Die Zahlen unterwegs wurden nach %1 Nachkommastellen abgeschnitten</translation>
    </message>
    <message>
        <source>The numbers on the way were rounded to %1 significant digits</source>
        <translation>Die Zahlen unterwegs wurden auf %1 signifikante Stellen gerundet</translation>
    </message>
    <message>
        <source>The numbers on the way were truncated to %1 significant digits</source>
        <translation>Die Zahlen unterwegs wurden nach %1 signifikanten Stellen abgeschnitten</translation>
    </message>
    <message>
        <source>One iteration too few: the parameters are those after %L1, not after %L2</source>
        <translation>Eine Iteration zu wenig: Die Parameter sind die nach %L1, nicht nach %L2</translation>
    </message>
    <message>
        <source>One iteration too many: the parameters are those after %L1, not after %L2</source>
        <translation>Eine Iteration zu viel: Die Parameter sind die nach %L1, nicht nach %L2</translation>
    </message>
    <message>
        <source>The |A </source>
        <extracomment>the articles with which these sentences begin, each with a space behind it and with | between them; they lose their capital where two sentences are joined by “, and ”</extracomment>
        <translation>Der |Die |Das |Dem |Ein |Eine |Alle </translation>
    </message>
    <message>
        <source>The biases were not trained</source>
        <translation>Die Biases wurden nicht trainiert</translation>
    </message>
    <message>
        <source>The biases were trained, too</source>
        <translation>Die Biases wurden mittrainiert</translation>
    </message>
    <message>
        <source>, in every iteration</source>
        <translation>, in jeder Iteration</translation>
    </message>
    <message>
        <source>, and </source>
        <translation>, und </translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>With all weights updated at once</source>
        <translation>Werden alle Gewichte gleichzeitig aktualisiert,</translation>
    </message>
    <message>
        <source>With the output layer updated first</source>
        <translation>Wird die Ausgabeschicht zuerst aktualisiert,</translation>
    </message>
    <message>
        <source>1 iteration</source>
        <translation>1 Iteration</translation>
    </message>
    <message>
        <source>%1 iterations</source>
        <translation>%1 Iterationen</translation>
    </message>
    <message>
        <source>1 decimal</source>
        <translation>1 Nachkommastelle</translation>
    </message>
    <message>
        <source>%1 decimals</source>
        <translation>%1 Nachkommastellen</translation>
    </message>
    <message>
        <source>exactly the printed %1</source>
        <translation>genau der gedruckte Wert %1</translation>
    </message>
    <message>
        <source>%1, which rounded to %2 is the printed %3</source>
        <translation>%1, was auf %2 gerundet den gedruckten Wert %3 ergibt</translation>
    </message>
    <message>
        <source>%1, which cut off after %2 is the printed %3</source>
        <translation>%1, was nach %2 abgeschnitten den gedruckten Wert %3 ergibt</translation>
    </message>
    <message>
        <source>%1 is printed where %2 is meant: here it is %3.</source>
        <translation>Gedruckt ist %1, gemeint ist %2: Hier ist es %3.</translation>
    </message>
    <message>
        <source>“%1” is printed, which would be %2; “%3” is meant, and that is %4.</source>
        <translation>Gedruckt ist „%1“, und das wäre %2; gemeint ist „%3“, und das ist %4.</translation>
    </message>
    <message>
        <source>Training does not get as far as %1.</source>
        <translation>So weit (%1) kommt das Training nicht.</translation>
    </message>
    <message>
        <source>Here it is %1.</source>
        <translation>Hier ist es %1.</translation>
    </message>
    <message>
        <source>After %1, one fewer,</source>
        <translation>Nach %1, einer weniger,</translation>
    </message>
    <message>
        <source>After %1, one more,</source>
        <translation>Nach %1, einer mehr,</translation>
    </message>
    <message>
        <source>%1 it is %2. Here it is %3.</source>
        <translation>%1 ist es %2. Hier ist es %3.</translation>
    </message>
    <message>
        <source>Here it is %1. Neither rounding nor cutting off makes it the printed %2, and neither does the other update order or one iteration more or fewer.</source>
        <translation>Hier ist es %1. Weder Runden noch Abschneiden macht daraus den gedruckten Wert %2, auch nicht die andere Reihenfolge oder eine Iteration mehr oder weniger.</translation>
    </message>
    <message>
        <source>%1 of %2 printed values agree</source>
        <translation>%1 von %2 gedruckten Werten stimmen</translation>
    </message>
    <message>
        <source>; %1 explained</source>
        <translation>; %1 erklärt</translation>
    </message>
    <message>
        <source>; 1 differs</source>
        <translation>; 1 weicht ab</translation>
    </message>
    <message>
        <source>; %1 differ</source>
        <translation>; %1 weichen ab</translation>
    </message>
</context>
<context>
    <name>WallFormula</name>
    <message>
        <source>Chain rule on the wall</source>
        <translation>Kettenregel an der Wand</translation>
    </message>
    <message>
        <source>Click a weight to see its chain rule.</source>
        <translation>Klicken Sie auf ein Gewicht, um seine Kettenregel zu sehen.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Welcome to Backprop Studio</source>
        <translation>Willkommen bei Backprop Studio</translation>
    </message>
    <message>
        <source>Back-propagation, worked through: every factor of the chain rule has a place in the picture. Step through the lecture&apos;s network, change any number, and see what follows from it.</source>
        <translation>Backpropagation zum Nachrechnen: Jeder Faktor der Kettenregel hat seinen Platz im Bild. Gehen Sie das Netz aus der Vorlesung Schritt für Schritt durch, ändern Sie eine beliebige Zahl und sehen Sie, was daraus folgt.</translation>
    </message>
    <message>
        <source>&amp;Begin with the lecture&apos;s lesson</source>
        <translation>&amp;Mit der Lektion zur Vorlesung beginnen</translation>
    </message>
    <message>
        <source>Make a &amp;new network…</source>
        <translation>&amp;Neues Netz anlegen…</translation>
    </message>
    <message>
        <source>&amp;Open a project…</source>
        <translation>Projekt ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Esc closes this; all of it is in the menus, too. F1 lists the keys.</source>
        <translation>Esc schließt diese Seite; alles hier finden Sie auch in den Menüs. F1 zeigt alle Tasten.</translation>
    </message>
    <message>
        <source>Open an &amp;example…</source>
        <translation>&amp;Beispiel öffnen…</translation>
    </message>
</context>
<context>
    <name>WhatsThis</name>
    <message>
        <source>&lt;b&gt;An input&lt;/b&gt; of the network: a number of the sample that is being trained. Enter or a click edits it.</source>
        <translation>&lt;b&gt;Eine Eingabe&lt;/b&gt; des Netzes: eine Zahl des Beispiels, mit dem gerade trainiert wird. Eingabetaste oder Klick bearbeitet sie.</translation>
    </message>
    <message>
        <source>&lt;b&gt;A neuron&lt;/b&gt;, in two halves as it is computed: &lt;i&gt;net&lt;/i&gt; is the weighted sum of what comes in, with the bias; &lt;i&gt;out&lt;/i&gt; is its activation. Below it stands δ = ∂E/∂net once the backward pass has made it. Space shows how its value was computed.</source>
        <translation>&lt;b&gt;Ein Neuron&lt;/b&gt;, in zwei Hälften, so wie es berechnet wird: &lt;i&gt;net&lt;/i&gt; ist die gewichtete Summe dessen, was hereinkommt, samt Bias; &lt;i&gt;out&lt;/i&gt; ist seine Aktivierung. Darunter steht δ = ∂E/∂net, sobald der Rückwärtsdurchlauf es berechnet hat. Die Leertaste zeigt, wie der Wert berechnet wurde.</translation>
    </message>
    <message>
        <source>&lt;b&gt;A weight&lt;/b&gt;: how strongly one neuron&apos;s output counts in another&apos;s sum. Blue is above 0, orange and dashed below; the thicker the line, the larger. Space shows the chain rule of its gradient, Enter edits it, ↑ and ↓ change it.</source>
        <translation>&lt;b&gt;Ein Gewicht&lt;/b&gt;: wie stark die Ausgabe eines Neurons in der Summe eines anderen zählt. Blau heißt größer als 0, orange und gestrichelt kleiner; je dicker die Linie, desto größer der Betrag. Die Leertaste zeigt die Kettenregel des Gradienten, die Eingabetaste bearbeitet das Gewicht, ↑ und ↓ ändern es.</translation>
    </message>
    <message>
        <source>&lt;b&gt;A bias&lt;/b&gt;: a number that is added to the sum of each neuron it leads to. One that serves a whole layer has a dashed line to each of its neurons.</source>
        <translation>&lt;b&gt;Ein Bias&lt;/b&gt;: eine Zahl, die zur Summe jedes Neurons addiert wird, zu dem er führt. Gilt er für eine ganze Schicht, so führt eine gestrichelte Linie zu jedem ihrer Neuronen.</translation>
    </message>
    <message>
        <source>&lt;b&gt;A target&lt;/b&gt;: what the output beside it should be for this sample.</source>
        <translation>&lt;b&gt;Ein Zielwert&lt;/b&gt;: was die Ausgabe daneben bei diesem Beispiel sein soll.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The error of one output&lt;/b&gt;: how far it is from its target, by the loss in the training settings.</source>
        <translation>&lt;b&gt;Der Fehler einer Ausgabe&lt;/b&gt;: wie weit sie von ihrem Zielwert entfernt ist, gemessen mit der Verlustfunktion aus den Trainingseinstellungen.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The total error&lt;/b&gt;, the sum of the outputs&apos; errors. Every chain rule begins here, and training makes it small.</source>
        <translation>&lt;b&gt;Der Gesamtfehler&lt;/b&gt;, die Summe der Fehler aller Ausgaben. Jede Kettenregel beginnt hier, und das Training macht ihn klein.</translation>
    </message>
</context>
<context>
    <name>Worksheet</name>
    <message>
        <source>One iteration of back-propagation</source>
        <translation>Eine Iteration der Backpropagation</translation>
    </message>
    <message>
        <source>%1 – variant %2</source>
        <translation>%1 – Variante %2</translation>
    </message>
    <message>
        <source>%1 – key</source>
        <translation>%1 – Lösung</translation>
    </message>
    <message>
        <source>neurons that are saturated or dead: %1</source>
        <translation>gesättigte oder tote Neuronen: %1</translation>
    </message>
    <message>
        <source>parameters that change less than four decimals show: %1</source>
        <translation>Parameter, deren Änderung in vier Nachkommastellen nicht zu sehen ist: %1</translation>
    </message>
</context>
<context>
    <name>example</name>
    <message>
        <source>AND, learned by one neuron</source>
        <translation>UND, gelernt von einem Neuron</translation>
    </message>
    <message>
        <source>Three kinds of flowers, 4-5-3</source>
        <translation>Drei Blumenarten, 4-5-3</translation>
    </message>
    <message>
        <source>Two circles, 2-6-1</source>
        <translation>Zwei Kreise, 2-6-1</translation>
    </message>
    <message>
        <source>A textbook&apos;s network, 3-2-1</source>
        <translation>Ein Netz aus dem Lehrbuch, 3-2-1</translation>
    </message>
    <message>
        <source>Backpropagation: numerical example</source>
        <translation>Backpropagation: ein Zahlenbeispiel</translation>
    </message>
    <message>
        <source>A linear neuron with whole numbers</source>
        <translation>Ein lineares Neuron mit ganzen Zahlen</translation>
    </message>
    <message>
        <source>One sigmoid neuron</source>
        <translation>Ein Sigmoid-Neuron</translation>
    </message>
    <message>
        <source>OR, learned by one neuron</source>
        <translation>ODER, gelernt von einem Neuron</translation>
    </message>
    <message>
        <source>ReLU by hand, 2-2-1</source>
        <translation>ReLU von Hand, 2-2-1</translation>
    </message>
    <message>
        <source>Three classes: softmax and cross-entropy, 2-2-3</source>
        <translation>Drei Klassen: Softmax und Kreuzentropie, 2-2-3</translation>
    </message>
    <message>
        <source>Two spirals, 2-12-12-1</source>
        <translation>Zwei Spiralen, 2-12-12-1</translation>
    </message>
    <message>
        <source>XOR, 2-3-1</source>
        <translation>XOR, 2-3-1</translation>
    </message>
</context>
<context>
    <name>lesson</name>
    <message>
        <source>A textbook&apos;s network</source>
        <translation>Ein Netz aus dem Lehrbuch</translation>
    </message>
    <message>
        <source>Forward pass</source>
        <translation>Vorwärtsdurchlauf</translation>
    </message>
    <message>
        <source>Three inputs, one class</source>
        <translation>Drei Eingaben, eine Klasse</translation>
    </message>
    <message>
        <source>The book numbers its neurons 4, 5 and 6; here they are h1, h2 and o1. It rounds every number before it uses it again, as people do on paper.</source>
        <translation>Das Buch nummeriert seine Neuronen mit 4, 5 und 6; hier heißen sie h1, h2 und o1. Es rundet jede Zahl, bevor es mit ihr weiterrechnet, wie man es auf Papier tut.</translation>
    </message>
    <message>
        <source>Backward pass</source>
        <translation>Rückwärtsdurchlauf</translation>
    </message>
    <message>
        <source>Errors of the neurons</source>
        <translation>Fehler der Neuronen</translation>
    </message>
    <message>
        <source>The book&apos;s error of a neuron is `δ` with the other sign, because it begins with target − out.

Its .1311 comes from the *rounded* output: 0.474 · (1 − 0.474) · (1 − 0.474). The exact output gives 0.13117, which only cut off is .1311.</source>
        <translation>Was im Buch Fehler eines Neurons heißt, ist `δ` mit umgekehrtem Vorzeichen, denn dort steht am Anfang target − out.

Das gedruckte „.1311“ stammt aus der *gerundeten* Ausgabe: 0,474 · (1 − 0,474) · (1 − 0,474). Die exakte Ausgabe ergibt 0,13117; nur abgeschnitten wird daraus „.1311“.</translation>
    </message>
    <message>
        <source>printed without the sign</source>
        <translation>ohne Vorzeichen gedruckt</translation>
    </message>
    <message>
        <source>printed with a minus</source>
        <translation>mit Minuszeichen gedruckt</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aktualisierung</translation>
    </message>
    <message>
        <source>New weights and biases</source>
        <translation>Neue Gewichte und Biases</translation>
    </message>
    <message>
        <source>With η = 0.9, and every neuron&apos;s own bias.</source>
        <translation>Mit η = 0,9, und jedes Neuron hat seinen eigenen Bias.</translation>
    </message>
    <message>
        <source>Backpropagation: numerical example</source>
        <translation>Backpropagation: ein Zahlenbeispiel</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>Das Netz</translation>
    </message>
    <message>
        <source>Two inputs, two hidden neurons, two outputs</source>
        <translation>Zwei Eingaben, zwei verdeckte Neuronen, zwei Ausgaben</translation>
    </message>
    <message>
        <source>Numbers flow from left to right. Each line carries a weight: `w1` … `w4` lead into the hidden neurons, `w5` … `w8` into the outputs. The biases `b1` and `b2` serve a whole layer each and stay as they are.

On the right stand the targets: what the outputs *should* be. Training turns the eight weights until they nearly are.</source>
        <translation>Zahlen fließen von links nach rechts. Jede Linie trägt ein Gewicht: `w1` … `w4` führen in die verdeckten Neuronen, `w5` … `w8` in die Ausgaben. Die Biases `b1` und `b2` gelten jeweils für eine ganze Schicht und bleiben, wie sie sind.

Rechts stehen die Zielwerte: was die Ausgaben sein *sollen*. Das Training dreht so lange an den acht Gewichten, bis die Ausgaben fast dort sind.</translation>
    </message>
    <message>
        <source>A hidden neuron adds up</source>
        <translation>Ein verdecktes Neuron zählt zusammen</translation>
    </message>
    <message>
        <source>Each neuron is drawn in two halves. The left one is its net input: every input times its weight, added up, plus the bias.

`net_h1 = w1 · i1 + w2 · i2 + b1`</source>
        <translation>Jedes Neuron ist in zwei Hälften gezeichnet. Die linke ist seine Nettoeingabe: jede Eingabe mal ihrem Gewicht, alles zusammengezählt, und dazu der Bias.

`net_h1 = w1 · i1 + w2 · i2 + b1`</translation>
    </message>
    <message>
        <source>… and squeezes the sum</source>
        <translation>… und staucht die Summe</translation>
    </message>
    <message>
        <source>The right half is the output: the sigmoid σ squeezes any net input into a number between 0 and 1.

`out_h1 = 1/(1 + e^−net_h1)`

The second hidden neuron does the same with its own weights `w3` and `w4`.</source>
        <translation>Die rechte Hälfte ist die Ausgabe: Das Sigmoid σ staucht jede Nettoeingabe auf eine Zahl zwischen 0 und 1.

`out_h1 = 1/(1 + e^−net_h1)`

Das zweite verdeckte Neuron macht dasselbe mit seinen eigenen Gewichten `w3` und `w4`.</translation>
    </message>
    <message>
        <source>The outputs add up in their turn</source>
        <translation>Nun zählen die Ausgaben zusammen</translation>
    </message>
    <message>
        <source>An output neuron treats the hidden outputs just as the hidden neurons treated the inputs.

`net_o1 = w5 · out_h1 + w6 · out_h2 + b2`</source>
        <translation>Ein Ausgabeneuron verfährt mit den Ausgaben der verdeckten Neuronen genau so wie diese mit den Eingaben.

`net_o1 = w5 · out_h1 + w6 · out_h2 + b2`</translation>
    </message>
    <message>
        <source>What the network answers</source>
        <translation>Was das Netz antwortet</translation>
    </message>
    <message>
        <source>The sigmoid once more, and the forward pass is complete. With these weights both outputs are near ¾, whatever the targets say.</source>
        <translation>Noch einmal das Sigmoid, und der Vorwärtsdurchlauf ist fertig. Mit diesen Gewichten liegen beide Ausgaben nahe bei ¾, ganz gleich, was die Zielwerte sagen.</translation>
    </message>
    <message>
        <source>Total error</source>
        <translation>Gesamtfehler</translation>
    </message>
    <message>
        <source>How wrong is the answer?</source>
        <translation>Wie falsch ist die Antwort?</translation>
    </message>
    <message>
        <source>Each output&apos;s error is half the square of its distance from the target; the total error is their sum.

`E_o1 = ½ · (target_o1 − out_o1)²`

The square makes every miss positive, and large ones weigh more. The ½ is there for the derivative&apos;s sake: it will cancel the 2.</source>
        <translation>Der Fehler jeder Ausgabe ist das halbe Quadrat ihres Abstands vom Zielwert; der Gesamtfehler ist die Summe davon.

`E_o1 = ½ · (target_o1 − out_o1)²`

Das Quadrat macht jede Abweichung positiv, und große wiegen schwerer. Das ½ steht der Ableitung zuliebe da: Es wird sich gegen die 2 wegkürzen.</translation>
    </message>
    <message>
        <source>in the sum</source>
        <translation>in der Summe</translation>
    </message>
    <message>
        <source>How does `w5` change `E_total`?</source>
        <translation>Wie ändert `w5` den Wert von `E_total`?</translation>
    </message>
    <message>
        <source>Turn `w5` a little: the net input of o1 changes, with it the output of o1, and with that the error. Three links of a chain, and the chain rule multiplies them:

`∂E_total/∂w5 = ∂E_total/∂out_o1 · ∂out_o1/∂net_o1 · ∂net_o1/∂w5`

Each factor has a place of its own on the lit path. Follow it from right to left.</source>
        <translation>Drehen Sie ein wenig an `w5`: Die Nettoeingabe von o1 ändert sich, mit ihr die Ausgabe von o1 und damit der Fehler. Drei Glieder einer Kette, und die Kettenregel multipliziert sie:

`∂E_total/∂w5 = ∂E_total/∂out_o1 · ∂out_o1/∂net_o1 · ∂net_o1/∂w5`

Jeder Faktor hat auf dem hervorgehobenen Weg seinen eigenen Platz. Folgen Sie ihm von rechts nach links.</translation>
    </message>
    <message>
        <source>First factor: from error to output</source>
        <translation>Erster Faktor: vom Fehler zur Ausgabe</translation>
    </message>
    <message>
        <source>Of the total error only `E_o1` depends on this output, so the other half drops out. The 2 of the square and the ½ cancel.

`∂E_total/∂out_o1 = −(target_o1 − out_o1)`

It is positive: the output is too high, and raising it would make things worse.</source>
        <translation>Vom Gesamtfehler hängt nur `E_o1` von dieser Ausgabe ab, die andere Hälfte fällt also weg. Die 2 des Quadrats und das ½ kürzen sich.

`∂E_total/∂out_o1 = −(target_o1 − out_o1)`

Der Faktor ist positiv: Die Ausgabe ist zu hoch, und sie zu erhöhen, machte es noch schlimmer.</translation>
    </message>
    <message>
        <source>Second factor: through the sigmoid</source>
        <translation>Zweiter Faktor: durch das Sigmoid</translation>
    </message>
    <message>
        <source>The slope of the sigmoid can be had from its own output, nothing else is needed:

`∂out_o1/∂net_o1 = out_o1 (1 − out_o1)`

It is never more than ¼, and small where the output is close to 0 or 1. There a neuron learns slowly.</source>
        <translation>Die Steigung des Sigmoids lässt sich aus seiner eigenen Ausgabe berechnen, mehr braucht es nicht:

`∂out_o1/∂net_o1 = out_o1 (1 − out_o1)`

Sie ist nie größer als ¼ und klein, wo die Ausgabe nahe bei 0 oder 1 liegt. Dort lernt ein Neuron langsam.</translation>
    </message>
    <message>
        <source>Third factor, and the product</source>
        <translation>Dritter Faktor und das Produkt</translation>
    </message>
    <message>
        <source>In the sum `net_o1` the weight `w5` stands beside `out_h1`; so that is its derivative. A weight counts as much as what it is fed.

`∂net_o1/∂w5 = out_h1`

All three factors are there: multiply them.</source>
        <translation>In der Summe `net_o1` steht das Gewicht `w5` neben `out_h1`; das ist also seine Ableitung. Ein Gewicht zählt so viel wie das, was ihm zugeführt wird.

`∂net_o1/∂w5 = out_h1`

Alle drei Faktoren sind da: Multiplizieren Sie sie.</translation>
    </message>
    <message>
        <source>The new weights of the output layer</source>
        <translation>Die neuen Gewichte der Ausgabeschicht</translation>
    </message>
    <message>
        <source>A positive derivative says: more of `w5` means more error. So take a step the other way, as long as the learning rate η allows.

`w5⁺ = w5 − η · ∂E_total/∂w5`

The same for the other three. But the new weights have to *wait*: the hidden layer still needs the old ones.</source>
        <translation>Eine positive Ableitung sagt: Mehr von `w5` bedeutet mehr Fehler. Gehen Sie also einen Schritt in die andere Richtung, so weit die Lernrate η es erlaubt.

`w5⁺ = w5 − η · ∂E_total/∂w5`

Ebenso für die anderen drei. Aber die neuen Gewichte müssen *warten*: Die Zwischenschicht braucht noch die alten.</translation>
    </message>
    <message>
        <source>Hidden layer</source>
        <translation>Zwischenschicht</translation>
    </message>
    <message>
        <source>How does `w1` change `E_total`?</source>
        <translation>Wie ändert `w1` den Wert von `E_total`?</translation>
    </message>
    <message>
        <source>One layer further back, the chain looks alike:

`∂E_total/∂w1 = ∂E_total/∂out_h1 · ∂out_h1/∂net_h1 · ∂net_h1/∂w1`

Only the first factor is new. The output of h1 goes to o1 *and* to o2, so it reaches the total error on two ways, and both count:

`∂E_total/∂out_h1 = ∂E_o1/∂out_h1 + ∂E_o2/∂out_h1`</source>
        <translation>Eine Schicht weiter hinten sieht die Kette ganz ähnlich aus:

`∂E_total/∂w1 = ∂E_total/∂out_h1 · ∂out_h1/∂net_h1 · ∂net_h1/∂w1`

Nur der erste Faktor ist neu. Die Ausgabe von h1 geht zu o1 *und* zu o2; sie erreicht den Gesamtfehler also auf zwei Wegen, und beide zählen:

`∂E_total/∂out_h1 = ∂E_o1/∂out_h1 + ∂E_o2/∂out_h1`</translation>
    </message>
    <message>
        <source>The way through o1</source>
        <translation>Der Weg über o1</translation>
    </message>
    <message>
        <source>Its first two factors are old acquaintances from `w5`. The third is the weight itself: `net_o1` changes by `w5` for each unit of `out_h1`.

`∂net_o1/∂out_h1 = w5`

This is the value *before* the update.</source>
        <translation>Die ersten beiden Faktoren sind alte Bekannte von `w5`. Der dritte ist das Gewicht selbst: `net_o1` ändert sich um `w5` für jede Einheit von `out_h1`.

`∂net_o1/∂out_h1 = w5`

Das ist der Wert *vor* der Aktualisierung.</translation>
    </message>
    <message>
        <source>The way through o2, and the sum</source>
        <translation>Der Weg über o2 und die Summe</translation>
    </message>
    <message>
        <source>The output of o2 is too *low*, so this way pulls in the other direction: its term is negative. The bars show how the two add up.

That is back-propagation: the error of all outputs, carried back through the weights to the neuron that had a share in it.</source>
        <translation>Die Ausgabe von o2 ist zu *niedrig*, daher zieht dieser Weg in die andere Richtung: Sein Summand ist negativ. Die Balken zeigen, wie sich beide zusammensetzen.

Das ist Backpropagation: Der Fehler aller Ausgaben wird durch die Gewichte zu dem Neuron zurückgetragen, das daran beteiligt war.</translation>
    </message>
    <message>
        <source>The two factors that are left</source>
        <translation>Die beiden übrigen Faktoren</translation>
    </message>
    <message>
        <source>They are made like those of `w5`: the slope of the sigmoid at h1, and what `w1` is fed, which is the input `i1`.

`∂out_h1/∂net_h1 = out_h1 (1 − out_h1)`

`∂net_h1/∂w1 = i1`</source>
        <translation>Sie entstehen wie die von `w5`: die Steigung des Sigmoids bei h1 und das, was `w1` zugeführt wird, nämlich die Eingabe `i1`.

`∂out_h1/∂net_h1 = out_h1 (1 − out_h1)`

`∂net_h1/∂w1 = i1`</translation>
    </message>
    <message>
        <source>Now all weights change</source>
        <translation>Jetzt ändern sich alle Gewichte</translation>
    </message>
    <message>
        <source>The product is small: `w1` is far from the error and its input is small, so it gets a small step.

`w1⁺ = w1 − η · ∂E_total/∂w1`

Every derivative has been taken at the old weights. Now all eight change, and one round is over.</source>
        <translation>Das Produkt ist klein: `w1` ist weit vom Fehler entfernt, und seine Eingabe ist klein, also macht es nur einen kleinen Schritt.

`w1⁺ = w1 − η · ∂E_total/∂w1`

Jede Ableitung wurde mit den alten Gewichten gebildet. Jetzt ändern sich alle acht, und eine Runde ist vorbei.</translation>
    </message>
    <message>
        <source>in the update</source>
        <translation>in der Aktualisierung</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Ten thousand rounds later</source>
        <translation>Zehntausend Runden später</translation>
    </message>
    <message>
        <source>One round hardly helps. Many rounds do: look at the curve, and at how near the outputs have come to 0.01 and 0.99.

Four of these printed numbers are not what all the steps before lead to. The reason is a story of its own, on the next page.</source>
        <translation>Eine Runde hilft kaum. Viele Runden schon: Sehen Sie sich die Kurve an, und wie nahe die Ausgaben an 0,01 und 0,99 herangekommen sind.

Vier dieser gedruckten Zahlen sind nicht das, wozu alle Schritte davor führen. Der Grund ist eine Geschichte für sich; sie steht auf der nächsten Seite.</translation>
    </message>
    <message>
        <source>before training</source>
        <translation>vor dem Training</translation>
    </message>
    <message>
        <source>after the first round</source>
        <translation>nach der ersten Runde</translation>
    </message>
    <message>
        <source>after 10,000 rounds</source>
        <translation>nach 10.000 Runden</translation>
    </message>
    <message>
        <source>target 0.01</source>
        <translation>Zielwert 0,01</translation>
    </message>
    <message>
        <source>target 0.99</source>
        <translation>Zielwert 0,99</translation>
    </message>
    <message>
        <source>Two generations of numbers</source>
        <translation>Zwei Generationen von Zahlen</translation>
    </message>
    <message>
        <source>The first program behind this example updated the output layer *first*, and then carried the error back through weights that had already changed. From that order come the error after one round and both outputs. Days before the example was published the program was put right: now every derivative is taken at the old weights, as on the pages before.

Old copies also have the old order&apos;s final error, here in the table. Newer ones print the right order&apos;s error at the *start* of round 10,000, that is after 9,999 rounds.

This page trains with the output layer first. Compare the two orders in the Training menu.</source>
        <translation>Das erste Programm zu diesem Beispiel aktualisierte die Ausgabeschicht *zuerst* und trug den Fehler dann durch Gewichte zurück, die sich schon geändert hatten. Aus dieser Reihenfolge stammen der Fehler nach einer Runde und beide Ausgaben. Wenige Tage vor der Veröffentlichung des Beispiels wurde das Programm berichtigt: Seither wird jede Ableitung mit den alten Gewichten gebildet, wie auf den Seiten davor.

Alte Exemplare haben auch den Endfehler der alten Reihenfolge, hier in der Tabelle. Neuere nennen den Fehler der richtigen Reihenfolge am *Beginn* von Runde 10.000, also nach 9.999 Runden.

Diese Seite trainiert mit der Ausgabeschicht zuerst. Vergleichen Sie die beiden Reihenfolgen im Menü „Training“.</translation>
    </message>
    <message>
        <source>in old copies</source>
        <translation>in alten Exemplaren</translation>
    </message>
    <message>
        <source>A linear neuron with whole numbers</source>
        <translation>Ein lineares Neuron mit ganzen Zahlen</translation>
    </message>
    <message>
        <source>One neuron</source>
        <translation>Ein Neuron</translation>
    </message>
    <message>
        <source>The smallest network there is</source>
        <translation>Das kleinste Netz, das es gibt</translation>
    </message>
    <message>
        <source>One input, one weight, one bias, and a neuron that adds and does nothing else. For the input 2 it should answer 9.

Every number here can be checked in the head.</source>
        <translation>Eine Eingabe, ein Gewicht, ein Bias und ein Neuron, das addiert und sonst nichts tut. Auf die Eingabe 2 soll es 9 antworten.

Jede Zahl lässt sich hier im Kopf nachrechnen.</translation>
    </message>
    <message>
        <source>Multiply, then add</source>
        <translation>Malnehmen, dann zusammenzählen</translation>
    </message>
    <message>
        <source>The input times the weight, plus the bias. The neuron is *linear*: its output is the net input as it is.

`net_o1 = w1 · i1 + b1`</source>
        <translation>Die Eingabe mal dem Gewicht, plus den Bias. Das Neuron ist *linear*: Seine Ausgabe ist die Nettoeingabe, wie sie ist.

`net_o1 = w1 · i1 + b1`</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Two short of nine</source>
        <translation>Zwei fehlen an neun</translation>
    </message>
    <message>
        <source>The error is the square of the distance from the target, this time without the ½ that other examples have.

`E_o1 = (target_o1 − out_o1)²`</source>
        <translation>Der Fehler ist das Quadrat des Abstands vom Zielwert, diesmal ohne das ½, das andere Beispiele haben.

`E_o1 = (target_o1 − out_o1)²`</translation>
    </message>
    <message>
        <source>How does `w1` change the error?</source>
        <translation>Wie ändert `w1` den Fehler?</translation>
    </message>
    <message>
        <source>More weight makes more output, and more output makes less error, for it is too low. The chain rule says by how much, as a product of three:

`∂E_total/∂w1 = ∂E_total/∂out_o1 · ∂out_o1/∂net_o1 · ∂net_o1/∂w1`

The first is the slope of the square, `−2 (target_o1 − out_o1)`; the second is 1, because the neuron is linear; the third is the input.</source>
        <translation>Mehr Gewicht macht mehr Ausgabe, und mehr Ausgabe macht weniger Fehler, denn sie ist zu niedrig. Wie viel es ausmacht, sagt die Kettenregel als Produkt aus drei Faktoren:

`∂E_total/∂w1 = ∂E_total/∂out_o1 · ∂out_o1/∂net_o1 · ∂net_o1/∂w1`

Der erste ist die Steigung des Quadrats, `−2 (target_o1 − out_o1)`; der zweite ist 1, weil das Neuron linear ist; der dritte ist die Eingabe.</translation>
    </message>
    <message>
        <source>The product</source>
        <translation>Das Produkt</translation>
    </message>
    <message>
        <source>Minus four times one times two. For the bias the last factor is 1 instead of the input, because nothing stands beside it in the sum.</source>
        <translation>Minus vier mal eins mal zwei. Beim Bias ist der letzte Faktor 1 statt der Eingabe, weil in der Summe nichts neben ihm steht.</translation>
    </message>
    <message>
        <source>A step against the slope</source>
        <translation>Ein Schritt gegen die Steigung</translation>
    </message>
    <message>
        <source>Both derivatives are negative: more weight and more bias mean less error. Against the slope is upwards, and the learning rate η = 0.05 says how far.

`w1⁺ = w1 − η · ∂E_total/∂w1`</source>
        <translation>Beide Ableitungen sind negativ: Mehr Gewicht und mehr Bias bedeuten weniger Fehler. Gegen die Steigung heißt hier also aufwärts, und wie weit, sagt die Lernrate η = 0,05.

`w1⁺ = w1 − η · ∂E_total/∂w1`</translation>
    </message>
    <message>
        <source>Has it helped?</source>
        <translation>Hat es geholfen?</translation>
    </message>
    <message>
        <source>With the new numbers the neuron answers 8, and the error has dropped from 4 to 1. Take more steps and watch the curve: each halves the distance that is left.</source>
        <translation>Mit den neuen Zahlen antwortet das Neuron 8, und der Fehler ist von 4 auf 1 gefallen. Gehen Sie weitere Schritte und beobachten Sie die Kurve: Jeder halbiert den Abstand, der noch bleibt.</translation>
    </message>
    <message>
        <source>One sigmoid neuron</source>
        <translation>Ein Sigmoid-Neuron</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Two inputs, two weights, a bias and a sigmoid: the smallest network that can learn anything.

`net_o1 = w1 · i1 + w2 · i2 + b_o1`

The net input is 1, and the sigmoid makes of it what is printed.</source>
        <translation>Zwei Eingaben, zwei Gewichte, ein Bias und ein Sigmoid: das kleinste Netz, das überhaupt etwas lernen kann.

`net_o1 = w1 · i1 + w2 · i2 + b_o1`

Die Nettoeingabe ist 1, und das Sigmoid macht daraus die gedruckte Zahl.</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>Rückwärts</translation>
    </message>
    <message>
        <source>The source does not speak of a target: it takes it that the error grows as the output does, `∂E_total/∂out_o1 = 1`. A target that lies 1 below the output says the same.

The slope of the sigmoid is the only thing between it and the weights.</source>
        <translation>Die Quelle spricht von keinem Zielwert: Sie nimmt an, dass der Fehler so wächst wie die Ausgabe, `∂E_total/∂out_o1 = 1`. Ein Zielwert, der um 1 unter der Ausgabe liegt, besagt dasselbe.

Zwischen diesem Wert und den Gewichten liegt nur noch die Steigung des Sigmoids.</translation>
    </message>
    <message>
        <source>ReLU by hand</source>
        <translation>ReLU von Hand</translation>
    </message>
    <message>
        <source>Straight lines with a kink</source>
        <translation>Geraden mit einem Knick</translation>
    </message>
    <message>
        <source>ReLU lets a positive net input pass as it is and makes 0 of a negative one. Here all are positive, so every slope is 1 and the numbers stay short.</source>
        <translation>ReLU lässt eine positive Nettoeingabe unverändert durch und macht aus einer negativen 0. Hier sind alle positiv; daher ist jede Steigung 1, und die Zahlen bleiben kurz.</translation>
    </message>
    <message>
        <source>The output neuron</source>
        <translation>Das Ausgabeneuron</translation>
    </message>
    <message>
        <source>`∂E_o1/∂out_o1 = −(target_o1 − out_o1)`

With a slope of 1 that is already the bias&apos;s gradient, and each weight&apos;s is that times what the weight is fed.</source>
        <translation>`∂E_o1/∂out_o1 = −(target_o1 − out_o1)`

Bei einer Steigung von 1 ist das schon der Gradient des Bias; der jedes Gewichts ist dieser Wert mal dem, was dem Gewicht zugeführt wird.</translation>
    </message>
    <message>
        <source>The hidden neurons</source>
        <translation>Die verdeckten Neuronen</translation>
    </message>
    <message>
        <source>The error comes back through `w5` and `w6`. The second is negative, so what helps the first hidden neuron hurts the second.</source>
        <translation>Der Fehler kommt über `w5` und `w6` zurück. Das zweite ist negativ; was dem ersten verdeckten Neuron hilft, schadet also dem zweiten.</translation>
    </message>
    <message>
        <source>All parameters change</source>
        <translation>Alle Parameter ändern sich</translation>
    </message>
    <message>
        <source>Each parameter goes a tenth of its gradient downhill, biases too.</source>
        <translation>Jeder Parameter geht um ein Zehntel seines Gradienten bergab, auch die Biases.</translation>
    </message>
    <message>
        <source>After one step</source>
        <translation>Nach einem Schritt</translation>
    </message>
    <message>
        <source>A third of the error is left</source>
        <translation>Ein Drittel des Fehlers ist übrig</translation>
    </message>
    <message>
        <source>The same sample once more, with the new parameters.</source>
        <translation>Dasselbe Beispiel noch einmal, mit den neuen Parametern.</translation>
    </message>
    <message>
        <source>Three classes: softmax and cross-entropy</source>
        <translation>Drei Klassen: Softmax und Kreuzentropie</translation>
    </message>
    <message>
        <source>Shares of a whole</source>
        <translation>Anteile eines Ganzen</translation>
    </message>
    <message>
        <source>Softmax turns three net inputs into three shares that add up to 1: how much the network believes in each class.</source>
        <translation>Softmax macht aus drei Nettoeingaben drei Anteile, die zusammen 1 ergeben: wie sehr das Netz an jede Klasse glaubt.</translation>
    </message>
    <message>
        <source>Every output pulls at every weight</source>
        <translation>Jede Ausgabe zieht an jedem Gewicht</translation>
    </message>
    <message>
        <source>One output cannot grow unless the others shrink, so the error of the right class reaches all three output neurons. The biases are frozen.</source>
        <translation>Eine Ausgabe kann nicht wachsen, ohne dass die anderen schrumpfen; deshalb erreicht der Fehler der richtigen Klasse alle drei Ausgabeneuronen. Die Biases sind eingefroren.</translation>
    </message>
    <message>
        <source>The error has fallen</source>
        <translation>Der Fehler ist gefallen</translation>
    </message>
    <message>
        <source>With the new weights, before the second update.</source>
        <translation>Mit den neuen Gewichten, vor der zweiten Aktualisierung.</translation>
    </message>
</context>
</TS>
