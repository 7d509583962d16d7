<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>Activation</name>
    <message>
        <source>1 if %1 &gt; 0, else 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 if %1 &gt; 0, else 0.01</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Arranger</name>
    <message>
        <source>Tidy the diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlackboardDialog</name>
    <message>
        <source>Computed on the blackboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shortening changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How numbers are shortened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits on the blackboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which digits count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>significant digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every number is written down before it is used again:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers on the blackboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the blackboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in full precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iteration %L1: %2 of %3 numbers come out differently in the digits that are written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %L1 of %L2 numbers are shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BranchPresenter</name>
    <message>
        <source>Delete “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the present branch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BranchesDialog</name>
    <message>
        <source>Branches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Switch to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch &amp;here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave what lies ahead of the moment as a branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch to the branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change at an earlier iteration keeps what came after it as a branch. Tick a branch to see its curve; double-click its name, or press F2, to give it another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close branches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iterations after which branches are compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to compare the branch with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the branches differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference of the branches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iterations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What training follows now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no branches yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a branch to compare it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training again …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The networks have different structures, so that their weights can&apos;t be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After %1 iterations all parameters of “%2” and “%3” are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After %1 iterations %2 of %3 parameters of “%4” and “%5” differ, most of all %6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> The table has the %1 that differ most.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChainRule</name>
    <message>
        <source>in sample %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>through %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(biases are frozen)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not trained (biases are frozen)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum of %1 paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum of %1 terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>together %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChainRulePanel</name>
    <message>
        <source>Scroll the chain rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a weight to see its chain rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain rule of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the formula or its result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formula as &amp;text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formula as &amp;LaTeX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formula as &amp;picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Result with all digits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>nothing saturated ✓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing dead ✓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing found ✓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 saturated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradients vanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradients explode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plateau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No neuron is saturated or dead, and gradients reach every layer. Click for more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and more: click to see all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>–</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturated and dead neurons, vanishing gradients, plateaus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every gradient against central differences of the error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>click to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Click to compute them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at a kink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ✓</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceBox</name>
    <message>
        <source>Choices of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareOrdersDialog</name>
    <message>
        <source>Compare update orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the orders part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantities in both update orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>simultaneous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output layer first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In iteration %L1 the orders part at %2: %3 with the old weights, %4 with the weights that have already changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In iteration %L1 both orders compute the same numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error curves of both orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iterations to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iterations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>%1 variants of a project of this size need too much memory; choose fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: at least two are needed for a comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, but at most %3 can be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is refused; %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optimizers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>simultaneous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output layer first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seeds: &quot;%1&quot; is not a whole number from 0 to 18446744073709551615</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient descent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>momentum</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparisonChart</name>
    <message>
        <source>Iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total error E</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparisonDialog</name>
    <message>
        <source>Compare trainings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error curves of the variants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>update order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iterations of each variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Iterations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;When is E below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rates to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>simultaneous, and output layer first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seeds to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variants, best first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll the variants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Logarithmic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic error axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the chosen variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 variants, all from the same weights: Start trains them side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 variants, each from weights of its own: Start trains them side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training %1 variants: at least %2 of %3 iterations done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No variant could be trained to the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest error after %1 iterations: %2, E = %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before all had %1 iterations. Lowest error: %2, E = %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smallest E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E below %1 after iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>1 bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 weights</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CourseFile</name>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number above %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a change has no changes or branches of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 numbers, but there are %2 parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 layers, but the network has %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changes, but a project can have at most %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is UTF-16, expected UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1 columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the quotation mark with which the cell begins is never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text stands behind the closing quotation mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>larger than %1 megabytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty, where a table was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rows below the header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, but the first row has %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CurveChart</name>
    <message>
        <source>Iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↓ E = 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&lt;sub&gt;total&lt;/sub&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total error – %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no error curve yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture from iteration %1 to %2 is not possible.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CurveView</name>
    <message>
        <source>Error curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iteration %1 · E = %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataExport</name>
    <message>
        <source>the export was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from iteration %1 to %2 there is nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iteration %1: the network is another one than in iteration %2, and so are its parameters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataImport</name>
    <message>
        <source>empty, where a class was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty, where a number was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the column&apos;s numbers are too large to be scaled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1 classes, but a layer can have at most so many neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none is an input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none is a target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 inputs and %2 outputs, but a layer can have at most %3 neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows with %2 numbers each, but data can have at most %3 numbers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatasetModel</name>
    <message>
        <source>sample %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatasetPanel</name>
    <message>
        <source>Sample %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, and %2 more for the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add sample %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove sample %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste 1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste %1 rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: the program has %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right, but truncated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: %1 was cut off after %2 decimals instead of rounded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; that gives %1 instead of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: it is %1, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decimal mark is in the wrong place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: it is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the mean error over all %1 samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1; the sample that this iteration begins with has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1; %2 is %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiagnosisField</name>
    <message>
        <source>Why is my number different?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quantity that your value is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your value …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanation of your value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room for the explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll the explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training up to here is too long to be repeated, or comes to no finite number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the mistakes that the program knows gives %1 for %2; it is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More digits of your value would tell more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiagramLooks</name>
    <message>
        <source>Weight %1, %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bias %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neuron %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>net input %1, output %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>net input %1, output %2, delta %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updated: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiagramScene</name>
    <message>
        <source>Look closer at the %1 neurons from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation of the %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a layer before the %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a neuron to the %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network at iteration %L1, with a total error of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no parameter is named &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiagramView</name>
    <message>
        <source>Network diagram</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>%1: the value must be at least 0 and below 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the value must be above 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the value must be a finite number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η: the learning rate must be above 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch size: expected a whole number above 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: type a number, such as 0.45</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is too large for a number of double precision</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorChart</name>
    <message>
        <source>Total error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture of the error curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samples learned from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curve of the total error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with %2 after %3 iterations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Branches: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At iteration %1 the total error is %2; it was %3 at the start, and its smallest value was %4.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorSurface</name>
    <message>
        <source>An error surface needs two parameters; this network has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An error surface would take too long: %1 parameters and %2 samples.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorSurfacePanel</name>
    <message>
        <source>Error surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to move, wheel or + and − to zoom, double click or 0 to see the whole way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values on the surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
E ≈ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameter across the surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameter up the surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole way on the surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
E = %1 now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smaller %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>larger %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (∂E/∂%2 = %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is flat there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It falls steepest towards %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E = %1 at %2. %3 The lowest point in view is E = %4 near %5.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exercise</name>
    <message>
        <source>no numbers were found with which this network trains</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExperimentFile</name>
    <message>
        <source>empty, where a name was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a branch has no branches of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number, 0 or above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 branches, but a project can have at most %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExplanationPresenter</name>
    <message>
        <source>Worked out ahead for iteration %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In iteration %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDataDialog</name>
    <message>
        <source>Error curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters, a row for each iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters of one iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole state, with all values of an iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights for PyTorch, as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights for PyTorch, as safetensors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network as an ONNX model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PyTorch program that trains the same network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data to export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iterations from row to row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File to export to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse for a file to export to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file name must end in .%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first iteration lies behind the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file will be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot open %1: it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot open %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finiteness</name>
    <message>
        <source>%1 is no longer a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 became infinite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the total error became infinite</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormulaView</name>
    <message>
        <source>Chain rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain rule of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GenerateDataDialog</name>
    <message>
        <source>XOR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two circles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two spirals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two blobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tar&amp;gets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;mples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;oise, σ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets of the classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one number, 0 or 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two numbers, one-hot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of samples to generate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation of the noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed of the noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate these samples</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GradientCheck</name>
    <message>
        <source>%1 is exactly 0 in sample %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is so near to 0 in sample %2 that a small change takes it to the other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1 the error has a kink: %2, where %3 has no single slope. Finite differences mix the slopes of both sides there and prove nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GradientCheckDialog</name>
    <message>
        <source>Gradient check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result of the gradient check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark on the gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close gradient check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradients checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel gradient check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll the gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking gradients: %1 of %2 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled after %1 of %2 gradients. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worst %1 of %2 are shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GradientModel</name>
    <message>
        <source>kink at net_%1 = 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back-propagation and the central difference of %1 are not the same slope: %2 and %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back-propagation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>central difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relative difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GradientVerdict</name>
    <message>
        <source>1 is at a kink, where finite differences prove nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are at kinks, where finite differences prove nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gradient can be judged: of %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the last digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 gradients agree with central differences %3; %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The only gradient agrees with central differences %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 gradients agree with central differences %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 gradients differ from central differences, most of all ∂E_total/∂%3: it is %4, and they give %5.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>for all %1 samples that were looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for the only sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for every sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is saturated: its output is %2, though its target is up to %3 away. Its slope is nearly 0 and its weights hardly learn; smaller starting weights or a cross-entropy loss help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is saturated and works as a switch: its output is %2. Its slope is nearly 0 and its weights hardly learn any more, which is no harm once the error is small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is saturated: its output is %2, so its slope is nearly 0 and its weights hardly learn; smaller starting weights or inputs scaled to about −1 … 1 help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is dead: its net input is at most %2 %3, so its output and its slope are 0 and the weights that lead to it do not learn; other starting weights, a smaller learning rate or a leaky ReLU help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradients vanish on the way back: those of the first layer are 0, those of the last layer are not, so the first layer hardly learns; larger starting weights, fewer layers or ReLU instead of sigmoid help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradients vanish on the way back: those of the first layer are on average %1 of the last layer&apos;s, so the first layer hardly learns; larger starting weights, fewer layers or ReLU instead of sigmoid help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradients explode on the way back: those of the first layer are on average %1 times the last layer&apos;s, so no learning rate suits both; smaller starting weights or inputs scaled to about −1 … 1 help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training is on a plateau or in a minimum: in %1 iterations the error went from %2 to %3, and no gradient is larger than %4; if the error is still too large, a larger learning rate, other starting weights or more neurons help.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HealthDialog</name>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result of the health check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll the findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is well: no saturated neuron, no dead ReLU, no vanishing or exploding gradients, no plateau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HiddenLayerList</name>
    <message>
        <source>Hidden layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a hidden layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neurons of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDataDialog</name>
    <message>
        <source>Input, numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input, classes (one-hot)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target, numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target, classes (one-hot)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to 0 … 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z-score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1 different texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 class: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 classes: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file of comma-separated values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse for a data file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comma ,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolon ;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First row has &amp;names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First row has names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tar&amp;gets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import these samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use of column %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Initialisation</name>
    <message>
        <source>initialisation: the size must be a finite number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is for the output layer only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample %1: %2 inputs and %3 targets, but the network has %4 and %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zeros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uniform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xavier (Glorot), uniform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>He, normal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JsonText</name>
    <message>
        <source>the text begins with a byte order mark, which must be written as \ufeff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not valid JSON, a control character such as a line break in a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not valid JSON, an unknown escape in a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key %1 stands here a second time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not valid JSON, the number is malformed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageBox</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes when Backprop Studio is started again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>empty, where a text was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from 0 to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written for a newer Backprop Studio (version %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected at least one page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pages, but a lesson can have at most %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a built-in example, or a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>update order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no quantity named %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no step makes %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no weight or bias named %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a factor is lit in the chain rule of &quot;selected&quot;, which is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the chain rule of %1 has no factor %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 values, but a page can have at most %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a decimal number as text, such as &quot;0.7413&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number, the name of a quantity, or an expression of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty, where a lesson was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no lesson is named %1; there is: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonPanel</name>
    <message>
        <source>Predict this page&apos;s numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hides these numbers, and asks for them one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◀ Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page (Alt+←)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next ▶</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page (Alt+→)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Lessons menu has some to choose from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonPresenter</name>
    <message>
        <source>lesson page %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>a network has at least an input layer and an output layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 layers, but a network can have at most %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: at least one neuron is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 neurons, but a layer can have at most %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 weights up to here, but a network can have at most %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden layer %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run to iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train until this many iterations are finished:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The iteration to show, up to %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use what was compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes in “%1” first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects (*.backprop);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects (*.backprop)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is more than the 64 MB that a project file can have; without some of its branches it would be less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy with the trained weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to “%1” as it was saved? Everything changed since is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert to the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file has been opened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PyTorch weights (*.json *.safetensors);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples for the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set this share of all %L1 samples apart for the test, in per cent:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set samples apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the score sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New network…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xamples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy with the &amp;trained weights…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;vert to the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import weig&amp;hts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Generate data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked so&amp;lution and worksheets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print previe&amp;w…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lesson panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Data panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Error surface panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps in the ne&amp;urons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit &amp;structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tidy diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Animate steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rounded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Truncated, as on the blackboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compute on the blackboard…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Perform a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a step &amp;back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step i&amp;nside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Finish phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run &amp;to iteration…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;eset training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict mo&amp;de</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tr&amp;aining settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>St&amp;op conditions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Set samples apart for the test…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check &amp;gradients…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Health…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare update orders…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;mpare settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to iteration…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One iteration bac&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back by 10 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward by 10 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branches…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Backprop Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the diagram: Tab walks through it, Space shows a weight&apos;s chain rule, Enter edits a number, ↑ ↓ change it (with Shift in larger steps), Ctrl+wheel zooms. Neurons can be dragged, or, while the structure is edited, moved by Alt+Shift+arrows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Backprop Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;Backprop Studio %1&lt;/h3&gt;&lt;p&gt;Back-propagation, worked through: every factor of the chain rule has a place in the picture.&lt;/p&gt;&lt;p&gt;Qt %2&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the output map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the error surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the picture: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iteration %L1 · total error %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page cannot be printed: the printer, or the file in its place, takes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain rule panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error curve panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output &amp;map panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Di&amp;gits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic error a&amp;xis</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaky-relu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>softmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half-squared-error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>squared-error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>binary-cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient-descent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nesterov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rmsprop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>simultaneous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output-layer-first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkFit</name>
    <message>
        <source>1 input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a &amp;new network that fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new network that fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with %2, which fit the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with %2, but the network has %3 and %4.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewNetworkDialog</name>
    <message>
        <source>New network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation of the output layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initial weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the initial weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, 1 parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %L2 parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network is too large to be drawn here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberFormat</name>
    <message>
        <source>not a number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutputMapPanel</name>
    <message>
        <source>Neuron of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A map needs one or two inputs; this network has %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutputPlot</name>
    <message>
        <source>Output of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Kind of paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format of the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formulas before the blanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimals on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of variants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed of the exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked solution and worksheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked solution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worksheet and key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New exercises and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LaTeX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters to work out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all, or in a large network one of each layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer in the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the blanks of the first variant in predict mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backward pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse for a paper file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no paper: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what is to be blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file name must end in .pdf, .tex, .md or .html.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 will be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: %1 of the variants are written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperDocument</name>
    <message>
        <source>%1: the name of a paper must end in .tex, .md, .html or .pdf.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperPicture</name>
    <message>
        <source>A picture of %1 × %2 pixels at scale %3 is not possible: each side must have from %4 to %L5 pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the name of a picture must end in .png, .svg or .pdf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of %1 × %2 pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture cannot be saved as %1: it is not an ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture cannot be saved as %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperText</name>
    <message>
        <source>en</source>
        <extracomment>the code of the language of this translation, as web pages name it: de, fr, es, zh-Hans</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Export picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the &amp;lit path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the lit path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse for the picture file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark on the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Picture of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file will be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image has %L1 × %L2 pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the picture…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlacedJson</name>
    <message>
        <source>an array of pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an array of printed values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not valid JSON, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number is malformed or beyond the range of double precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not valid JSON, unknown value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>larger than %1 megabytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty, where a project was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing; expected %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an array</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected %1, found %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from 1 to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not supported yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an array with a row of weights for each neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an array of weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an array of biases, one for each neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an array of layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an array of numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an array of samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an array of numbers, or of arrays of numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an array of whole numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an array of two whole numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an array with an object for each layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an array of changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an array of branches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PredictPanel</name>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right with follow-through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict the numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers of one iteration are hidden. Work them out by hand, one after the other, as in an exam.&lt;br&gt;&lt;br&gt;An answer is judged by the digits that you type. Once a number is wrong, later ones that follow from it are still right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to predict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples to predict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start predicting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not predict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the answer (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with my number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End predicting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End predicting (F7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room for hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption of your numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all %1 samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PredictPresenter</name>
    <message>
        <source>Nothing can be edited while you predict; F7 ends that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward and backward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain rule of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the number and press Enter, here or in the diagram.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Try again, or go on with your number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your number stands; what follows from it will be right.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Prediction</name>
    <message>
        <source>%1, mean over %2 samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in sample %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few digits to tell: give two or more that are not 0, or four decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right, cut off instead of rounded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right for your own numbers (follow-through).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right for numbers shortened on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All questions are answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not right. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign is wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PredictionHints</name>
    <message>
        <source>How much the error changes with the output of %1: the derivative of the error by the output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the error changes with the output of %1: the sum over all paths from there to the error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biases are not trained here, so %1 stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new %1: the old one, moved a step against its gradient, with the learning rate %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The net input of %1: what it receives, each times its weight, added up with the bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output of %1: its activation function, %2, of the net input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The error of %1: how far its output is from its target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum of the errors of all outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What reaches the output of %1 through %2: the δ there, times the weight between the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope of the activation function of %1: the derivative of its output by its net input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the output of %1 changes with the net input of %2, which softmax couples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the error changes with the net input of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the net input of %1 changes with %2: what %2 is multiplied with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the net input of %1 changes with the output of %2: the weight between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the error changes with %1: the product of its chain rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 It depends on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 = %2: nothing has to be computed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintedTable</name>
    <message>
        <source>%1, printed %2, here %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iterations: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agree as rounded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agrees as rounded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agree as truncated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agrees as truncated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slips of the pen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slip of the pen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the other update order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from one iteration fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from one iteration more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProjectFile</name>
    <message>
        <source>written by a newer Backprop Studio (version %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a row for each neuron, and at least one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 neurons, but a layer can have at most %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, but the layer before has %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a layer has either &quot;bias&quot; or &quot;biases&quot;, but not both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, but the layer has %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is for the output layer only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected at least one layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 layers, but a network can have at most %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1 weights up to here, which is the most a network can have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, but the network has %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 samples, but a project can have at most %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number from 0 to below 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>update order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected at least one sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no example is named %1; there is: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Quantity</name>
    <message>
        <source>%1 through %2</source>
        <extracomment>%1 is a derivative, %2 a neuron: “∂E_total/∂out_h1.1 through h2.1”. It stands in formulas: begin with %1, and keep the spaces.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuantityFormula</name>
    <message>
        <source>… (%1 terms)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean over %1 samples of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not trained)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuantityView</name>
    <message>
        <source>Formula of a value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleEdits</name>
    <message>
        <source>%1, but the network has %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a finite number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samples: a project needs at least one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samples: %1, but a project can have at most %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pasted table: %1, but from here on a sample has %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share for the test: must be at least 0 and less than 1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScatterPreview</name>
    <message>
        <source>Preview of the samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of class 0, %2 of class 1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScorePdf</name>
    <message>
        <source>%1 wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iteration %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A right answer earns 1 mark; each hint takes ¼ off, each wrong try ½; what is found in the end earns ¼ at least. Follow-through: right for the numbers typed before. Own: what those lead to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoreSheet</name>
    <message>
        <source>not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follow-through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoreSheetDialog</name>
    <message>
        <source>%1 wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name on the score sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by own numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks of each answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the score sheet as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the score sheet as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the score sheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>update order: %1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after iteration %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing lies ahead of iteration %1 that could be left as a branch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch at iteration %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed at iteration %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SolutionWriter</name>
    <message>
        <source>Name: `%1`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other samples of the batch (%1 more) in the same way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One iteration of back-propagation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output neurons: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden neurons: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error of an output:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate: `η = %1`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimizer: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output layer is updated first; the error goes back through the new weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The biases are not trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iterations finished before: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first %1 inputs and targets are printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, sample %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other neurons of the layer (%1 more) in the same way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backward pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each parameter is changed so that the error becomes smaller: we ask how much a change of it affects the total error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting it together:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outputs depend on each other: the net input of one changes all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paths through the other neurons (%1 more) in the same way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradients are the means over the %1 samples of the batch:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The total error goes from `%1` to `%2`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The total error over all samples goes from `%1` to `%2`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a finite number in this iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no parameter &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StateDict</name>
    <message>
        <source>%1 numbers, but the rows before have %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tensors, which are more than any network here has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from 0 to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers of type %1, but only F32 and F64 can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dimensions, but weights have two and biases one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 numbers, where the beginning and the end were expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes, which do not fit the shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the data begins at byte %1, but what comes before ends at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the data ends at byte %1, but there are only %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes are left over behind the last tensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>larger than %1 megabytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither a state_dict as JSON nor a safetensors file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither a state_dict as JSON nor a whole safetensors file: its header would have %1 bytes, but there are only %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number %1 is not finite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2, layer %3 needs %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2, layer %3 needs %4, or 1 for all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is neither the weights of a layer nor their biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights of %1 layers, but the network has %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StopConditions</name>
    <message>
        <source>1 iteration is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 iterations are done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 epoch is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 epochs are done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped after iteration %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the total error is below %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the total error has not improved in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the total error has not improved for %1 iterations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StopConditionsDialog</name>
    <message>
        <source>Stop conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After &amp;iterations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iterations of a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After &amp;epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs of a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it has &amp;not improved for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iterations without improvement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> iterations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the error &amp;falls below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error to fall below</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StructureEditor</name>
    <message>
        <source>&amp;Add a neuron to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Insert a layer before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ctivation of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Biases of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the selected neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a &amp;layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation and biases of the %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StructureEdits</name>
    <message>
        <source>layer %1: the network has the layers %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: it has %2, and none at place %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is its only neuron, and one has to stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is for the output layer only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: only hidden layers can be removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a neuron to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a layer before %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one shared bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a bias for each neuron</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SurfacePlot</name>
    <message>
        <source>Total error over %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineBar</name>
    <message>
        <source>the output layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hidden layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backward: every ∂E/∂w at the old weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backward: ∂E/∂w of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>update: every weight has moved against its gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>update: the weights of %1 have moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited: grey values are from before the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next step is the forward phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forward: every net and out, then the errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iteration %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample %L1 of %L2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the weights before training (Home)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last step back (←)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perform the next step (→)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train until paused (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far a step goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The learning rate η</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether all weights change together, or the output layer&apos;s first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>simultaneous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output layer first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed values that agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the training (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 phases/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of running: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>|◀ Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◀ Step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▶ Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>❚❚ Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▶▶ Run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trainer</name>
    <message>
        <source>the total error is no longer a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the total error became infinite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in iteration %2; try a smaller learning rate than %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingSettingsDialog</name>
    <message>
        <source>Training settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>simultaneous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output layer first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Update order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biases &amp;learn, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate η</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning &amp;rate η</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number %1 of the optimizer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VariantText</name>
    <message>
        <source> in the output layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> in the hidden layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> in hidden layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A path was forgotten: only the one through %1 was counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A path was forgotten: the one through %1 was not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ½ of the error was forgotten: (target − out)² instead of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The error has no ½ here: ½·(target − out)² instead of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The error was derived without its ½: −2·(target − out) instead of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 2 of the square was forgotten in the derivative: %1 instead of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−½·(target − out)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−(target − out)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign of ∂E/∂out is wrong: %1 instead of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out (</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was forgotten%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was taken at net instead of out%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was forgotten: ∂E/∂out was taken for ∂E/∂net%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was forgotten: the factor %2 is missing%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was taken at the wrong number%2: %3 instead of %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The learning rate was forgotten: w − ∂E/∂w instead of w − %1·∂E/∂w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The update has the wrong sign: w + %1·∂E/∂w instead of w − %1·∂E/∂w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights were taken crosswise%1: %2 in place of %3, for example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bias was left out of the net input%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sigmoid lacks its minus%1: 1/(1 + e^net) instead of 1/(1 + e^−net)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax was derived as if each net changed its own output only: the sum over the other outputs is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last factor, ∂net/∂w, was forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last factor is the output of the neuron that the weight leads to, not of the one that it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The samples&apos; gradients were added up, but not divided by their number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The updated weights were used to carry the error back, as if the output layer were updated first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights before their update were used to carry the error back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output layer was updated first, in every iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All layers were updated at the same time, in every iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers on the way were rounded to %1 decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers on the way were truncated to %1 decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers on the way were rounded to %1 significant digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers on the way were truncated to %1 significant digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One iteration too few: the parameters are those after %L1, not after %L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One iteration too many: the parameters are those after %L1, not after %L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The |A </source>
        <extracomment>the articles with which these sentences begin, each with a space behind it and with | between them; they lose their capital where two sentences are joined by “, and ”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The biases were not trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The biases were trained, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, in every iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, and </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>With all weights updated at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the output layer updated first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 iterations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 decimal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exactly the printed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, which rounded to %2 is the printed %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, which cut off after %2 is the printed %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is printed where %2 is meant: here it is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is printed, which would be %2; “%3” is meant, and that is %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training does not get as far as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here it is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After %1, one fewer,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After %1, one more,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 it is %2. Here it is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here it is %1. Neither rounding nor cutting off makes it the printed %2, and neither does the other update order or one iteration more or fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 printed values agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; %1 explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; 1 differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; %1 differ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Worksheet</name>
    <message>
        <source>One iteration of back-propagation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – variant %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>example</name>
    <message>
        <source>AND, learned by one neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three kinds of flowers, 4-5-3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two circles, 2-6-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A textbook&apos;s network, 3-2-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backpropagation: numerical example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A linear neuron with whole numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sigmoid neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OR, learned by one neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU by hand, 2-2-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three classes: softmax and cross-entropy, 2-2-3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two spirals, 2-12-12-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XOR, 2-3-1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesson</name>
    <message>
        <source>A textbook&apos;s network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three inputs, one class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book numbers its neurons 4, 5 and 6; here they are h1, h2 and o1. It rounds every number before it uses it again, as people do on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backward pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors of the neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book&apos;s error of a neuron is `δ` with the other sign, because it begins with target − out.

Its .1311 comes from the *rounded* output: 0.474 · (1 − 0.474) · (1 − 0.474). The exact output gives 0.13117, which only cut off is .1311.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed without the sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed with a minus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New weights and biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With η = 0.9, and every neuron&apos;s own bias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backpropagation: numerical example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two inputs, two hidden neurons, two outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers flow from left to right. Each line carries a weight: `w1` … `w4` lead into the hidden neurons, `w5` … `w8` into the outputs. The biases `b1` and `b2` serve a whole layer each and stay as they are.

On the right stand the targets: what the outputs *should* be. Training turns the eight weights until they nearly are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hidden neuron adds up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each neuron is drawn in two halves. The left one is its net input: every input times its weight, added up, plus the bias.

`net_h1 = w1 · i1 + w2 · i2 + b1`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and squeezes the sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right half is the output: the sigmoid σ squeezes any net input into a number between 0 and 1.

`out_h1 = 1/(1 + e^−net_h1)`

The second hidden neuron does the same with its own weights `w3` and `w4`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outputs add up in their turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An output neuron treats the hidden outputs just as the hidden neurons treated the inputs.

`net_o1 = w5 · out_h1 + w6 · out_h2 + b2`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the network answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sigmoid once more, and the forward pass is complete. With these weights both outputs are near ¾, whatever the targets say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How wrong is the answer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each output&apos;s error is half the square of its distance from the target; the total error is their sum.

`E_o1 = ½ · (target_o1 − out_o1)²`

The square makes every miss positive, and large ones weigh more. The ½ is there for the derivative&apos;s sake: it will cancel the 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How does `w5` change `E_total`?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn `w5` a little: the net input of o1 changes, with it the output of o1, and with that the error. Three links of a chain, and the chain rule multiplies them:

`∂E_total/∂w5 = ∂E_total/∂out_o1 · ∂out_o1/∂net_o1 · ∂net_o1/∂w5`

Each factor has a place of its own on the lit path. Follow it from right to left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First factor: from error to output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the total error only `E_o1` depends on this output, so the other half drops out. The 2 of the square and the ½ cancel.

`∂E_total/∂out_o1 = −(target_o1 − out_o1)`

It is positive: the output is too high, and raising it would make things worse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second factor: through the sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope of the sigmoid can be had from its own output, nothing else is needed:

`∂out_o1/∂net_o1 = out_o1 (1 − out_o1)`

It is never more than ¼, and small where the output is close to 0 or 1. There a neuron learns slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third factor, and the product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the sum `net_o1` the weight `w5` stands beside `out_h1`; so that is its derivative. A weight counts as much as what it is fed.

`∂net_o1/∂w5 = out_h1`

All three factors are there: multiply them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new weights of the output layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A positive derivative says: more of `w5` means more error. So take a step the other way, as long as the learning rate η allows.

`w5⁺ = w5 − η · ∂E_total/∂w5`

The same for the other three. But the new weights have to *wait*: the hidden layer still needs the old ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How does `w1` change `E_total`?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One layer further back, the chain looks alike:

`∂E_total/∂w1 = ∂E_total/∂out_h1 · ∂out_h1/∂net_h1 · ∂net_h1/∂w1`

Only the first factor is new. The output of h1 goes to o1 *and* to o2, so it reaches the total error on two ways, and both count:

`∂E_total/∂out_h1 = ∂E_o1/∂out_h1 + ∂E_o2/∂out_h1`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way through o1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its first two factors are old acquaintances from `w5`. The third is the weight itself: `net_o1` changes by `w5` for each unit of `out_h1`.

`∂net_o1/∂out_h1 = w5`

This is the value *before* the update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way through o2, and the sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output of o2 is too *low*, so this way pulls in the other direction: its term is negative. The bars show how the two add up.

That is back-propagation: the error of all outputs, carried back through the weights to the neuron that had a share in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two factors that are left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are made like those of `w5`: the slope of the sigmoid at h1, and what `w1` is fed, which is the input `i1`.

`∂out_h1/∂net_h1 = out_h1 (1 − out_h1)`

`∂net_h1/∂w1 = i1`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now all weights change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product is small: `w1` is far from the error and its input is small, so it gets a small step.

`w1⁺ = w1 − η · ∂E_total/∂w1`

Every derivative has been taken at the old weights. Now all eight change, and one round is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten thousand rounds later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One round hardly helps. Many rounds do: look at the curve, and at how near the outputs have come to 0.01 and 0.99.

Four of these printed numbers are not what all the steps before lead to. The reason is a story of its own, on the next page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after the first round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after 10,000 rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target 0.01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target 0.99</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two generations of numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first program behind this example updated the output layer *first*, and then carried the error back through weights that had already changed. From that order come the error after one round and both outputs. Days before the example was published the program was put right: now every derivative is taken at the old weights, as on the pages before.

Old copies also have the old order&apos;s final error, here in the table. Newer ones print the right order&apos;s error at the *start* of round 10,000, that is after 9,999 rounds.

This page trains with the output layer first. Compare the two orders in the Training menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in old copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A linear neuron with whole numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest network there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One input, one weight, one bias, and a neuron that adds and does nothing else. For the input 2 it should answer 9.

Every number here can be checked in the head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiply, then add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input times the weight, plus the bias. The neuron is *linear*: its output is the net input as it is.

`net_o1 = w1 · i1 + b1`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two short of nine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The error is the square of the distance from the target, this time without the ½ that other examples have.

`E_o1 = (target_o1 − out_o1)²`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How does `w1` change the error?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More weight makes more output, and more output makes less error, for it is too low. The chain rule says by how much, as a product of three:

`∂E_total/∂w1 = ∂E_total/∂out_o1 · ∂out_o1/∂net_o1 · ∂net_o1/∂w1`

The first is the slope of the square, `−2 (target_o1 − out_o1)`; the second is 1, because the neuron is linear; the third is the input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minus four times one times two. For the bias the last factor is 1 instead of the input, because nothing stands beside it in the sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step against the slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both derivatives are negative: more weight and more bias mean less error. Against the slope is upwards, and the learning rate η = 0.05 says how far.

`w1⁺ = w1 − η · ∂E_total/∂w1`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has it helped?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the new numbers the neuron answers 8, and the error has dropped from 4 to 1. Take more steps and watch the curve: each halves the distance that is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sigmoid neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two inputs, two weights, a bias and a sigmoid: the smallest network that can learn anything.

`net_o1 = w1 · i1 + w2 · i2 + b_o1`

The net input is 1, and the sigmoid makes of it what is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source does not speak of a target: it takes it that the error grows as the output does, `∂E_total/∂out_o1 = 1`. A target that lies 1 below the output says the same.

The slope of the sigmoid is the only thing between it and the weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight lines with a kink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU lets a positive net input pass as it is and makes 0 of a negative one. Here all are positive, so every slope is 1 and the numbers stay short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`∂E_o1/∂out_o1 = −(target_o1 − out_o1)`

With a slope of 1 that is already the bias&apos;s gradient, and each weight&apos;s is that times what the weight is fed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hidden neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The error comes back through `w5` and `w6`. The second is negative, so what helps the first hidden neuron hurts the second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All parameters change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each parameter goes a tenth of its gradient downhill, biases too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After one step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A third of the error is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same sample once more, with the new parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three classes: softmax and cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares of a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax turns three net inputs into three shares that add up to 1: how much the network believes in each class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every output pulls at every weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One output cannot grow unless the others shrink, so the error of the right class reaches all three output neurons. The biases are frozen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The error has fallen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the new weights, before the second update.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
