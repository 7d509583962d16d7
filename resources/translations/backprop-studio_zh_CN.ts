<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Backprop Studio</source>
        <translation>关于 Backprop Studio</translation>
    </message>
    <message>
        <source>Backprop Studio %1</source>
        <translation>Backprop Studio %1</translation>
    </message>
    <message>
        <source>Back-propagation, worked through: every factor of the chain rule has a place in the picture.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>把反向传播一步步算清楚：链式法则的每个因子在图中都有自己的位置。
本程序是自由软件，依据 GNU 通用公共许可证第 3 版或更高版本发布。</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>复制版本信息(&amp;C)</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>复制版本信息</translation>
    </message>
</context>
<context>
    <name>Activation</name>
    <message>
        <source>1 if %1 &gt; 0, else 0</source>
        <translation>若 %1 &gt; 0 则为 1，否则为 0</translation>
    </message>
    <message>
        <source>1 if %1 &gt; 0, else 0.01</source>
        <translation>若 %1 &gt; 0 则为 1，否则为 0.01</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>Announcement</source>
        <translation>播报</translation>
    </message>
</context>
<context>
    <name>Arrangement</name>
    <message>
        <source>Close: %1</source>
        <translation>关闭：%1</translation>
    </message>
    <message>
        <source>Take out or put back: %1</source>
        <translation>浮动或停靠：%1</translation>
    </message>
</context>
<context>
    <name>Arranger</name>
    <message>
        <source>Tidy the diagram</source>
        <translation>整理网络图</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>移动 %1</translation>
    </message>
</context>
<context>
    <name>BlackboardDialog</name>
    <message>
        <source>Computed on the blackboard</source>
        <translation>按板书计算</translation>
    </message>
    <message>
        <source>What shortening changes</source>
        <translation>舍入造成的变化</translation>
    </message>
    <message>
        <source>How numbers are shortened</source>
        <translation>数的舍入方式</translation>
    </message>
    <message>
        <source>round</source>
        <translation>四舍五入</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>截断</translation>
    </message>
    <message>
        <source>Digits on the blackboard</source>
        <translation>板书的位数</translation>
    </message>
    <message>
        <source>Which digits count</source>
        <translation>按哪种位数计</translation>
    </message>
    <message>
        <source>decimals</source>
        <translation>位小数</translation>
    </message>
    <message>
        <source>significant digits</source>
        <translation>位有效数字</translation>
    </message>
    <message>
        <source>Every number is written down before it is used again:</source>
        <translation>每个数都先写下，再用于后面的计算：</translation>
    </message>
    <message>
        <source>to</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Numbers on the blackboard</source>
        <translation>板书上的数</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>量</translation>
    </message>
    <message>
        <source>on the blackboard</source>
        <translation>板书数值</translation>
    </message>
    <message>
        <source>in full precision</source>
        <translation>完整精度</translation>
    </message>
    <message>
        <source>Iteration %L1: %2 of %3 numbers come out differently in the digits that are written down.</source>
        <translation>第 %L1 次迭代：在所写出的位数内，%3 个数中有 %2 个结果不同。</translation>
    </message>
    <message>
        <source>The first %L1 of %L2 numbers are shown.</source>
        <translation>只显示 %L2 个数中的前 %L1 个。</translation>
    </message>
</context>
<context>
    <name>BranchPresenter</name>
    <message>
        <source>Delete “%1”</source>
        <translation>删除“%1”</translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <translation>显示“%1”</translation>
    </message>
    <message>
        <source>Hide “%1”</source>
        <translation>隐藏“%1”</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>重命名“%1”</translation>
    </message>
    <message>
        <source>Name the present branch</source>
        <translation>为当前分支命名</translation>
    </message>
</context>
<context>
    <name>BranchesDialog</name>
    <message>
        <source>Branches</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>Parts at</source>
        <translation>分支点</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>迭代次数</translation>
    </message>
    <message>
        <source>Total error</source>
        <translation>总误差</translation>
    </message>
    <message>
        <source>&amp;Switch to</source>
        <translation>切换到(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Branch &amp;here</source>
        <translation>在此分支(&amp;H)</translation>
    </message>
    <message>
        <source>Leave what lies ahead of the moment as a branch</source>
        <translation>将此刻之后的训练留作一个分支</translation>
    </message>
    <message>
        <source>Switch to the branch</source>
        <translation>切换到该分支</translation>
    </message>
    <message>
        <source>Delete the branch</source>
        <translation>删除该分支</translation>
    </message>
    <message>
        <source>A change at an earlier iteration keeps what came after it as a branch. Tick a branch to see its curve; double-click its name, or press F2, to give it another.</source>
        <translation>在较早的迭代处作更改时，其后的训练会保留为一个分支。勾选分支可显示其曲线；双击名称或按 F2 可重命名。</translation>
    </message>
    <message>
        <source>Close branches</source>
        <translation>关闭分支窗口</translation>
    </message>
    <message>
        <source>Iterations after which branches are compared</source>
        <translation>在多少次迭代后比较分支</translation>
    </message>
    <message>
        <source>What to compare the branch with</source>
        <translation>该分支的比较对象</translation>
    </message>
    <message>
        <source>How much the branches differ</source>
        <translation>分支之间的差异程度</translation>
    </message>
    <message>
        <source>Difference of the branches</source>
        <translation>分支的差异</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation>比较对象(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;after</source>
        <translation>经过(&amp;A)</translation>
    </message>
    <message>
        <source>iterations</source>
        <translation>次迭代后</translation>
    </message>
    <message>
        <source>present</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>What training follows now</source>
        <translation>接下来训练所沿的分支</translation>
    </message>
    <message>
        <source>training …</source>
        <translation>正在训练 …</translation>
    </message>
    <message>
        <source>There are no branches yet.</source>
        <translation>还没有分支。</translation>
    </message>
    <message>
        <source>Choose a branch to compare it.</source>
        <translation>请选择要比较的分支。</translation>
    </message>
    <message>
        <source>Training again …</source>
        <translation>正在重新训练 …</translation>
    </message>
    <message>
        <source>The networks have different structures, so that their weights can&apos;t be compared.</source>
        <translation>两个网络的结构不同，无法比较权重。</translation>
    </message>
    <message>
        <source>After %1 iterations all parameters of “%2” and “%3” are the same.</source>
        <translation>经过 %1 次迭代后，“%2”和“%3”的所有参数都相同。</translation>
    </message>
    <message>
        <source>After %1 iterations %2 of %3 parameters of “%4” and “%5” differ, most of all %6.</source>
        <translation>经过 %1 次迭代后，“%4”和“%5”的 %3 个参数中有 %2 个不同，其中 %6 相差最大。</translation>
    </message>
    <message>
        <source> The table has the %1 that differ most.</source>
        <translation> 表中列出相差最大的 %1 个。</translation>
    </message>
    <message>
        <source>Column: %1</source>
        <translation>列：%1</translation>
    </message>
</context>
<context>
    <name>ChainRule</name>
    <message>
        <source>in sample %1</source>
        <translation>样本 %1</translation>
    </message>
    <message>
        <source>through %1</source>
        <translation>经由 %1</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>%1 is not trained</source>
        <translation>%1 不参与训练</translation>
    </message>
    <message>
        <source>(biases are frozen)</source>
        <translation>（偏置已冻结）</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>另外 %1 项</translation>
    </message>
    <message>
        <source>%1 is not trained (biases are frozen)</source>
        <translation>%1 不参与训练（偏置已冻结）</translation>
    </message>
    <message>
        <source>sum of %1 paths</source>
        <translation>%1 条路径之和</translation>
    </message>
    <message>
        <source>sum of %1 terms</source>
        <translation>%1 项之和</translation>
    </message>
    <message>
        <source>and %1 more,</source>
        <translation>以及另外 %1 项，</translation>
    </message>
    <message>
        <source>together %1</source>
        <translation>合计 %1</translation>
    </message>
</context>
<context>
    <name>ChainRulePanel</name>
    <message>
        <source>Scroll the chain rule</source>
        <translation>滚动链式法则</translation>
    </message>
    <message>
        <source>Click a weight to see its chain rule.</source>
        <translation>单击一个权重，查看它的链式法则。</translation>
    </message>
    <message>
        <source>Chain rule of %1</source>
        <translation>%1 的链式法则</translation>
    </message>
    <message>
        <source>Chain rule</source>
        <translation>链式法则</translation>
    </message>
    <message>
        <source>copy ▾</source>
        <translation>复制 ▾</translation>
    </message>
    <message>
        <source>Copy formula</source>
        <translation>复制公式</translation>
    </message>
    <message>
        <source>Copy the formula or its result</source>
        <translation>复制公式或其结果</translation>
    </message>
    <message>
        <source>Formula as &amp;text</source>
        <translation>公式（文本）(&amp;T)</translation>
    </message>
    <message>
        <source>Formula as &amp;LaTeX</source>
        <translation>公式（LaTeX）(&amp;L)</translation>
    </message>
    <message>
        <source>Formula as &amp;picture</source>
        <translation>公式（图片）(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Result with all digits</source>
        <translation>结果（全部位数）(&amp;R)</translation>
    </message>
    <message>
        <source>Copy f&amp;ormula</source>
        <translation>复制公式(&amp;O)</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>nothing saturated ✓</source>
        <translation>无饱和 ✓</translation>
    </message>
    <message>
        <source>nothing dead ✓</source>
        <translation>无死亡 ✓</translation>
    </message>
    <message>
        <source>nothing found ✓</source>
        <translation>未发现问题 ✓</translation>
    </message>
    <message>
        <source>%1 saturated</source>
        <translation>%1 饱和</translation>
    </message>
    <message>
        <source>%1 dead</source>
        <translation>%1 死亡</translation>
    </message>
    <message>
        <source>gradients vanish</source>
        <translation>梯度消失</translation>
    </message>
    <message>
        <source>gradients explode</source>
        <translation>梯度爆炸</translation>
    </message>
    <message>
        <source>plateau</source>
        <translation>平台期</translation>
    </message>
    <message>
        <source>%1 findings</source>
        <translation>%1 个问题</translation>
    </message>
    <message>
        <source>No neuron is saturated or dead, and gradients reach every layer. Click for more.</source>
        <translation>没有饱和或死亡的神经元，梯度能传到每一层。单击查看详情。</translation>
    </message>
    <message>
        <source>… and more: click to see all.</source>
        <translation>… 还有更多：单击查看全部。</translation>
    </message>
    <message>
        <source>Gradient check</source>
        <translation>梯度检验</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康状况</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Saturated and dead neurons, vanishing gradients, plateaus</source>
        <translation>饱和与死亡的神经元、梯度消失、平台期</translation>
    </message>
    <message>
        <source>Every gradient against central differences of the error</source>
        <translation>将每个梯度与误差的中心差分对照</translation>
    </message>
    <message>
        <source>click to check</source>
        <translation>单击检验</translation>
    </message>
    <message>
        <source>%1. Click to compute them.</source>
        <translation>%1。单击进行计算。</translation>
    </message>
    <message>
        <source>at a kink</source>
        <translation>位于折点</translation>
    </message>
    <message>
        <source>%1 differ</source>
        <translation>%1 个不一致</translation>
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
        <translation>“%1”的选项</translation>
    </message>
</context>
<context>
    <name>ChordEdit</name>
    <message>
        <source>%1, as pressed</source>
        <translation>%1（按下的键）</translation>
    </message>
</context>
<context>
    <name>ColumnTable</name>
    <message>
        <source>Input, numbers</source>
        <translation>输入，数值</translation>
    </message>
    <message>
        <source>Input, classes (one-hot)</source>
        <translation>输入，类别（独热）</translation>
    </message>
    <message>
        <source>Target, numbers</source>
        <translation>目标值，数值</translation>
    </message>
    <message>
        <source>Target, classes (one-hot)</source>
        <translation>目标值，类别（独热）</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>numbers from %1 to %2</source>
        <translation>%1 到 %2 的数</translation>
    </message>
    <message>
        <source>more than %1 different texts</source>
        <translation>超过 %1 种不同的文本</translation>
    </message>
    <message>
        <source>1 class: %1</source>
        <translation>1 个类别：%1</translation>
    </message>
    <message>
        <source>%1 classes: %2</source>
        <translation>%1 个类别：%2</translation>
    </message>
    <message>
        <source>column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>used as</source>
        <translation>用作</translation>
    </message>
    <message>
        <source>found in it</source>
        <translation>列中内容</translation>
    </message>
    <message>
        <source>Use of column %1, %2</source>
        <translation>第 %1 列（%2）的用途</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>switched on</source>
        <translation>已开启</translation>
    </message>
    <message>
        <source>not possible just now</source>
        <translation>当前不可用</translation>
    </message>
    <message>
        <source>No command is called that.</source>
        <translation>没有叫这个名称的命令。</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>Command to find</source>
        <translation>要查找的命令</translation>
    </message>
    <message>
        <source>Find a command, an example or a lesson…</source>
        <translation>查找命令、示例或课程…</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>CompareOrdersDialog</name>
    <message>
        <source>Compare update orders</source>
        <translation>比较更新顺序</translation>
    </message>
    <message>
        <source>Where the orders part</source>
        <translation>两种顺序在何处分开</translation>
    </message>
    <message>
        <source>Quantities in both update orders</source>
        <translation>两种更新顺序下的量</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>量</translation>
    </message>
    <message>
        <source>simultaneous</source>
        <translation>同时更新</translation>
    </message>
    <message>
        <source>output layer first</source>
        <translation>先更新输出层</translation>
    </message>
    <message>
        <source>In iteration %L1 the orders part at %2: %3 with the old weights, %4 with the weights that have already changed.</source>
        <translation>第 %L1 次迭代中，两种顺序在 %2 处分开：用旧权重得 %3，用已更改的权重得 %4。</translation>
    </message>
    <message>
        <source>In iteration %L1 both orders compute the same numbers.</source>
        <translation>第 %L1 次迭代中，两种顺序算出的数相同。</translation>
    </message>
    <message>
        <source>Error curves of both orders</source>
        <translation>两种顺序的误差曲线</translation>
    </message>
    <message>
        <source>Iterations to compare</source>
        <translation>要比较的迭代次数</translation>
    </message>
    <message>
        <source>iterations</source>
        <translation>迭代次数</translation>
    </message>
    <message>
        <source>State of the comparison</source>
        <translation>比较的状态</translation>
    </message>
    <message>
        <source>training …</source>
        <translation>正在训练 …</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>%1 variants of a project of this size need too much memory; choose fewer</source>
        <translation>对这种规模的项目，%1 个方案占用内存过多；请少选一些</translation>
    </message>
    <message>
        <source>%1: at least two are needed for a comparison</source>
        <translation>%1：至少需要两个才能比较</translation>
    </message>
    <message>
        <source>%1: %2, but at most %3 can be compared</source>
        <translation>%1：有 %2 个，但最多只能比较 %3 个</translation>
    </message>
    <message>
        <source>%1: %2 is there twice</source>
        <translation>%1：%2 出现了两次</translation>
    </message>
    <message>
        <source>learning rates</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>%1: %2 is refused; %3</source>
        <translation>%1：%2 不可用；%3</translation>
    </message>
    <message>
        <source>optimizers</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>simultaneous</source>
        <translation>同时更新</translation>
    </message>
    <message>
        <source>output layer first</source>
        <translation>先更新输出层</translation>
    </message>
    <message>
        <source>seeds</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>随机种子 %1</translation>
    </message>
    <message>
        <source>seeds: &quot;%1&quot; is not a whole number from 0 to 18446744073709551615</source>
        <translation>随机种子：“%1”不是 0 到 18446744073709551615 之间的整数</translation>
    </message>
    <message>
        <source>gradient descent</source>
        <translation>梯度下降</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>动量</translation>
    </message>
</context>
<context>
    <name>ComparisonChart</name>
    <message>
        <source>Iteration</source>
        <translation>迭代</translation>
    </message>
    <message>
        <source>Total error E</source>
        <translation>总误差 E</translation>
    </message>
</context>
<context>
    <name>ComparisonDialog</name>
    <message>
        <source>Compare trainings</source>
        <translation>比较训练</translation>
    </message>
    <message>
        <source>State of the comparison</source>
        <translation>比较的状态</translation>
    </message>
    <message>
        <source>Error curves of the variants</source>
        <translation>各方案的误差曲线</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>比较项目</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>update order</source>
        <translation>更新顺序</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Iterations of each variant</source>
        <translation>每个方案的迭代次数</translation>
    </message>
    <message>
        <source>Error threshold</source>
        <translation>误差阈值</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>Start comparison</source>
        <translation>开始比较</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Stop comparison</source>
        <translation>停止比较</translation>
    </message>
    <message>
        <source>&amp;Compare by</source>
        <translation>比较项目(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Iterations</source>
        <translation>迭代次数(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;When is E below</source>
        <translation>E 何时低于(&amp;W)</translation>
    </message>
    <message>
        <source>Learning rates to compare</source>
        <translation>要比较的学习率</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>比较 %1</translation>
    </message>
    <message>
        <source>simultaneous, and output layer first</source>
        <translation>同时更新与先更新输出层</translation>
    </message>
    <message>
        <source>Seeds to compare</source>
        <translation>要比较的随机种子</translation>
    </message>
    <message>
        <source>Variants, best first</source>
        <translation>各方案（最好的在前）</translation>
    </message>
    <message>
        <source>Scroll the variants</source>
        <translation>滚动方案列表</translation>
    </message>
    <message>
        <source>&amp;Logarithmic</source>
        <translation>对数(&amp;L)</translation>
    </message>
    <message>
        <source>Logarithmic error axis</source>
        <translation>误差轴用对数刻度</translation>
    </message>
    <message>
        <source>&amp;Use this one</source>
        <translation>采用此方案(&amp;U)</translation>
    </message>
    <message>
        <source>Use the chosen variant</source>
        <translation>采用所选方案</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close comparison</source>
        <translation>关闭比较窗口</translation>
    </message>
    <message>
        <source>%1 variants, all from the same weights: Start trains them side by side.</source>
        <translation>%1 个方案，初始权重全都相同：单击“开始”并行训练。</translation>
    </message>
    <message>
        <source>%1 variants, each from weights of its own: Start trains them side by side.</source>
        <translation>%1 个方案，各有自己的初始权重：单击“开始”并行训练。</translation>
    </message>
    <message>
        <source>Training %1 variants: at least %2 of %3 iterations done.</source>
        <translation>正在训练 %1 个方案：%3 次迭代中至少已完成 %2 次。</translation>
    </message>
    <message>
        <source>No variant could be trained to the end.</source>
        <translation>没有一个方案能训练到底。</translation>
    </message>
    <message>
        <source>Lowest error after %1 iterations: %2, E = %3.</source>
        <translation>经过 %1 次迭代后误差最小的方案：%2，E = %3。</translation>
    </message>
    <message>
        <source>Stopped before all had %1 iterations. Lowest error: %2, E = %3.</source>
        <translation>已停止，并非所有方案都完成了 %1 次迭代。误差最小的方案：%2，E = %3。</translation>
    </message>
    <message>
        <source>variant</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>E at the end</source>
        <translation>最终 E</translation>
    </message>
    <message>
        <source>smallest E</source>
        <translation>最小 E</translation>
    </message>
    <message>
        <source>E below %1 after iteration</source>
        <translation>E 低于 %1 时的迭代</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未达到</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>1 bias</source>
        <translation>1 个偏置</translation>
    </message>
    <message>
        <source>%1 biases</source>
        <translation>%1 个偏置</translation>
    </message>
    <message>
        <source>1 column</source>
        <translation>1 列</translation>
    </message>
    <message>
        <source>%1 columns</source>
        <translation>%1 列</translation>
    </message>
    <message>
        <source>1 input</source>
        <translation>1 个输入</translation>
    </message>
    <message>
        <source>%1 inputs</source>
        <translation>%1 个输入</translation>
    </message>
    <message>
        <source>1 neuron</source>
        <translation>1 个神经元</translation>
    </message>
    <message>
        <source>%1 neurons</source>
        <translation>%1 个神经元</translation>
    </message>
    <message>
        <source>1 number</source>
        <translation>1 个数</translation>
    </message>
    <message>
        <source>%1 numbers</source>
        <translation>%1 个数</translation>
    </message>
    <message>
        <source>1 output</source>
        <translation>1 个输出</translation>
    </message>
    <message>
        <source>%1 outputs</source>
        <translation>%1 个输出</translation>
    </message>
    <message>
        <source>1 target</source>
        <translation>1 个目标值</translation>
    </message>
    <message>
        <source>%1 targets</source>
        <translation>%1 个目标值</translation>
    </message>
    <message>
        <source>1 weight</source>
        <translation>1 个权重</translation>
    </message>
    <message>
        <source>%1 weights</source>
        <translation>%1 个权重</translation>
    </message>
</context>
<context>
    <name>CourseFile</name>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a whole number above %1</source>
        <translation>大于 %1 的整数</translation>
    </message>
    <message>
        <source>a change has no changes or branches of its own</source>
        <translation>更改本身不能再包含更改或分支</translation>
    </message>
    <message>
        <source>%1 numbers, but there are %2 parameters</source>
        <translation>有 %1 个数，但参数有 %2 个</translation>
    </message>
    <message>
        <source>%1 layers, but the network has %2</source>
        <translation>有 %1 层，但网络有 %2 层</translation>
    </message>
    <message>
        <source>%1 changes, but a project can have at most %2</source>
        <translation>有 %1 处更改，但一个项目最多只能有 %2 处</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>The program ended without being closed; the last that is known of it is from %1 at %2.</source>
        <translation>程序未经关闭就结束了；最后的记录时间是 %1 %2。</translation>
    </message>
    <message>
        <source>The program crashed on %1 at %2: %3.</source>
        <translation>程序于 %1 %2 崩溃：%3。</translation>
    </message>
    <message>
        <source>The program ended unexpectedly</source>
        <translation>程序意外结束</translation>
    </message>
    <message>
        <source>The log&apos;s file</source>
        <translation>日志文件</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>打开所在文件夹</translation>
    </message>
    <message>
        <source>What it did last stands in this file: actions by their names, and what Qt complained about; nothing of what is in projects, and no names of files.</source>
        <translation>程序最后所做的事记录在此文件中：命令的名称以及 Qt 发出的警告；不含项目中的任何内容，也不含文件名。</translation>
    </message>
    <message>
        <source>To report it, say what you were doing and give this file to those from whom you have the program. Nothing is sent by itself.</source>
        <translation>要报告此问题，请说明您当时在做什么，并把此文件交给提供程序给您的人。程序不会自行发送任何内容。</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>第 %1 行第 %2 列</translation>
    </message>
    <message>
        <source>the text is UTF-16, expected UTF-8</source>
        <translation>文本编码是 UTF-16，应为 UTF-8</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>文本编码不是 UTF-8</translation>
    </message>
    <message>
        <source>more than %1 columns</source>
        <translation>超过 %1 列</translation>
    </message>
    <message>
        <source>the quotation mark with which the cell begins is never closed</source>
        <translation>单元格开头的引号没有闭合</translation>
    </message>
    <message>
        <source>text stands behind the closing quotation mark</source>
        <translation>闭合引号后面还有文本</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>larger than %1 megabytes</source>
        <translation>大于 %1 MB</translation>
    </message>
    <message>
        <source>empty, where a table was expected</source>
        <translation>为空，此处应有表格</translation>
    </message>
    <message>
        <source>no rows below the header</source>
        <translation>表头下面没有数据行</translation>
    </message>
    <message>
        <source>more than %1 rows</source>
        <translation>超过 %1 行</translation>
    </message>
    <message>
        <source>%1, but the first row has %2</source>
        <translation>有 有%1，但第一行有 %2 列</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>第 %1 列</translation>
    </message>
</context>
<context>
    <name>CurveChart</name>
    <message>
        <source>Iteration</source>
        <translation>迭代</translation>
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
        <translation>总误差</translation>
    </message>
    <message>
        <source>Total error – %1</source>
        <translation>总误差 – %1</translation>
    </message>
    <message>
        <source>There is no error curve yet.</source>
        <translation>还没有误差曲线。</translation>
    </message>
    <message>
        <source>A picture from iteration %1 to %2 is not possible.</source>
        <translation>无法绘制第 %1 到 %2 次迭代的图片。</translation>
    </message>
</context>
<context>
    <name>CurveTableDialog</name>
    <message>
        <source>At iteration %1 the total error is %2; it was %3 at the start, and its smallest value was %4.</source>
        <translation>第 %1 次迭代时总误差为 %2；开始时为 %3，最小值为 %4。</translation>
    </message>
    <message>
        <source>Error curve as table</source>
        <translation>误差曲线表格</translation>
    </message>
    <message>
        <source>Summary of the error curve</source>
        <translation>误差曲线概要</translation>
    </message>
    <message>
        <source>&amp;Go to this iteration</source>
        <translation>转到该迭代(&amp;G)</translation>
    </message>
    <message>
        <source>Show the chosen iteration in the window (Enter)</source>
        <translation>在窗口中显示所选的迭代 (Enter)</translation>
    </message>
    <message>
        <source>&amp;Copy as CSV</source>
        <translation>复制为 CSV(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the whole table, with all digits (Ctrl+C)</source>
        <translation>复制整个表格，包含全部位数 (Ctrl+C)</translation>
    </message>
    <message>
        <source>Close the table</source>
        <translation>关闭表格</translation>
    </message>
    <message>
        <source>Table of the error curve</source>
        <translation>误差曲线的表格</translation>
    </message>
    <message>
        <source>Scroll the table of the error curve</source>
        <translation>滚动误差曲线的表格</translation>
    </message>
    <message>
        <source>Copied the table: %1 rows.</source>
        <translation>已复制表格：%1 行。</translation>
    </message>
</context>
<context>
    <name>CurveTableModel</name>
    <message>
        <source>iteration %1</source>
        <translation>第 %1 次迭代</translation>
    </message>
    <message>
        <source>iteration %1, %2: %3</source>
        <translation>第 %1 次迭代，%2：%3</translation>
    </message>
    <message>
        <source>Iteration</source>
        <translation>迭代</translation>
    </message>
    <message>
        <source>Total error</source>
        <translation>总误差</translation>
    </message>
    <message>
        <source>Smallest until the next row</source>
        <translation>到下一行前的最小值</translation>
    </message>
    <message>
        <source>Largest until the next row</source>
        <translation>到下一行前的最大值</translation>
    </message>
    <message>
        <source>Error of the test samples</source>
        <translation>测试样本的误差</translation>
    </message>
    <message>
        <source>Column: %1</source>
        <translation>列：%1</translation>
    </message>
</context>
<context>
    <name>CurveView</name>
    <message>
        <source>Error curve</source>
        <translation>误差曲线</translation>
    </message>
    <message>
        <source>iteration %1 · E = %2</source>
        <translation>迭代 %1 · E = %2</translation>
    </message>
</context>
<context>
    <name>DataExport</name>
    <message>
        <source>the export was cancelled</source>
        <translation>导出已取消</translation>
    </message>
    <message>
        <source>from iteration %1 to %2 there is nothing</source>
        <translation>第 %1 到 %2 次迭代之间没有数据</translation>
    </message>
    <message>
        <source>iteration %1: the network is another one than in iteration %2, and so are its parameters</source>
        <translation>第 %1 次迭代：网络与第 %2 次迭代时不同，参数也随之不同</translation>
    </message>
</context>
<context>
    <name>DataImport</name>
    <message>
        <source>empty, where a class was expected</source>
        <translation>为空，此处应有类别</translation>
    </message>
    <message>
        <source>empty, where a number was expected</source>
        <translation>为空，此处应有数</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>“%1”不是数</translation>
    </message>
    <message>
        <source>the column&apos;s numbers are too large to be scaled</source>
        <translation>该列的数过大，无法缩放</translation>
    </message>
    <message>
        <source>more than %1 classes, but a layer can have at most so many neurons</source>
        <translation>超过 %1 个类别，但一层最多只能有这么多神经元</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>none is an input</source>
        <translation>没有一列是输入</translation>
    </message>
    <message>
        <source>none is a target</source>
        <translation>没有一列是目标值</translation>
    </message>
    <message>
        <source>%1 inputs and %2 outputs, but a layer can have at most %3 neurons</source>
        <translation>有 %1 个输入和 %2 个输出，但一层最多只能有 %3 个神经元</translation>
    </message>
    <message>
        <source>%1 rows with %2 numbers each, but data can have at most %3 numbers</source>
        <translation>有 %1 行，每行 %2 个数，但数据最多只能有 %3 个数</translation>
    </message>
</context>
<context>
    <name>DatasetModel</name>
    <message>
        <source>sample %1, %2</source>
        <translation>样本 %1，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>DatasetPanel</name>
    <message>
        <source>Sample %1, %2</source>
        <translation>样本 %1，%2</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add sample</source>
        <translation>添加样本</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove samples</source>
        <translation>移除样本</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Paste samples</source>
        <translation>粘贴样本</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Import samples</source>
        <translation>导入样本</translation>
    </message>
    <message>
        <source>Generate…</source>
        <translation>生成…</translation>
    </message>
    <message>
        <source>Generate samples</source>
        <translation>生成样本</translation>
    </message>
    <message>
        <source>1 sample</source>
        <translation>1 个样本</translation>
    </message>
    <message>
        <source>%1 samples</source>
        <translation>%1 个样本</translation>
    </message>
    <message>
        <source>%1, and %2 more for the test</source>
        <translation>%1，另有 %2 个用于测试</translation>
    </message>
    <message>
        <source>Add sample %1</source>
        <translation>添加样本 %1</translation>
    </message>
    <message>
        <source>Remove sample %1</source>
        <translation>移除样本 %1</translation>
    </message>
    <message>
        <source>Remove %1 samples</source>
        <translation>移除 %1 个样本</translation>
    </message>
    <message>
        <source>Paste: %1</source>
        <translation>粘贴：%1</translation>
    </message>
    <message>
        <source>Paste 1 row</source>
        <translation>粘贴 1 行</translation>
    </message>
    <message>
        <source>Paste %1 rows</source>
        <translation>粘贴 %1 行</translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message>
        <source>Right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>: the program has %1.</source>
        <translation>：程序得到 %1。</translation>
    </message>
    <message>
        <source>Right, but truncated</source>
        <translation>正确，但用了截断</translation>
    </message>
    <message>
        <source>: %1 was cut off after %2 decimals instead of rounded.</source>
        <translation>：%1 在 %2 位小数后被截断，而不是四舍五入。</translation>
    </message>
    <message>
        <source>; that gives %1 instead of %2.</source>
        <translation>；这样得到的是 %1，而不是 %2。</translation>
    </message>
    <message>
        <source>The sign is wrong</source>
        <translation>正负号错了</translation>
    </message>
    <message>
        <source>: it is %1, not %2.</source>
        <translation>：应为 %1，而不是 %2。</translation>
    </message>
    <message>
        <source>The decimal mark is in the wrong place</source>
        <translation>小数点的位置错了</translation>
    </message>
    <message>
        <source>: it is %1.</source>
        <translation>：应为 %1。</translation>
    </message>
    <message>
        <source>This is the mean error over all %1 samples</source>
        <translation>这是全部 %1 个样本的平均误差</translation>
    </message>
    <message>
        <source>, %1; the sample that this iteration begins with has %2.</source>
        <translation>，即 %1；而此次迭代开始时所用样本的误差是 %2。</translation>
    </message>
    <message>
        <source>This is %1</source>
        <translation>这是 %1</translation>
    </message>
    <message>
        <source>, %1; %2 is %3.</source>
        <translation>，即 %1；而 %2 是 %3。</translation>
    </message>
</context>
<context>
    <name>DiagnosisField</name>
    <message>
        <source>Why is my number different?</source>
        <translation>为什么我的数不同？</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>量</translation>
    </message>
    <message>
        <source>The quantity that your value is for</source>
        <translation>您的数值所对应的量</translation>
    </message>
    <message>
        <source>Your value</source>
        <translation>您的数值</translation>
    </message>
    <message>
        <source>your value …</source>
        <translation>您的数值 …</translation>
    </message>
    <message>
        <source>Explanation of your value</source>
        <translation>对您的数值的解释</translation>
    </message>
    <message>
        <source>Room for the explanation</source>
        <translation>解释显示区</translation>
    </message>
    <message>
        <source>Scroll the explanation</source>
        <translation>滚动解释</translation>
    </message>
    <message>
        <source>Training up to here is too long to be repeated, or comes to no finite number.</source>
        <translation>到此为止的训练太长，无法重新计算，或者得不到有限的数。</translation>
    </message>
    <message>
        <source>None of the mistakes that the program knows gives %1 for %2; it is %3.</source>
        <translation>程序所知的错误中，没有一种会使 %2 得出 %1；正确值是 %3。</translation>
    </message>
    <message>
        <source>More digits of your value would tell more.</source>
        <translation>多给几位数字，可以看出更多问题。</translation>
    </message>
</context>
<context>
    <name>DiagramLooks</name>
    <message>
        <source>Weight %1, %2 to %3</source>
        <translation>权重 %1，从 %2 到 %3</translation>
    </message>
    <message>
        <source>Bias %1</source>
        <translation>偏置 %1</translation>
    </message>
    <message>
        <source>Input %1</source>
        <translation>输入 %1</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>目标值 %1</translation>
    </message>
    <message>
        <source>Error %1</source>
        <translation>误差 %1</translation>
    </message>
    <message>
        <source>Sum of errors</source>
        <translation>误差之和</translation>
    </message>
    <message>
        <source>Neuron %1</source>
        <translation>神经元 %1</translation>
    </message>
    <message>
        <source>net input %1, output %2</source>
        <translation>净输入 %1，输出 %2</translation>
    </message>
    <message>
        <source>net input %1, output %2, delta %3</source>
        <translation>净输入 %1，输出 %2，δ %3</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>待回答</translation>
    </message>
    <message>
        <source>updated: %1</source>
        <translation>更新后：%1</translation>
    </message>
</context>
<context>
    <name>DiagramScene</name>
    <message>
        <source>Look closer at the %1 neurons from %2 to %3</source>
        <translation>放大查看从 %2 到 %3 的 %1 个神经元</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>另有 %1 个</translation>
    </message>
    <message>
        <source>hidden layer</source>
        <translation>隐藏层</translation>
    </message>
    <message>
        <source>Activation of the %1: %2</source>
        <translation>%1的激活函数：%2</translation>
    </message>
    <message>
        <source>Insert a layer before the %1</source>
        <translation>在%1之前插入一层</translation>
    </message>
    <message>
        <source>Add a neuron to the %1</source>
        <translation>在%1中添加一个神经元</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>The network at iteration %L1, with a total error of %2</source>
        <translation>第 %L1 次迭代时的网络，总误差为 %2</translation>
    </message>
    <message>
        <source>no parameter is named &quot;%1&quot;</source>
        <translation>没有名为“%1”的参数</translation>
    </message>
</context>
<context>
    <name>DiagramView</name>
    <message>
        <source>Network diagram</source>
        <translation>网络图</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>%1: the value must be at least 0 and below 1</source>
        <translation>%1：数值必须不小于 0 且小于 1</translation>
    </message>
    <message>
        <source>%1: the value must be above 0</source>
        <translation>%1：数值必须大于 0</translation>
    </message>
    <message>
        <source>%1: the value must be a finite number</source>
        <translation>%1：数值必须是有限数</translation>
    </message>
    <message>
        <source>η: the learning rate must be above 0</source>
        <translation>η：学习率必须大于 0</translation>
    </message>
    <message>
        <source>batch size: expected a whole number above 0</source>
        <translation>批大小：应为大于 0 的整数</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目标值 %1</translation>
    </message>
    <message>
        <source>%1: type a number, such as 0.45</source>
        <translation>%1：请输入一个数，例如 0.45</translation>
    </message>
    <message>
        <source>%1: “%2” is not a number</source>
        <translation>%1：“%2”不是数</translation>
    </message>
    <message>
        <source>%1: %2 is too large for a number of double precision</source>
        <translation>%1：%2 超出了双精度数的范围</translation>
    </message>
</context>
<context>
    <name>ErrorChart</name>
    <message>
        <source>Total error</source>
        <translation>总误差</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>Linear axis</source>
        <translation>线性刻度</translation>
    </message>
    <message>
        <source>log</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>Logarithmic axis</source>
        <translation>对数刻度</translation>
    </message>
    <message>
        <source>Save picture …</source>
        <translation>保存图片 …</translation>
    </message>
    <message>
        <source>Save picture of the error curve</source>
        <translation>保存误差曲线的图片</translation>
    </message>
    <message>
        <source>The two curves</source>
        <translation>两条曲线</translation>
    </message>
    <message>
        <source>samples learned from</source>
        <translation>训练样本</translation>
    </message>
    <message>
        <source>test samples</source>
        <translation>测试样本</translation>
    </message>
    <message>
        <source>Curve of the total error</source>
        <translation>总误差曲线</translation>
    </message>
    <message>
        <source>%1 with %2 after %3 iterations</source>
        <translation>%1：经过 %3 次迭代后为 %2</translation>
    </message>
    <message>
        <source> Branches: %1.</source>
        <translation> 分支：%1。</translation>
    </message>
    <message>
        <source>At iteration %1 the total error is %2; it was %3 at the start, and its smallest value was %4.</source>
        <translation>第 %1 次迭代时总误差为 %2；开始时为 %3，最小值为 %4。</translation>
    </message>
</context>
<context>
    <name>ErrorSurface</name>
    <message>
        <source>An error surface needs two parameters; this network has one.</source>
        <translation>误差曲面需要两个参数；这个网络只有一个。</translation>
    </message>
    <message>
        <source>An error surface would take too long: %1 parameters and %2 samples.</source>
        <translation>绘制误差曲面耗时过长：有 %1 个参数和 %2 个样本。</translation>
    </message>
</context>
<context>
    <name>ErrorSurfacePanel</name>
    <message>
        <source>Error surface</source>
        <translation>误差曲面</translation>
    </message>
    <message>
        <source>Drag to move, wheel or + and − to zoom, double click or 0 to see the whole way</source>
        <translation>拖动可移动，用滚轮或 + 和 − 缩放，双击或按 0 显示完整路径</translation>
    </message>
    <message>
        <source>Values on the surface</source>
        <translation>曲面上的数值</translation>
    </message>
    <message>
        <source>
E ≈ %1</source>
        <translation>
E ≈ %1</translation>
    </message>
    <message>
        <source>Parameter across the surface</source>
        <translation>曲面横轴的参数</translation>
    </message>
    <message>
        <source>Parameter up the surface</source>
        <translation>曲面纵轴的参数</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适应</translation>
    </message>
    <message>
        <source>Show the whole way on the surface</source>
        <translation>在曲面上显示完整路径</translation>
    </message>
    <message>
        <source>
E = %1 now</source>
        <translation>
当前 E = %1</translation>
    </message>
    <message>
        <source>smaller %1</source>
        <translation>减小 %1</translation>
    </message>
    <message>
        <source>larger %1</source>
        <translation>增大 %1</translation>
    </message>
    <message>
        <source>any %1</source>
        <translation>任意 %1</translation>
    </message>
    <message>
        <source>%1 (∂E/∂%2 = %3)</source>
        <translation>%1 (∂E/∂%2 = %3)</translation>
    </message>
    <message>
        <source>It is flat there.</source>
        <translation>此处是平的。</translation>
    </message>
    <message>
        <source>It falls steepest towards %1 and %2.</source>
        <translation>下降最陡的方向：%1，%2。</translation>
    </message>
    <message>
        <source>E = %1 at %2. %3 The lowest point in view is E = %4 near %5.</source>
        <translation>在 %2 处，E = %1。%3视野中的最低点为 E = %4，位于 %5 附近。</translation>
    </message>
</context>
<context>
    <name>Exercise</name>
    <message>
        <source>no numbers were found with which this network trains</source>
        <translation>没有找到能使这个网络训练起来的数</translation>
    </message>
    <message>
        <source>no numbers were found with which the error falls; a smaller learning rate may help</source>
        <translation>没有找到能使误差下降的数；减小学习率或许有用</translation>
    </message>
</context>
<context>
    <name>ExperimentFile</name>
    <message>
        <source>empty, where a name was expected</source>
        <translation>为空，此处应有名称</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a branch has no branches of its own</source>
        <translation>分支本身不能再包含分支</translation>
    </message>
    <message>
        <source>a whole number, 0 or above</source>
        <translation>不小于 0 的整数</translation>
    </message>
    <message>
        <source>%1 branches, but a project can have at most %2</source>
        <translation>有 %1 个分支，但一个项目最多只能有 %2 个</translation>
    </message>
</context>
<context>
    <name>ExplanationPresenter</name>
    <message>
        <source>Worked out ahead for iteration %1</source>
        <translation>已为第 %1 次迭代提前算出</translation>
    </message>
    <message>
        <source>In iteration %1</source>
        <translation>在第 %1 次迭代中</translation>
    </message>
</context>
<context>
    <name>ExportDataDialog</name>
    <message>
        <source>Error curve</source>
        <translation>误差曲线</translation>
    </message>
    <message>
        <source>Parameters, a row for each iteration</source>
        <translation>参数，每次迭代一行</translation>
    </message>
    <message>
        <source>Parameters of one iteration</source>
        <translation>某次迭代的参数</translation>
    </message>
    <message>
        <source>Whole state, with all values of an iteration</source>
        <translation>完整状态，含某次迭代的所有数值</translation>
    </message>
    <message>
        <source>Weights for PyTorch, as JSON</source>
        <translation>供 PyTorch 使用的权重（JSON）</translation>
    </message>
    <message>
        <source>Weights for PyTorch, as safetensors</source>
        <translation>供 PyTorch 使用的权重（safetensors）</translation>
    </message>
    <message>
        <source>Network as an ONNX model</source>
        <translation>网络（ONNX 模型）</translation>
    </message>
    <message>
        <source>PyTorch program that trains the same network</source>
        <translation>训练同一网络的 PyTorch 程序</translation>
    </message>
    <message>
        <source>Data to export</source>
        <translation>要导出的数据</translation>
    </message>
    <message>
        <source>First iteration</source>
        <translation>起始迭代</translation>
    </message>
    <message>
        <source>Last iteration</source>
        <translation>结束迭代</translation>
    </message>
    <message>
        <source>Iterations from row to row</source>
        <translation>相邻两行间隔的迭代次数</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>导出数据</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>From iteration</source>
        <translation>起始迭代</translation>
    </message>
    <message>
        <source>To iteration</source>
        <translation>结束迭代</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>迭代间隔</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>File to export to</source>
        <translation>导出到的文件</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Browse for a file to export to</source>
        <translation>浏览要导出到的文件</translation>
    </message>
    <message>
        <source>Iteration</source>
        <translation>迭代</translation>
    </message>
    <message>
        <source>Type a file name.</source>
        <translation>请输入文件名。</translation>
    </message>
    <message>
        <source>The file name must end in .%1.</source>
        <translation>文件名必须以 .%1 结尾。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>文件夹 %1 不存在。</translation>
    </message>
    <message>
        <source>The first iteration lies behind the last.</source>
        <translation>起始迭代在结束迭代之后。</translation>
    </message>
    <message>
        <source>This file will be replaced.</source>
        <translation>将替换此文件。</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>导出已取消。</translation>
    </message>
    <message>
        <source>Remark on the file</source>
        <translation>关于文件的备注</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>standard output</source>
        <translation>标准输出</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>cannot open %1: it is a folder</source>
        <translation>无法打开 %1：它是文件夹</translation>
    </message>
    <message>
        <source>cannot open %1: %2</source>
        <translation>无法打开 %1：%2</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>cannot open %1: it is not an ordinary file</source>
        <translation>无法打开 %1：它不是普通文件</translation>
    </message>
</context>
<context>
    <name>Finiteness</name>
    <message>
        <source>%1 is no longer a number</source>
        <translation>%1 不再是数</translation>
    </message>
    <message>
        <source>%1 became infinite</source>
        <translation>%1 变为无穷大</translation>
    </message>
    <message>
        <source>the total error became infinite</source>
        <translation>总误差变为无穷大</translation>
    </message>
</context>
<context>
    <name>FixedKeys</name>
    <message>
        <source>In the diagram</source>
        <translation>在网络图中</translation>
    </message>
    <message>
        <source>Go to the next number, or the one before</source>
        <translation>转到下一个或上一个数</translation>
    </message>
    <message>
        <source>Show a weight&apos;s chain rule, or how a number was computed</source>
        <translation>显示权重的链式法则，或某个数的计算过程</translation>
    </message>
    <message>
        <source>Edit a number</source>
        <translation>编辑数</translation>
    </message>
    <message>
        <source>Change a number by a small step</source>
        <translation>小幅更改数</translation>
    </message>
    <message>
        <source>Change a number by a large step</source>
        <translation>大幅更改数</translation>
    </message>
    <message>
        <source>Move a neuron while the structure is edited</source>
        <translation>编辑结构时移动神经元</translation>
    </message>
    <message>
        <source>Remove a neuron while the structure is edited</source>
        <translation>编辑结构时移除神经元</translation>
    </message>
    <message>
        <source>While a number is edited</source>
        <translation>编辑数时</translation>
    </message>
    <message>
        <source>Take the number over</source>
        <translation>采用输入的数</translation>
    </message>
    <message>
        <source>Leave the number as it was</source>
        <translation>保留原来的数</translation>
    </message>
    <message>
        <source>Make it a little larger or smaller</source>
        <translation>略微增大或减小</translation>
    </message>
    <message>
        <source>Make it larger or smaller</source>
        <translation>增大或减小</translation>
    </message>
    <message>
        <source>In the formula</source>
        <translation>在公式中</translation>
    </message>
    <message>
        <source>Go from factor to factor</source>
        <translation>在因子之间移动</translation>
    </message>
    <message>
        <source>Go to the first factor</source>
        <translation>转到第一个因子</translation>
    </message>
    <message>
        <source>Go to the last factor</source>
        <translation>转到最后一个因子</translation>
    </message>
    <message>
        <source>Open a factor that has a formula of its own, or close it</source>
        <translation>展开或收起自带公式的因子</translation>
    </message>
    <message>
        <source>In the lesson</source>
        <translation>在课程中</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>In predict mode</source>
        <translation>在预测模式中</translation>
    </message>
    <message>
        <source>Check the number</source>
        <translation>检查这个数</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Go on with my number</source>
        <translation>用我的数继续</translation>
    </message>
    <message>
        <source>Show answer</source>
        <translation>显示答案</translation>
    </message>
    <message>
        <source>In the table of data</source>
        <translation>在数据表格中</translation>
    </message>
    <message>
        <source>Copy the chosen samples</source>
        <translation>复制所选样本</translation>
    </message>
    <message>
        <source>Paste samples</source>
        <translation>粘贴样本</translation>
    </message>
    <message>
        <source>Remove the chosen samples</source>
        <translation>移除所选样本</translation>
    </message>
    <message>
        <source>On the error surface</source>
        <translation>在误差曲面上</translation>
    </message>
    <message>
        <source>Move to a side</source>
        <translation>左右移动</translation>
    </message>
    <message>
        <source>Move up or down</source>
        <translation>上下移动</translation>
    </message>
    <message>
        <source>Zoom in or out</source>
        <translation>放大或缩小</translation>
    </message>
    <message>
        <source>Show all of the way of training</source>
        <translation>显示完整的训练路径</translation>
    </message>
    <message>
        <source>In the table of the error curve</source>
        <translation>在误差曲线的表格中</translation>
    </message>
    <message>
        <source>Show the chosen iteration in the window</source>
        <translation>在窗口中显示所选迭代</translation>
    </message>
    <message>
        <source>Copy the table with all digits</source>
        <translation>复制表格（含全部数位）</translation>
    </message>
</context>
<context>
    <name>FormulaView</name>
    <message>
        <source>Chain rule</source>
        <translation>链式法则</translation>
    </message>
    <message>
        <source>Chain rule of %1</source>
        <translation>%1 的链式法则</translation>
    </message>
</context>
<context>
    <name>GenerateDataDialog</name>
    <message>
        <source>XOR</source>
        <translation>异或 (XOR)</translation>
    </message>
    <message>
        <source>AND</source>
        <translation>与 (AND)</translation>
    </message>
    <message>
        <source>OR</source>
        <translation>或 (OR)</translation>
    </message>
    <message>
        <source>Two circles</source>
        <translation>两个同心圆</translation>
    </message>
    <message>
        <source>Two spirals</source>
        <translation>双螺旋</translation>
    </message>
    <message>
        <source>Two blobs</source>
        <translation>两个点团</translation>
    </message>
    <message>
        <source>Generate samples</source>
        <translation>生成样本</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>Tar&amp;gets</source>
        <translation>目标值(&amp;G)</translation>
    </message>
    <message>
        <source>Sa&amp;mples</source>
        <translation>样本数(&amp;M)</translation>
    </message>
    <message>
        <source>N&amp;oise, σ</source>
        <translation>噪声 σ(&amp;O)</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>随机种子(&amp;E)</translation>
    </message>
    <message>
        <source>Kind of data</source>
        <translation>数据类型</translation>
    </message>
    <message>
        <source>Targets of the classes</source>
        <translation>各类别的目标值</translation>
    </message>
    <message>
        <source>one number, 0 or 1</source>
        <translation>一个数，0 或 1</translation>
    </message>
    <message>
        <source>two numbers, one-hot</source>
        <translation>两个数，独热编码</translation>
    </message>
    <message>
        <source>Number of samples to generate</source>
        <translation>要生成的样本数</translation>
    </message>
    <message>
        <source>Standard deviation of the noise</source>
        <translation>噪声的标准差</translation>
    </message>
    <message>
        <source>Seed of the noise</source>
        <translation>噪声的随机种子</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Generate these samples</source>
        <translation>生成这些样本</translation>
    </message>
</context>
<context>
    <name>GradientCheck</name>
    <message>
        <source>%1 is exactly 0 in sample %2</source>
        <translation>%1 在样本 %2 中恰好为 0</translation>
    </message>
    <message>
        <source>%1 is so near to 0 in sample %2 that a small change takes it to the other side</source>
        <translation>%1 在样本 %2 中非常接近 0，微小的变化就会使它越过 0</translation>
    </message>
    <message>
        <source>At %1 the error has a kink: %2, where %3 has no single slope. Finite differences mix the slopes of both sides there and prove nothing.</source>
        <translation>误差在 %1 处有折点：%2，而 %3 在那里没有唯一的斜率。有限差分会把两侧的斜率混在一起，说明不了什么。</translation>
    </message>
</context>
<context>
    <name>GradientCheckDialog</name>
    <message>
        <source>Gradient check</source>
        <translation>梯度检验</translation>
    </message>
    <message>
        <source>Result of the gradient check</source>
        <translation>梯度检验的结果</translation>
    </message>
    <message>
        <source>Remark on the gradient</source>
        <translation>关于该梯度的备注</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>显示的行</translation>
    </message>
    <message>
        <source>Close gradient check</source>
        <translation>关闭梯度检验</translation>
    </message>
    <message>
        <source>Gradients checked</source>
        <translation>已检验的梯度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel gradient check</source>
        <translation>取消梯度检验</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>Scroll the gradients</source>
        <translation>滚动梯度列表</translation>
    </message>
    <message>
        <source>Checking gradients: %1 of %2 …</source>
        <translation>正在检验梯度：%1 / %2 …</translation>
    </message>
    <message>
        <source>Cancelled after %1 of %2 gradients. %3</source>
        <translation>检验了 %2 个梯度中的 %1 个后取消。%3</translation>
    </message>
    <message>
        <source>The worst %1 of %2 are shown.</source>
        <translation>只显示 %2 个中相差最大的 %1 个。</translation>
    </message>
</context>
<context>
    <name>GradientModel</name>
    <message>
        <source>kink at net_%1 = 0</source>
        <translation>折点：net_%1 = 0</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Back-propagation and the central difference of %1 are not the same slope: %2 and %3.</source>
        <translation>对 %1，反向传播与中心差分给出的斜率不同：%2 和 %3。</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>back-propagation</source>
        <translation>反向传播</translation>
    </message>
    <message>
        <source>central difference</source>
        <translation>中心差分</translation>
    </message>
    <message>
        <source>relative difference</source>
        <translation>相对差</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>GradientVerdict</name>
    <message>
        <source>1 is at a kink, where finite differences prove nothing</source>
        <translation>有 1 个位于折点，有限差分在那里说明不了什么</translation>
    </message>
    <message>
        <source>%1 are at kinks, where finite differences prove nothing</source>
        <translation>有 %1 个位于折点，有限差分在那里说明不了什么</translation>
    </message>
    <message>
        <source>No gradient can be judged: of %1, %2.</source>
        <translation>没有一个梯度可以判断：共 %1 个，其中%2。</translation>
    </message>
    <message>
        <source>to the last digit</source>
        <translation>到最后一位都相同</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>相对差不超过 %1</translation>
    </message>
    <message>
        <source>%1 of %2 gradients agree with central differences %3; %4.</source>
        <translation>%2 个梯度中有 %1 个与中心差分一致（%3）；%4。</translation>
    </message>
    <message>
        <source>The only gradient agrees with central differences %1.</source>
        <translation>唯一的梯度与中心差分一致（%1）。</translation>
    </message>
    <message>
        <source>All %1 gradients agree with central differences %2.</source>
        <translation>全部 %1 个梯度都与中心差分一致（%2）。</translation>
    </message>
    <message>
        <source>%1 of %2 gradients differ from central differences, most of all ∂E_total/∂%3: it is %4, and they give %5.</source>
        <translation>%2 个梯度中有 %1 个与中心差分不一致，其中 ∂E_total/∂%3 相差最大：它是 %4，而中心差分给出 %5。</translation>
    </message>
</context>
<context>
    <name>GuideBrowser</name>
    <message>
        <source>Page of the guide</source>
        <translation>指南页面</translation>
    </message>
    <message>
        <source>Scroll the page</source>
        <translation>滚动页面</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Pages of the guide</source>
        <translation>指南的页面</translation>
    </message>
    <message>
        <source>Scroll the list of pages</source>
        <translation>滚动页面列表</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>找到的位置</translation>
    </message>
    <message>
        <source>Scroll the list of places</source>
        <translation>滚动位置列表</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>◀ Back</source>
        <translation>◀ 后退</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>回到前一个页面</translation>
    </message>
    <message>
        <source>Forward ▶</source>
        <translation>前进 ▶</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>再次前进</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>搜索指南</translation>
    </message>
    <message>
        <source>What the search has found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Nowhere in the guide.</source>
        <translation>指南中没有找到。</translation>
    </message>
    <message>
        <source>No line has all of these words.</source>
        <translation>没有哪一行包含所有这些词。</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 处</translation>
    </message>
    <message>
        <source>%1 places</source>
        <translation>%1 处</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 / %2：%3</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>for all %1 samples that were looked at</source>
        <translation>（对所考察的全部 %1 个样本）</translation>
    </message>
    <message>
        <source>for the only sample</source>
        <translation>（对唯一的样本）</translation>
    </message>
    <message>
        <source>for every sample</source>
        <translation>（对每个样本）</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 或 %2</translation>
    </message>
    <message>
        <source>within %1 of %2</source>
        <translation>与 %2 相差不超过 %1 的数</translation>
    </message>
    <message>
        <source>%1 is saturated: its output is %2, though its target is up to %3 away. Its slope is nearly 0 and its weights hardly learn; smaller starting weights or a cross-entropy loss help.</source>
        <translation>%1 已饱和：其输出为 %2，而与目标值最多相差 %3。它的斜率几乎为 0，权重几乎学不动；减小初始权重或改用交叉熵损失会有帮助。</translation>
    </message>
    <message>
        <source>%1 is saturated and works as a switch: its output is %2. Its slope is nearly 0 and its weights hardly learn any more, which is no harm once the error is small.</source>
        <translation>%1 已饱和，起开关的作用：其输出为 %2。它的斜率几乎为 0，权重几乎不再学习；如果误差已经很小，这并无妨碍。</translation>
    </message>
    <message>
        <source>%1 is saturated: its output is %2, so its slope is nearly 0 and its weights hardly learn; smaller starting weights or inputs scaled to about −1 … 1 help.</source>
        <translation>%1 已饱和：其输出为 %2，因此斜率几乎为 0，权重几乎学不动；减小初始权重或将输入缩放到约 −1 … 1 会有帮助。</translation>
    </message>
    <message>
        <source>%1 is dead: its net input is at most %2 %3, so its output and its slope are 0 and the weights that lead to it do not learn; other starting weights, a smaller learning rate or a leaky ReLU help.</source>
        <translation>%1 已死亡：其净输入至多为 %2%3，因此输出和斜率都为 0，通向它的权重不再学习；改用其他初始权重、减小学习率或改用 Leaky ReLU 会有帮助。</translation>
    </message>
    <message>
        <source>The gradients vanish on the way back: those of the first layer are 0, those of the last layer are not, so the first layer hardly learns; larger starting weights, fewer layers or ReLU instead of sigmoid help.</source>
        <translation>梯度在反向传播途中消失：第一层的梯度为 0，而最后一层的不为 0，因此第一层几乎学不动；增大初始权重、减少层数或用 ReLU 代替 sigmoid 会有帮助。</translation>
    </message>
    <message>
        <source>The gradients vanish on the way back: those of the first layer are on average %1 of the last layer&apos;s, so the first layer hardly learns; larger starting weights, fewer layers or ReLU instead of sigmoid help.</source>
        <translation>梯度在反向传播途中消失：第一层的梯度平均只有最后一层的 %1 倍，因此第一层几乎学不动；增大初始权重、减少层数或用 ReLU 代替 sigmoid 会有帮助。</translation>
    </message>
    <message>
        <source>The gradients explode on the way back: those of the first layer are on average %1 times the last layer&apos;s, so no learning rate suits both; smaller starting weights or inputs scaled to about −1 … 1 help.</source>
        <translation>梯度在反向传播途中爆炸：第一层的梯度平均是最后一层的 %1 倍，因此没有对两者都合适的学习率；减小初始权重或将输入缩放到约 −1 … 1 会有帮助。</translation>
    </message>
    <message>
        <source>Training is on a plateau or in a minimum: in %1 iterations the error went from %2 to %3, and no gradient is larger than %4; if the error is still too large, a larger learning rate, other starting weights or more neurons help.</source>
        <translation>训练处于平台期或极小值处：在 %1 次迭代中，误差从 %2 变为 %3，且没有一个梯度大于 %4；如果误差仍然太大，增大学习率、改用其他初始权重或增加神经元会有帮助。</translation>
    </message>
</context>
<context>
    <name>HealthDialog</name>
    <message>
        <source>Health</source>
        <translation>健康状况</translation>
    </message>
    <message>
        <source>Result of the health check</source>
        <translation>健康检查的结果</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现的问题</translation>
    </message>
    <message>
        <source>Scroll the findings</source>
        <translation>滚动问题列表</translation>
    </message>
    <message>
        <source>Close health</source>
        <translation>关闭健康状况</translation>
    </message>
    <message>
        <source>All is well: no saturated neuron, no dead ReLU, no vanishing or exploding gradients, no plateau.</source>
        <translation>一切正常：没有饱和的神经元，没有死亡的 ReLU，没有梯度消失或爆炸，也没有陷入平台期。</translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation>1 个问题</translation>
    </message>
    <message>
        <source>%1 findings</source>
        <translation>%1 个问题</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>警告：%1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>提示：%1</translation>
    </message>
</context>
<context>
    <name>HiddenLayerList</name>
    <message>
        <source>Hidden layers</source>
        <translation>隐藏层</translation>
    </message>
    <message>
        <source>Add a hidden layer</source>
        <translation>添加隐藏层</translation>
    </message>
    <message>
        <source>hidden layer %1</source>
        <translation>隐藏层 %1</translation>
    </message>
    <message>
        <source>Neurons of %1</source>
        <translation>%1的神经元数</translation>
    </message>
    <message>
        <source>Activation of %1</source>
        <translation>%1的激活函数</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
</context>
<context>
    <name>ImportDataDialog</name>
    <message>
        <source>as they are</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>to 0 … 1</source>
        <translation>缩放到 0 … 1</translation>
    </message>
    <message>
        <source>z-score</source>
        <translation>z-score 标准化</translation>
    </message>
    <message>
        <source>Import samples</source>
        <translation>导入样本</translation>
    </message>
    <message>
        <source>Choose a file of comma-separated values.</source>
        <translation>请选择逗号分隔值 (CSV) 文件。</translation>
    </message>
    <message>
        <source>Data file</source>
        <translation>数据文件</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>Browse for a data file</source>
        <translation>浏览数据文件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>comma ,</source>
        <translation>逗号 ,</translation>
    </message>
    <message>
        <source>semicolon ;</source>
        <translation>分号 ;</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>First row has &amp;names</source>
        <translation>首行为列名(&amp;N)</translation>
    </message>
    <message>
        <source>First row has names</source>
        <translation>首行为列名</translation>
    </message>
    <message>
        <source>Scale inputs</source>
        <translation>缩放输入</translation>
    </message>
    <message>
        <source>Scale targets</source>
        <translation>缩放目标值</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>分隔符(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Inputs</source>
        <translation>输入(&amp;I)</translation>
    </message>
    <message>
        <source>Tar&amp;gets</source>
        <translation>目标值(&amp;G)</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>文件的各列</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>文件的前几行</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import these samples</source>
        <translation>导入这些样本</translation>
    </message>
</context>
<context>
    <name>Initialisation</name>
    <message>
        <source>initialisation: the size must be a finite number</source>
        <translation>初始化：大小必须是有限数</translation>
    </message>
    <message>
        <source>%1: %2 is for the output layer only</source>
        <translation>%1：%2 只能用于输出层</translation>
    </message>
    <message>
        <source>sample %1: %2 inputs and %3 targets, but the network has %4 and %5</source>
        <translation>样本 %1：有 %2 个输入和 %3 个目标值，但网络有 %4 个和 %5 个</translation>
    </message>
    <message>
        <source>zeros</source>
        <translation>全零</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>常数</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>均匀分布</translation>
    </message>
    <message>
        <source>Xavier (Glorot), uniform</source>
        <translation>Xavier (Glorot)，均匀分布</translation>
    </message>
    <message>
        <source>He, normal</source>
        <translation>He，正态分布</translation>
    </message>
</context>
<context>
    <name>JsonText</name>
    <message>
        <source>the text begins with a byte order mark, which must be written as \ufeff</source>
        <translation>文本以字节顺序标记开头，它必须写作 \ufeff</translation>
    </message>
    <message>
        <source>not valid JSON, a control character such as a line break in a text</source>
        <translation>不是有效的 JSON：文本中含有换行符之类的控制字符</translation>
    </message>
    <message>
        <source>not valid JSON, an unknown escape in a text</source>
        <translation>不是有效的 JSON：文本中含有未知的转义序列</translation>
    </message>
    <message>
        <source>the key %1 stands here a second time</source>
        <translation>键 %1 在这里第二次出现</translation>
    </message>
    <message>
        <source>not valid JSON, the number is malformed</source>
        <translation>不是有效的 JSON：数的格式不正确</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>第 %1 行第 %2 列</translation>
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
        <translation>按键</translation>
    </message>
    <message>
        <source>Command or key to find</source>
        <translation>要查找的命令或按键</translation>
    </message>
    <message>
        <source>Find a command or a key…</source>
        <translation>查找命令或按键…</translation>
    </message>
    <message>
        <source>Keys of all commands</source>
        <translation>所有命令的按键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Key of the command</source>
        <translation>该命令的按键</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>无按键(&amp;N)</translation>
    </message>
    <message>
        <source>Take the key away</source>
        <translation>取消该按键</translation>
    </message>
    <message>
        <source>Back to the &amp;default</source>
        <translation>恢复默认(&amp;D)</translation>
    </message>
    <message>
        <source>Back to the default key</source>
        <translation>恢复默认按键</translation>
    </message>
    <message>
        <source>Remark on the key</source>
        <translation>关于按键的备注</translation>
    </message>
    <message>
        <source>&amp;All back to the default</source>
        <translation>全部恢复默认(&amp;A)</translation>
    </message>
    <message>
        <source>All keys back to the default</source>
        <translation>将所有按键恢复默认</translation>
    </message>
    <message>
        <source>Close keys</source>
        <translation>关闭按键窗口</translation>
    </message>
    <message>
        <source>All keys are as they were from the start.</source>
        <translation>所有按键都是默认设置。</translation>
    </message>
    <message>
        <source>Changed; from the start: %1</source>
        <translation>已更改；默认为：%1</translation>
    </message>
    <message>
        <source>Press the keys that the command is to have.</source>
        <translation>请按下要分配给该命令的键。</translation>
    </message>
    <message>
        <source>This key belongs to a part of the window and cannot be changed.</source>
        <translation>这个按键属于窗口的某个部分，无法更改。</translation>
    </message>
    <message>
        <source>The command has no key now.</source>
        <translation>该命令现在没有按键。</translation>
    </message>
    <message>
        <source>The command&apos;s key is %1 now.</source>
        <translation>该命令的按键现在是 %1。</translation>
    </message>
    <message>
        <source>The command&apos;s key is as it was from the start.</source>
        <translation>该命令的按键已恢复默认。</translation>
    </message>
</context>
<context>
    <name>LanguageBox</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>The language changes when Backprop Studio is started again.</source>
        <translation>语言更改将在重新启动 Backprop Studio 后生效。</translation>
    </message>
</context>
<context>
    <name>LeftWorkDialog</name>
    <message>
        <source>Cannot be read: %1; the file %2 stays</source>
        <translation>无法读取：%1；文件 %2 会保留</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>无标题</translation>
    </message>
    <message>
        <source>%1, kept on %2 at %3</source>
        <translation>%1，保留于 %2 %3</translation>
    </message>
    <message>
        <source>%1, with the answers in predict mode</source>
        <translation>%1，含预测模式中的答案</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>未保存的工作</translation>
    </message>
    <message>
        <source>The program ended before this was saved. Go on with it?</source>
        <translation>程序在保存之前结束了。要继续吗？</translation>
    </message>
    <message>
        <source>Unsaved work that was kept</source>
        <translation>已保留的未保存工作</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>放弃…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Discard %1? It cannot be brought back.</source>
        <translation>放弃 %1？放弃后无法找回。</translation>
    </message>
    <message>
        <source>Discard unsaved work</source>
        <translation>放弃未保存的工作</translation>
    </message>
    <message>
        <source>%1; a window on the computer “%2” may be at work on it, and the file %3 stays</source>
        <translation>%1；计算机“%2”上的窗口可能正在处理它，文件 %3 会保留</translation>
    </message>
    <message>
        <source>%1; the file %2 stays, as nothing can be written beside it</source>
        <translation>%1；文件 %2 会保留，因为它旁边无法写入</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>empty, where a text was expected</source>
        <translation>为空，此处应有文本</translation>
    </message>
    <message>
        <source>a whole number from 0 to %1</source>
        <translation>0 到 %1 之间的整数</translation>
    </message>
    <message>
        <source>written for a newer Backprop Studio (version %1)</source>
        <translation>由更新版本的 Backprop Studio 写成（版本 %1）</translation>
    </message>
    <message>
        <source>expected at least one page</source>
        <translation>至少应有一页</translation>
    </message>
    <message>
        <source>%1 pages, but a lesson can have at most %2</source>
        <translation>有 %1 页，但一门课程最多只能有 %2 页</translation>
    </message>
    <message>
        <source>the name of a built-in example, or a project</source>
        <translation>内置示例的名称，或一个项目</translation>
    </message>
    <message>
        <source>update order</source>
        <translation>更新顺序</translation>
    </message>
    <message>
        <source>no quantity named %1</source>
        <translation>没有名为 %1 的量</translation>
    </message>
    <message>
        <source>no step makes %1</source>
        <translation>没有哪一步会得出 %1</translation>
    </message>
    <message>
        <source>no weight or bias named %1</source>
        <translation>没有名为 %1 的权重或偏置</translation>
    </message>
    <message>
        <source>a factor is lit in the chain rule of &quot;selected&quot;, which is missing</source>
        <translation>要高亮的因子属于 &quot;selected&quot; 的链式法则，但缺少 &quot;selected&quot;</translation>
    </message>
    <message>
        <source>the chain rule of %1 has no factor %2</source>
        <translation>%1 的链式法则中没有因子 %2</translation>
    </message>
    <message>
        <source>%1 values, but a page can have at most %2</source>
        <translation>有 %1 个数值，但一页最多只能有 %2 个</translation>
    </message>
    <message>
        <source>a decimal number as text, such as &quot;0.7413&quot;</source>
        <translation>以文本形式给出的小数，例如 &quot;0.7413&quot;</translation>
    </message>
    <message>
        <source>a number, the name of a quantity, or an expression of them</source>
        <translation>数、量的名称，或由它们组成的表达式</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>empty, where a lesson was expected</source>
        <translation>为空，此处应有课程</translation>
    </message>
    <message>
        <source>no lesson is named %1; there is: %2</source>
        <translation>没有名为 %1 的课程；可用的有：%2</translation>
    </message>
</context>
<context>
    <name>LessonPanel</name>
    <message>
        <source>Predict this page&apos;s numbers</source>
        <translation>预测本页的数</translation>
    </message>
    <message>
        <source>Hides these numbers, and asks for them one by one</source>
        <translation>隐藏这些数，并逐个提问</translation>
    </message>
    <message>
        <source>Lesson page</source>
        <translation>课程页面</translation>
    </message>
    <message>
        <source>◀ Back</source>
        <translation>◀ 上一页</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Previous page (Alt+←)</source>
        <translation>上一页 (Alt+←)</translation>
    </message>
    <message>
        <source>Next ▶</source>
        <translation>下一页 ▶</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Next page (Alt+→)</source>
        <translation>下一页 (Alt+→)</translation>
    </message>
    <message>
        <source>The Lessons menu has some to choose from.</source>
        <translation>可在“课程”菜单中选择课程。</translation>
    </message>
    <message>
        <source>No lesson</source>
        <translation>没有课程</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 / %2 · %3</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>why?</source>
        <translation>为什么？</translation>
    </message>
</context>
<context>
    <name>LessonPresenter</name>
    <message>
        <source>lesson page %1</source>
        <translation>课程第 %1 页</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>a network has at least an input layer and an output layer</source>
        <translation>网络至少要有一个输入层和一个输出层</translation>
    </message>
    <message>
        <source>%1 layers, but a network can have at most %2</source>
        <translation>有 %1 层，但一个网络最多只能有 %2 层</translation>
    </message>
    <message>
        <source>%1: at least one neuron is needed</source>
        <translation>%1：至少需要一个神经元</translation>
    </message>
    <message>
        <source>%1: %2 neurons, but a layer can have at most %3</source>
        <translation>%1：有 %2 个神经元，但一层最多只能有 %3 个</translation>
    </message>
    <message>
        <source>%1: %2 weights up to here, but a network can have at most %3</source>
        <translation>%1：到这里已有 %2 个权重，但一个网络最多只能有 %3 个</translation>
    </message>
    <message>
        <source>input layer</source>
        <translation>输入层</translation>
    </message>
    <message>
        <source>output layer</source>
        <translation>输出层</translation>
    </message>
    <message>
        <source>hidden layer %1</source>
        <translation>隐藏层 %1</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>&amp;Run training</source>
        <translation>连续训练(&amp;R)</translation>
    </message>
    <message>
        <source>Run to iteration</source>
        <translation>运行到指定迭代</translation>
    </message>
    <message>
        <source>Train until this many iterations are finished:</source>
        <translation>训练到完成以下迭代次数为止：</translation>
    </message>
    <message>
        <source>The iteration to show, up to %1:</source>
        <translation>要显示的迭代（最大为 %1）：</translation>
    </message>
    <message>
        <source>Go to iteration</source>
        <translation>转到迭代</translation>
    </message>
    <message>
        <source>use what was compared</source>
        <translation>采用所比较的设置</translation>
    </message>
    <message>
        <source>Training settings</source>
        <translation>训练设置</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>Save the changes in “%1” first?</source>
        <translation>是否先保存对“%1”的更改？</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Projects (*.backprop);;All files (*)</source>
        <translation>项目 (*.backprop);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>保存项目</translation>
    </message>
    <message>
        <source>Projects (*.backprop)</source>
        <translation>项目 (*.backprop)</translation>
    </message>
    <message>
        <source>This is more than the 64 MB that a project file can have; without some of its branches it would be less.</source>
        <translation>已超过项目文件 64 MB 的上限；去掉一些分支可以减小文件。</translation>
    </message>
    <message>
        <source>Save a copy with the trained weights</source>
        <translation>保存带有训练后权重的副本</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Go back to “%1” as it was saved? Everything changed since is lost.</source>
        <translation>要恢复到“%1”上次保存时的状态吗？此后的更改都将丢失。</translation>
    </message>
    <message>
        <source>Revert to the file</source>
        <translation>恢复到文件</translation>
    </message>
    <message>
        <source>No file has been opened yet</source>
        <translation>还没有打开过文件</translation>
    </message>
    <message>
        <source>Import data</source>
        <translation>导入数据</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>表格 (*.csv *.tsv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Import weights</source>
        <translation>导入权重</translation>
    </message>
    <message>
        <source>PyTorch weights (*.json *.safetensors);;All files (*)</source>
        <translation>PyTorch 权重 (*.json *.safetensors);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Generate data</source>
        <translation>生成数据</translation>
    </message>
    <message>
        <source>Samples for the test</source>
        <translation>测试样本</translation>
    </message>
    <message>
        <source>Set this share of all %L1 samples apart for the test, in per cent:</source>
        <translation>从全部 %L1 个样本中留出以下百分比用于测试：</translation>
    </message>
    <message>
        <source>Set samples apart</source>
        <translation>留出样本</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Save the score sheet</source>
        <translation>保存成绩单</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New network…</source>
        <translation>新建网络(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>打开最近文件(&amp;R)</translation>
    </message>
    <message>
        <source>E&amp;xamples</source>
        <translation>示例(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Save a copy with the &amp;trained weights…</source>
        <translation>保存带有训练后权重的副本(&amp;T)…</translation>
    </message>
    <message>
        <source>Revert to the &amp;file</source>
        <translation>恢复到文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Import data…</source>
        <translation>导入数据(&amp;I)…</translation>
    </message>
    <message>
        <source>Import weig&amp;hts…</source>
        <translation>导入权重(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Generate data…</source>
        <translation>生成数据(&amp;G)…</translation>
    </message>
    <message>
        <source>Worked so&amp;lution and worksheets…</source>
        <translation>详解与练习卷(&amp;L)…</translation>
    </message>
    <message>
        <source>Export &amp;data…</source>
        <translation>导出数据(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Export picture…</source>
        <translation>导出图片(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>打印预览(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>复制图片(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>网络(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Fit diagram</source>
        <translation>网络图适应窗口(&amp;F)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Lesson panel</source>
        <translation>课程面板(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Data panel</source>
        <translation>数据面板(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Error surface panel</source>
        <translation>误差曲面面板(&amp;E)</translation>
    </message>
    <message>
        <source>Maps in the ne&amp;urons</source>
        <translation>神经元内的输出图(&amp;U)</translation>
    </message>
    <message>
        <source>Edit &amp;structure</source>
        <translation>编辑结构(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Tidy diagram</source>
        <translation>整理网络图(&amp;T)</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>主题(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Animate steps</source>
        <translation>动画显示步骤(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Rounded</source>
        <translation>四舍五入(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Truncated, as on the blackboard</source>
        <translation>截断，如板书(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>全部(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Compute on the blackboard…</source>
        <translation>按板书计算(&amp;C)…</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>跟随桌面(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>深色(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>训练(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Perform a step</source>
        <translation>执行一步(&amp;P)</translation>
    </message>
    <message>
        <source>Take a step &amp;back</source>
        <translation>后退一步(&amp;B)</translation>
    </message>
    <message>
        <source>Step i&amp;nside</source>
        <translation>步入内部(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Finish phase</source>
        <translation>完成当前阶段(&amp;F)</translation>
    </message>
    <message>
        <source>Next &amp;iteration</source>
        <translation>下一次迭代(&amp;I)</translation>
    </message>
    <message>
        <source>Run &amp;to iteration…</source>
        <translation>运行到指定迭代(&amp;T)…</translation>
    </message>
    <message>
        <source>R&amp;eset training</source>
        <translation>重置训练(&amp;E)</translation>
    </message>
    <message>
        <source>Predict mo&amp;de</source>
        <translation>预测模式(&amp;D)</translation>
    </message>
    <message>
        <source>Tr&amp;aining settings…</source>
        <translation>训练设置(&amp;A)…</translation>
    </message>
    <message>
        <source>St&amp;op conditions…</source>
        <translation>停止条件(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Set samples apart for the test…</source>
        <translation>留出测试样本(&amp;S)…</translation>
    </message>
    <message>
        <source>Check &amp;gradients…</source>
        <translation>检验梯度(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Health…</source>
        <translation>健康状况(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Compare update orders…</source>
        <translation>比较更新顺序(&amp;C)…</translation>
    </message>
    <message>
        <source>Co&amp;mpare settings…</source>
        <translation>比较设置(&amp;M)…</translation>
    </message>
    <message>
        <source>Go to iteration…</source>
        <translation>转到迭代…</translation>
    </message>
    <message>
        <source>One iteration bac&amp;k</source>
        <translation>后退一次迭代(&amp;K)</translation>
    </message>
    <message>
        <source>Back by 10 %</source>
        <translation>后退 10 %</translation>
    </message>
    <message>
        <source>Forward by 10 %</source>
        <translation>前进 10 %</translation>
    </message>
    <message>
        <source>Branch here</source>
        <translation>在此分支</translation>
    </message>
    <message>
        <source>Branches…</source>
        <translation>分支…</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>课程(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>按键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Backprop Studio</source>
        <translation>关于 Backprop Studio(&amp;A)</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Show the lesson</source>
        <translation>显示课程</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Show the data</source>
        <translation>显示数据</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Show the output map</source>
        <translation>显示输出图</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>曲面</translation>
    </message>
    <message>
        <source>Show the error surface</source>
        <translation>显示误差曲面</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>网络图</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Error curve</source>
        <translation>误差曲线</translation>
    </message>
    <message>
        <source>Output map</source>
        <translation>输出图</translation>
    </message>
    <message>
        <source>Error surface</source>
        <translation>误差曲面</translation>
    </message>
    <message>
        <source>Copied the picture: %1</source>
        <translation>已复制图片：%1</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.pdf)</source>
        <translation>图片 (*.png *.svg *.pdf)</translation>
    </message>
    <message>
        <source>Iteration %L1 · total error %2</source>
        <translation>迭代 %L1 · 总误差 %2</translation>
    </message>
    <message>
        <source>The page cannot be printed: the printer, or the file in its place, takes nothing.</source>
        <translation>无法打印此页：打印机（或代替它的文件）不接受数据。</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>打印预览</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>侧面板</translation>
    </message>
    <message>
        <source>Chain rule panel</source>
        <translation>链式法则面板</translation>
    </message>
    <message>
        <source>Error curve panel</source>
        <translation>误差曲线面板</translation>
    </message>
    <message>
        <source>Output &amp;map panel</source>
        <translation>输出图面板(&amp;M)</translation>
    </message>
    <message>
        <source>Di&amp;gits</source>
        <translation>位数(&amp;G)</translation>
    </message>
    <message>
        <source>Logarithmic error a&amp;xis</source>
        <translation>误差轴用对数刻度(&amp;X)</translation>
    </message>
    <message>
        <source>Pa&amp;use training</source>
        <translation>暂停训练(&amp;U)</translation>
    </message>
    <message>
        <source>Open in a &amp;new window</source>
        <translation>在新窗口中打开(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>查找命令(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;What&apos;s this?</source>
        <translation>这是什么(&amp;W)？</translation>
    </message>
    <message>
        <source>&lt;b&gt;The diagram&lt;/b&gt; is the computation: every number that the network computes has its place in it, and every factor of a chain rule, too. Tab walks through it, Enter or a click edits a number, Space shows how it comes about.</source>
        <translation>&lt;b&gt;网络图&lt;/b&gt;就是计算本身：网络算出的每个数在图中都有自己的位置，链式法则的每个因子也是如此。按 Tab 可逐个浏览，按 Enter 或单击可编辑数，按空格键可查看这个数是怎么得来的。</translation>
    </message>
    <message>
        <source>&lt;b&gt;The timeline&lt;/b&gt; of one iteration: forward pass, backward pass and update with their named steps. A click goes to a step; above them stands what has just happened.</source>
        <translation>一次迭代的&lt;b&gt;时间轴&lt;/b&gt;：前向传播、反向传播和更新，以及其中标有名称的各个步骤。单击可转到某一步；步骤上方说明刚刚发生了什么。</translation>
    </message>
    <message>
        <source>&lt;b&gt;The chain rule&lt;/b&gt; of the weight or bias that is selected, factor by factor, with its update below it. The factor that is pointed at is lit in the diagram, too.</source>
        <translation>所选权重或偏置的&lt;b&gt;链式法则&lt;/b&gt;，逐个因子列出，下方是它的更新。指向某个因子时，它在网络图中也会高亮显示。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Why is my number different?&lt;/b&gt; Type what you got for the selected gradient or weight: the program says which slip leads to exactly this number.</source>
        <translation>&lt;b&gt;为什么我的数不同？&lt;/b&gt; 输入您为所选梯度或权重算出的数：程序会指出哪种疏漏恰好会得出这个数。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Two looks at the training&lt;/b&gt;: whether the gradients agree with finite differences, and whether anything hinders learning, such as saturated neurons or an error that grows.</source>
        <translation>&lt;b&gt;训练的两项检查&lt;/b&gt;：梯度是否与有限差分一致，以及是否有什么妨碍学习，例如饱和的神经元或不断增大的误差。</translation>
    </message>
    <message>
        <source>&lt;b&gt;The error curve&lt;/b&gt;: the total error of every iteration so far. Dragging goes back to any of them; a change made there keeps what came after it as a branch, a thin curve.</source>
        <translation>&lt;b&gt;误差曲线&lt;/b&gt;：到目前为止每次迭代的总误差。拖动可回到其中任意一次迭代；在那里作更改时，其后的训练会保留为一个分支，显示为一条细曲线。</translation>
    </message>
    <message>
        <source>&lt;b&gt;The lesson&lt;/b&gt; sets every number that the lecture prints beside the program&apos;s own, and says which agree and why others don&apos;t. Turning a page brings the window to the moment that it speaks of.</source>
        <translation>&lt;b&gt;课程&lt;/b&gt;把讲义印出的每个数与程序算出的数并列，指出哪些一致，其余的又为何不一致。翻页时，窗口会转到该页所讲的那一刻。</translation>
    </message>
    <message>
        <source>&lt;b&gt;The data&lt;/b&gt;: the samples that the network learns from, and those set apart to test it. The chosen sample is the one in the diagram.</source>
        <translation>&lt;b&gt;数据&lt;/b&gt;：供网络学习的样本，以及留出用于测试的样本。网络图中显示的就是所选的样本。</translation>
    </message>
    <message>
        <source>&lt;b&gt;The output map&lt;/b&gt; shows what a neuron answers to every pair of two inputs, with the samples upon it.</source>
        <translation>&lt;b&gt;输出图&lt;/b&gt;显示神经元对两个输入的每一种取值组合给出的输出，并在其上标出样本。</translation>
    </message>
    <message>
        <source>&lt;b&gt;The error surface&lt;/b&gt; shows the total error over two of the parameters as lines of equal height, and the way of training through it.</source>
        <translation>&lt;b&gt;误差曲面&lt;/b&gt;用等高线显示总误差随其中两个参数的变化，以及训练在其中走过的路径。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Predict mode&lt;/b&gt; hides what comes next until you have typed it. Hints come one at a time, and a wrong number is explained; the score sheet says at the end what was right.</source>
        <translation>&lt;b&gt;预测模式&lt;/b&gt;会隐藏接下来的数，直到您把它输入为止。提示逐条给出，数不对时会说明原因；最后由成绩单列出哪些答对了。</translation>
    </message>
    <message>
        <source>F11 or Esc leaves the presentation. Step with → and ←, run with Space.</source>
        <translation>按 F11 或 Esc 退出演示。用 → 和 ← 单步前进和后退，用空格键运行。</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>新建窗口(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>Next a&amp;rea</source>
        <translation>下一个区域(&amp;R)</translation>
    </message>
    <message>
        <source>Pre&amp;vious area</source>
        <translation>上一个区域(&amp;V)</translation>
    </message>
    <message>
        <source>Error curve as ta&amp;ble…</source>
        <translation>误差曲线表格(&amp;B)…</translation>
    </message>
    <message>
        <source>Pa&amp;nels</source>
        <translation>面板(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>高对比度(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Chain rule panel</source>
        <translation>链式法则面板(&amp;C)</translation>
    </message>
    <message>
        <source>Error cur&amp;ve panel</source>
        <translation>误差曲线面板(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Move panels</source>
        <translation>移动面板(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Reset the window&apos;s arrangement</source>
        <translation>重置窗口布局(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Presentation</source>
        <translation>演示(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>指南(&amp;G)</translation>
    </message>
    <message>
        <source>Here is your unsaved work; it is not saved yet.</source>
        <translation>这是您未保存的工作；它仍未保存。</translation>
    </message>
    <message>
        <source>Open in another window</source>
        <translation>已在另一个窗口中打开</translation>
    </message>
    <message>
        <source>“%1” is open in another window. What is saved here replaces what is saved there.</source>
        <translation>“%1”已在另一个窗口中打开。此处保存的内容会取代那里保存的内容。</translation>
    </message>
    <message>
        <source>Open it here, too</source>
        <translation>在此也打开</translation>
    </message>
    <message>
        <source>“%1” was changed by another program at %2, after it was opened or saved here. Saving replaces those changes.</source>
        <translation>“%1”在此处打开或保存之后，于 %2 被另一个程序更改。保存会取代那些更改。</translation>
    </message>
    <message>
        <source>“%1” is open in another window. Saving here replaces what is saved there.</source>
        <translation>“%1”已在另一个窗口中打开。在此保存会取代那里保存的内容。</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>取代</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>“%1” was changed by another program. File ▸ Revert to the file shows it as it is there.</source>
        <translation>“%1”已被另一个程序更改。“文件 ▸ 恢复到文件”会显示其现状。</translation>
    </message>
    <message>
        <source>“%1” was removed or renamed. Saving puts it back.</source>
        <translation>“%1”已被删除或重命名。保存会将其恢复。</translation>
    </message>
    <message>
        <source>There is a file “%1” already. Replace it?</source>
        <translation>已有名为“%1”的文件。要替换它吗？</translation>
    </message>
    <message>
        <source>Replace a file</source>
        <translation>替换文件</translation>
    </message>
    <message>
        <source>The project is not saved</source>
        <translation>项目未保存</translation>
    </message>
    <message>
        <source>What you have done is still here. It can be saved under another name or in another folder.</source>
        <translation>您所做的内容仍在这里。可以用其他名称或保存到其他文件夹。</translation>
    </message>
    <message>
        <source>The answers in predict mode could not be brought back.</source>
        <translation>预测模式中的答案无法恢复。</translation>
    </message>
    <message>
        <source>Its file was changed after that.</source>
        <translation>其文件在此之后被更改。</translation>
    </message>
    <message>
        <source>Your answers in predict mode come back at iteration %1.</source>
        <translation>您在预测模式中的答案将在第 %1 次迭代时恢复。</translation>
    </message>
    <message>
        <source>The answers in predict mode are not saved with it.</source>
        <translation>预测模式中的答案不会随之保存。</translation>
    </message>
    <message>
        <source>Answers in predict mode</source>
        <translation>预测模式中的答案</translation>
    </message>
    <message>
        <source>No project keeps the answers in predict mode; a score sheet does. Leave without them?</source>
        <translation>项目不会保存预测模式中的答案，成绩单可以。不保留它们就离开吗？</translation>
    </message>
    <message>
        <source>Leave without them</source>
        <translation>不保留就离开</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>sigmoid</source>
        <translation>sigmoid</translation>
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
        <translation>线性</translation>
    </message>
    <message>
        <source>softmax</source>
        <translation>softmax</translation>
    </message>
    <message>
        <source>half-squared-error</source>
        <translation>半平方误差</translation>
    </message>
    <message>
        <source>squared-error</source>
        <translation>平方误差</translation>
    </message>
    <message>
        <source>binary-cross-entropy</source>
        <translation>二元交叉熵</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>交叉熵</translation>
    </message>
    <message>
        <source>gradient-descent</source>
        <translation>梯度下降</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>动量</translation>
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
        <translation>同时更新</translation>
    </message>
    <message>
        <source>output-layer-first</source>
        <translation>先更新输出层</translation>
    </message>
</context>
<context>
    <name>NetworkFit</name>
    <message>
        <source>1 input</source>
        <translation>1 个输入</translation>
    </message>
    <message>
        <source>%1 inputs</source>
        <translation>%1 个输入</translation>
    </message>
    <message>
        <source>1 output</source>
        <translation>1 个输出</translation>
    </message>
    <message>
        <source>%1 outputs</source>
        <translation>%1 个输出</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1和%2</translation>
    </message>
    <message>
        <source>Make a &amp;new network that fits</source>
        <translation>新建与之匹配的网络(&amp;N)</translation>
    </message>
    <message>
        <source>Make a new network that fits</source>
        <translation>新建与之匹配的网络</translation>
    </message>
    <message>
        <source>1 sample</source>
        <translation>1 个样本</translation>
    </message>
    <message>
        <source>%1 samples</source>
        <translation>%1 个样本</translation>
    </message>
    <message>
        <source>%1 with %2, which fit the network.</source>
        <translation>%1，每个有%2，与网络相符。</translation>
    </message>
    <message>
        <source>%1 with %2, but the network has %3 and %4.</source>
        <translation>%1，每个有%2，但网络有 %3 个输入和 %4 个输出。</translation>
    </message>
</context>
<context>
    <name>NewNetworkDialog</name>
    <message>
        <source>New network</source>
        <translation>新建网络</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Number of inputs</source>
        <translation>输入个数</translation>
    </message>
    <message>
        <source>Number of outputs</source>
        <translation>输出个数</translation>
    </message>
    <message>
        <source>Activation of the output layer</source>
        <translation>输出层的激活函数</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation>隐藏层</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失函数</translation>
    </message>
    <message>
        <source>Biases</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>Initial weights</source>
        <translation>初始权重</translation>
    </message>
    <message>
        <source>Size of the initial weights</source>
        <translation>初始权重的大小</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>新种子</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Preview of the network</source>
        <translation>网络预览</translation>
    </message>
    <message>
        <source>Size of the network</source>
        <translation>网络规模</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题说明</translation>
    </message>
    <message>
        <source>%1, 1 parameter</source>
        <translation>%1，1 个参数</translation>
    </message>
    <message>
        <source>%1, %L2 parameters</source>
        <translation>%1，%L2 个参数</translation>
    </message>
    <message>
        <source>This network is too large to be drawn here.</source>
        <translation>网络太大，无法在此绘制。</translation>
    </message>
</context>
<context>
    <name>NumberFormat</name>
    <message>
        <source>not a number</source>
        <translation>不是数</translation>
    </message>
</context>
<context>
    <name>OutputMapPanel</name>
    <message>
        <source>Neuron of the map</source>
        <translation>输出图对应的神经元</translation>
    </message>
    <message>
        <source>Output map</source>
        <translation>输出图</translation>
    </message>
    <message>
        <source>Output of</source>
        <translation>神经元的输出</translation>
    </message>
    <message>
        <source>A map needs one or two inputs; this network has %1.</source>
        <translation>输出图需要一个或两个输入；这个网络有 %1 个。</translation>
    </message>
</context>
<context>
    <name>OutputPlot</name>
    <message>
        <source>Output of %1</source>
        <translation>%1 的输出</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Kind of paper</source>
        <translation>试卷类型</translation>
    </message>
    <message>
        <source>Format of the paper</source>
        <translation>试卷格式</translation>
    </message>
    <message>
        <source>Formulas before the blanks</source>
        <translation>空格前给出公式</translation>
    </message>
    <message>
        <source>Decimals on paper</source>
        <translation>试卷上的小数位数</translation>
    </message>
    <message>
        <source>Number of variants</source>
        <translation>变式数量</translation>
    </message>
    <message>
        <source>Seed of the exercises</source>
        <translation>练习题的随机种子</translation>
    </message>
    <message>
        <source>Worked solution and worksheets</source>
        <translation>详解与练习卷</translation>
    </message>
    <message>
        <source>Preview of the paper</source>
        <translation>试卷预览</translation>
    </message>
    <message>
        <source>Worked solution</source>
        <translation>详解</translation>
    </message>
    <message>
        <source>Worksheet and key</source>
        <translation>练习卷和答案</translation>
    </message>
    <message>
        <source>New exercises and keys</source>
        <translation>新练习题和答案</translation>
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
        <translation>要推导的参数</translation>
    </message>
    <message>
        <source>all, or in a large network one of each layer</source>
        <translation>全部；大型网络则每层一个</translation>
    </message>
    <message>
        <source>Progress of writing</source>
        <translation>写入进度</translation>
    </message>
    <message>
        <source>Answer in the window</source>
        <translation>在窗口中作答</translation>
    </message>
    <message>
        <source>Fill in the blanks of the first variant in predict mode</source>
        <translation>在预测模式中填写第一份变式的空格</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>试卷</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>留空</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>变式</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>小数位数</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Forward pass</source>
        <translation>前向传播</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>Backward pass</source>
        <translation>反向传播</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Blank: %1</source>
        <translation>留空：%1</translation>
    </message>
    <message>
        <source>Paper file</source>
        <translation>试卷文件</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Browse for a paper file</source>
        <translation>浏览试卷文件</translation>
    </message>
    <message>
        <source>There is no paper: %1.</source>
        <translation>没有生成试卷：%1。</translation>
    </message>
    <message>
        <source>Choose what is to be blank.</source>
        <translation>请选择要留空的部分。</translation>
    </message>
    <message>
        <source>Type a file name.</source>
        <translation>请输入文件名。</translation>
    </message>
    <message>
        <source>The file name must end in .pdf, .tex, .md or .html.</source>
        <translation>文件名必须以 .pdf、.tex、.md 或 .html 结尾。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>文件夹 %1 不存在。</translation>
    </message>
    <message>
        <source>Cancelled: %1 of the variants are written.</source>
        <translation>已取消：已写入 %1 份变式。</translation>
    </message>
    <message>
        <source>Remark on the file</source>
        <translation>关于文件的备注</translation>
    </message>
    <message>
        <source>A file of that name will be replaced.</source>
        <translation>将替换同名文件。</translation>
    </message>
    <message>
        <source>Files that will be replaced: %1.</source>
        <translation>将被替换的文件：%1。</translation>
    </message>
    <message>
        <source>Not as nice as one would like (%1).</source>
        <translation>这些数不够理想（%1）。</translation>
    </message>
    <message>
        <source>%1 (variants that are written: %2)</source>
        <translation>%1（已写入的变式：%2）</translation>
    </message>
</context>
<context>
    <name>PaperDocument</name>
    <message>
        <source>%1: the name of a paper must end in .tex, .md, .html or .pdf.</source>
        <translation>%1：试卷的文件名必须以 .tex、.md、.html 或 .pdf 结尾。</translation>
    </message>
</context>
<context>
    <name>PaperPicture</name>
    <message>
        <source>A picture of %1 × %2 pixels at scale %3 is not possible: each side must have from %4 to %L5 pixels.</source>
        <translation>无法生成 %1 × %2 像素、缩放 %3 的图片：每边必须在 %4 到 %L5 像素之间。</translation>
    </message>
    <message>
        <source>%1: the name of a picture must end in .png, .svg or .pdf.</source>
        <translation>%1：图片的文件名必须以 .png、.svg 或 .pdf 结尾。</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of %1 × %2 pixels.</source>
        <translation>内存不足，无法生成 %1 × %2 像素的图片。</translation>
    </message>
    <message>
        <source>The picture cannot be saved as %1: it is not an ordinary file.</source>
        <translation>无法将图片保存为 %1：它不是普通文件。</translation>
    </message>
    <message>
        <source>The picture was not saved.</source>
        <translation>图片未保存。</translation>
    </message>
    <message>
        <source>The picture cannot be saved as %1: %2.</source>
        <translation>无法将图片保存为 %1：%2。</translation>
    </message>
</context>
<context>
    <name>PaperText</name>
    <message>
        <source>en</source>
        <extracomment>the code of the language of this translation, as web pages name it: de, fr, es, zh-Hans</extracomment>
        <translation>zh-Hans</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Export picture</source>
        <translation>导出图片</translation>
    </message>
    <message>
        <source>Picture of</source>
        <translation>图片内容</translation>
    </message>
    <message>
        <source>With the &amp;lit path</source>
        <translation>包含高亮路径(&amp;L)</translation>
    </message>
    <message>
        <source>With the lit path</source>
        <translation>包含高亮路径</translation>
    </message>
    <message>
        <source>Picture file</source>
        <translation>图片文件</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>Browse for the picture file</source>
        <translation>浏览图片文件</translation>
    </message>
    <message>
        <source>Picture width</source>
        <translation>图片宽度</translation>
    </message>
    <message>
        <source>Picture height</source>
        <translation>图片高度</translation>
    </message>
    <message>
        <source>Picture scale</source>
        <translation>图片缩放</translation>
    </message>
    <message>
        <source>Preview of the picture</source>
        <translation>图片预览</translation>
    </message>
    <message>
        <source>Remark on the picture</source>
        <translation>关于图片的备注</translation>
    </message>
    <message>
        <source>at</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>&amp;Picture of</source>
        <translation>图片内容(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>尺寸(&amp;Z)</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Type a file name.</source>
        <translation>请输入文件名。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>文件夹 %1 不存在。</translation>
    </message>
    <message>
        <source>This file will be replaced.</source>
        <translation>将替换此文件。</translation>
    </message>
    <message>
        <source>The image has %L1 × %L2 pixels.</source>
        <translation>图像为 %L1 × %L2 像素。</translation>
    </message>
    <message>
        <source>Writing the picture…</source>
        <translation>正在写入图片…</translation>
    </message>
</context>
<context>
    <name>PlacedJson</name>
    <message>
        <source>an array of pages</source>
        <translation>由页面组成的数组</translation>
    </message>
    <message>
        <source>an array of printed values</source>
        <translation>由印出的数值组成的数组</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>文本编码不是 UTF-8</translation>
    </message>
    <message>
        <source>not valid JSON, %1</source>
        <translation>不是有效的 JSON，%1</translation>
    </message>
    <message>
        <source>the number is malformed or beyond the range of double precision</source>
        <translation>数的格式不正确，或超出双精度范围</translation>
    </message>
    <message>
        <source>not valid JSON, unknown value</source>
        <translation>不是有效的 JSON，未知的值</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>larger than %1 megabytes</source>
        <translation>大于 %1 MB</translation>
    </message>
    <message>
        <source>empty, where a project was expected</source>
        <translation>为空，此处应有项目</translation>
    </message>
    <message>
        <source>missing; expected %1</source>
        <translation>缺失；应为%1</translation>
    </message>
    <message>
        <source>the number %1</source>
        <translation>数 %1</translation>
    </message>
    <message>
        <source>the text %1</source>
        <translation>文本 %1</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>数组</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>expected %1, found %2</source>
        <translation>应为%1，实际为%2</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>未知的键</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>a whole number from 1 to %1</source>
        <translation>1 到 %1 之间的整数</translation>
    </message>
    <message>
        <source>%1 is not supported yet</source>
        <translation>尚不支持 %1</translation>
    </message>
    <message>
        <source>unknown %1 %2</source>
        <translation>未知的%1：%2</translation>
    </message>
    <message>
        <source>an array with a row of weights for each neuron</source>
        <translation>每个神经元对应一行权重的数组</translation>
    </message>
    <message>
        <source>an array of weights</source>
        <translation>由权重组成的数组</translation>
    </message>
    <message>
        <source>an array of biases, one for each neuron</source>
        <translation>由偏置组成的数组，每个神经元一个</translation>
    </message>
    <message>
        <source>an array of layers</source>
        <translation>由层组成的数组</translation>
    </message>
    <message>
        <source>an array of numbers</source>
        <translation>由数组成的数组</translation>
    </message>
    <message>
        <source>an array of samples</source>
        <translation>由样本组成的数组</translation>
    </message>
    <message>
        <source>an array of numbers, or of arrays of numbers</source>
        <translation>由数组成的数组，或由数的数组组成的数组</translation>
    </message>
    <message>
        <source>an array of whole numbers</source>
        <translation>由整数组成的数组</translation>
    </message>
    <message>
        <source>an array of two whole numbers</source>
        <translation>由两个整数组成的数组</translation>
    </message>
    <message>
        <source>an array with an object for each layer</source>
        <translation>每层对应一个对象的数组</translation>
    </message>
    <message>
        <source>an array of changes</source>
        <translation>由更改组成的数组</translation>
    </message>
    <message>
        <source>an array of branches</source>
        <translation>由分支组成的数组</translation>
    </message>
    <message>
        <source>the text has the character U+0000, which no text can have</source>
        <translation>文本中有字符 U+0000，任何文本都不能包含它</translation>
    </message>
    <message>
        <source>%1 characters, but a text can have at most %2 here</source>
        <translation>有 %1 个字符，但此处的文本最多只能有 %2 个</translation>
    </message>
</context>
<context>
    <name>PredictPanel</name>
    <message>
        <source>right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>right with follow-through</source>
        <translation>顺推正确</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>已显示</translation>
    </message>
    <message>
        <source>Predict the numbers</source>
        <translation>预测这些数</translation>
    </message>
    <message>
        <source>The numbers of one iteration are hidden. Work them out by hand, one after the other, as in an exam.&lt;br&gt;&lt;br&gt;An answer is judged by the digits that you type. Once a number is wrong, later ones that follow from it are still right.</source>
        <translation>一次迭代的数已隐藏起来。请像考试那样，逐个用笔算出。&lt;br&gt;&lt;br&gt;答案按您输入的位数来判断。即使某个数错了，后面由它正确推出的数仍算对。</translation>
    </message>
    <message>
        <source>What to predict</source>
        <translation>要预测的内容</translation>
    </message>
    <message>
        <source>of the batch</source>
        <translation>批中样本</translation>
    </message>
    <message>
        <source>Samples to predict</source>
        <translation>要预测的样本</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Start predicting</source>
        <translation>开始预测</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Do not predict</source>
        <translation>不预测</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>已回答的问题</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>your number</source>
        <translation>您的数</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Check answer</source>
        <translation>检查答案</translation>
    </message>
    <message>
        <source>Check the answer (Enter)</source>
        <translation>检查答案 (Enter)</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>沿用我的</translation>
    </message>
    <message>
        <source>Go on with my number</source>
        <translation>用我的数继续</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show answer</source>
        <translation>显示答案</translation>
    </message>
    <message>
        <source>Score sheet…</source>
        <translation>成绩单…</translation>
    </message>
    <message>
        <source>Score sheet</source>
        <translation>成绩单</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>End predicting</source>
        <translation>结束预测</translation>
    </message>
    <message>
        <source>Room for hints</source>
        <translation>提示显示区</translation>
    </message>
    <message>
        <source>Your numbers</source>
        <translation>您的数</translation>
    </message>
    <message>
        <source>Caption of your numbers</source>
        <translation>您的数的标题</translation>
    </message>
    <message>
        <source>all %1 samples</source>
        <translation>全部 %1 个样本</translation>
    </message>
    <message>
        <source>sample %1</source>
        <translation>样本 %1</translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>1 个问题</translation>
    </message>
    <message>
        <source>%1 questions</source>
        <translation>%1 个问题</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>All %1 answered</source>
        <translation>全部 %1 题已答完</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 marks</source>
        <translation>%1 / %2 分</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>完成。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Hint (%1)</source>
        <translation>提示 (%1)</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>评判</translation>
    </message>
    <message>
        <source>All %1 answered.</source>
        <translation>全部 %1 题已答完。</translation>
    </message>
    <message>
        <source>Question %1 of %2: %3</source>
        <translation>第 %1 题，共 %2 题：%3</translation>
    </message>
</context>
<context>
    <name>PredictPresenter</name>
    <message>
        <source>Nothing can be edited while you predict; F7 ends that.</source>
        <translation>预测时不能编辑；按 F7 结束预测。</translation>
    </message>
    <message>
        <source>Forward pass</source>
        <translation>前向传播</translation>
    </message>
    <message>
        <source>Forward and backward</source>
        <translation>前向与反向传播</translation>
    </message>
    <message>
        <source>Whole iteration</source>
        <translation>整次迭代</translation>
    </message>
    <message>
        <source>Chain rule of %1</source>
        <translation>%1 的链式法则</translation>
    </message>
    <message>
        <source>Type the number and press Enter, here or in the diagram.</source>
        <translation>请在此处或网络图中输入数，然后按 Enter。</translation>
    </message>
    <message>
        <source> Try again, or go on with your number.</source>
        <translation> 请再试一次，或用您的数继续。</translation>
    </message>
    <message>
        <source>Your number stands; what follows from it will be right.</source>
        <translation>保留您的数；由它推出的结果将算作正确。</translation>
    </message>
</context>
<context>
    <name>Prediction</name>
    <message>
        <source>%1, mean over %2 samples</source>
        <translation>%1，%2 个样本的平均值</translation>
    </message>
    <message>
        <source>%1 in sample %2</source>
        <translation>%1，样本 %2</translation>
    </message>
    <message>
        <source>Too few digits to tell: give two or more that are not 0, or four decimals.</source>
        <translation>位数太少，无法判断：请给出两位或更多非 0 数字，或四位小数。</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>正确。</translation>
    </message>
    <message>
        <source>Right, cut off instead of rounded.</source>
        <translation>正确，但用了截断而不是四舍五入。</translation>
    </message>
    <message>
        <source>Right for your own numbers (follow-through).</source>
        <translation>按您自己的数推算是正确的（顺推正确）。</translation>
    </message>
    <message>
        <source>Right for numbers shortened on the way.</source>
        <translation>按中途舍入的数推算是正确的。</translation>
    </message>
    <message>
        <source>All questions are answered.</source>
        <translation>所有问题都已回答。</translation>
    </message>
    <message>
        <source>That is not it.</source>
        <translation>不对。</translation>
    </message>
    <message>
        <source>Not right. %1</source>
        <translation>不对。%1</translation>
    </message>
    <message>
        <source>The sign is wrong</source>
        <translation>正负号错了</translation>
    </message>
</context>
<context>
    <name>PredictionHints</name>
    <message>
        <source>How much the error changes with the output of %1: the derivative of the error by the output</source>
        <translation>误差随 %1 的输出变化多少：误差对输出的导数</translation>
    </message>
    <message>
        <source>How much the error changes with the output of %1: the sum over all paths from there to the error</source>
        <translation>误差随 %1 的输出变化多少：从那里到误差的所有路径之和</translation>
    </message>
    <message>
        <source>Biases are not trained here, so %1 stays as it is</source>
        <translation>这里不训练偏置，因此 %1 保持不变</translation>
    </message>
    <message>
        <source>The new %1: the old one, moved a step against its gradient, with the learning rate %2</source>
        <translation>新的 %1：由旧值逆着梯度移动一步，学习率为 %2</translation>
    </message>
    <message>
        <source>It is given</source>
        <translation>它是已知的</translation>
    </message>
    <message>
        <source>The net input of %1: what it receives, each times its weight, added up with the bias</source>
        <translation>%1 的净输入：它收到的每个值乘以各自的权重，相加后再加上偏置</translation>
    </message>
    <message>
        <source>The output of %1: its activation function, %2, of the net input</source>
        <translation>%1 的输出：对净输入应用激活函数 %2</translation>
    </message>
    <message>
        <source>The error of %1: how far its output is from its target</source>
        <translation>%1 的误差：其输出离目标值有多远</translation>
    </message>
    <message>
        <source>The sum of the errors of all outputs</source>
        <translation>所有输出的误差之和</translation>
    </message>
    <message>
        <source>What reaches the output of %1 through %2: the δ there, times the weight between the two</source>
        <translation>经由 %2 传到 %1 的输出的量：那里的 δ 乘以两者之间的权重</translation>
    </message>
    <message>
        <source>The slope of the activation function of %1: the derivative of its output by its net input</source>
        <translation>%1 的激活函数的斜率：其输出对净输入的导数</translation>
    </message>
    <message>
        <source>How much the output of %1 changes with the net input of %2, which softmax couples</source>
        <translation>%1 的输出随 %2 的净输入变化多少，softmax 使两者相互关联</translation>
    </message>
    <message>
        <source>How much the error changes with the net input of %1</source>
        <translation>误差随 %1 的净输入变化多少</translation>
    </message>
    <message>
        <source>How much the net input of %1 changes with %2: what %2 is multiplied with</source>
        <translation>%1 的净输入随 %2 变化多少：即 %2 所乘的那个量</translation>
    </message>
    <message>
        <source>How much the net input of %1 changes with the output of %2: the weight between them</source>
        <translation>%1 的净输入随 %2 的输出变化多少：即两者之间的权重</translation>
    </message>
    <message>
        <source>How much the error changes with %1: the product of its chain rule</source>
        <translation>误差随 %1 变化多少：它的链式法则的乘积</translation>
    </message>
    <message>
        <source>%1 It depends on %2.</source>
        <translation>%1 它取决于 %2。</translation>
    </message>
    <message>
        <source>%1 = %2: nothing has to be computed</source>
        <translation>%1 = %2：无需计算</translation>
    </message>
</context>
<context>
    <name>PrintedTable</name>
    <message>
        <source>%1, printed %2, here %3, %4</source>
        <translation>%1，印出 %2，这里 %3，%4</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>印出</translation>
    </message>
    <message>
        <source>here</source>
        <translation>这里</translation>
    </message>
    <message>
        <source>iterations: %1</source>
        <translation>迭代次数：%1</translation>
    </message>
    <message>
        <source>Printed values</source>
        <translation>印出的数值</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>量</translation>
    </message>
    <message>
        <source>agree as rounded</source>
        <translation>四舍五入后一致</translation>
    </message>
    <message>
        <source>agrees as rounded</source>
        <translation>四舍五入后一致</translation>
    </message>
    <message>
        <source>agree as truncated</source>
        <translation>截断后一致</translation>
    </message>
    <message>
        <source>agrees as truncated</source>
        <translation>截断后一致</translation>
    </message>
    <message>
        <source>slips of the pen</source>
        <translation>笔误</translation>
    </message>
    <message>
        <source>slip of the pen</source>
        <translation>笔误</translation>
    </message>
    <message>
        <source>from the other update order</source>
        <translation>来自另一种更新顺序</translation>
    </message>
    <message>
        <source>from one iteration fewer</source>
        <translation>来自少一次迭代</translation>
    </message>
    <message>
        <source>from one iteration more</source>
        <translation>来自多一次迭代</translation>
    </message>
    <message>
        <source>differ</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不一致</translation>
    </message>
</context>
<context>
    <name>ProjectFile</name>
    <message>
        <source>written by a newer Backprop Studio (version %1)</source>
        <translation>由更新版本的 Backprop Studio 写成（版本 %1）</translation>
    </message>
    <message>
        <source>expected a row for each neuron, and at least one</source>
        <translation>每个神经元应有一行，且至少一行</translation>
    </message>
    <message>
        <source>%1 neurons, but a layer can have at most %2</source>
        <translation>有 %1 个神经元，但一层最多只能有 %2 个</translation>
    </message>
    <message>
        <source>%1, but the layer before has %2</source>
        <translation>有%1，但前一层有%2</translation>
    </message>
    <message>
        <source>a layer has either &quot;bias&quot; or &quot;biases&quot;, but not both</source>
        <translation>一层只能有 &quot;bias&quot; 或 &quot;biases&quot; 之一，不能两者都有</translation>
    </message>
    <message>
        <source>%1, but the layer has %2</source>
        <translation>有%1，但该层有%2</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <source>%1 is for the output layer only</source>
        <translation>%1 只能用于输出层</translation>
    </message>
    <message>
        <source>expected at least one layer</source>
        <translation>至少应有一层</translation>
    </message>
    <message>
        <source>%1 layers, but a network can have at most %2</source>
        <translation>有 %1 层，但一个网络最多只能有 %2 层</translation>
    </message>
    <message>
        <source>more than %1 weights up to here, which is the most a network can have</source>
        <translation>到这里已超过 %1 个权重，这是一个网络的上限</translation>
    </message>
    <message>
        <source>%1, but the network has %2</source>
        <translation>有%1，但网络有%2</translation>
    </message>
    <message>
        <source>%1 samples, but a project can have at most %2</source>
        <translation>有 %1 个样本，但一个项目最多只能有 %2 个</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>未知的键</translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>大于 0 的数</translation>
    </message>
    <message>
        <source>a number from 0 to below 1</source>
        <translation>不小于 0 且小于 1 的数</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失函数</translation>
    </message>
    <message>
        <source>update order</source>
        <translation>更新顺序</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>expected at least one sample</source>
        <translation>至少应有一个样本</translation>
    </message>
    <message>
        <source>no example is named %1; there is: %2</source>
        <translation>没有名为 %1 的示例；可用的有：%2</translation>
    </message>
</context>
<context>
    <name>QIODevice</name>
    <message>
        <source>Unknown error</source>
        <translation>未知错误</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Information</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>Quantity</name>
    <message>
        <source>%1 through %2</source>
        <extracomment>%1 is a derivative, %2 a neuron: “∂E_total/∂out_h1.1 through h2.1”. It stands in formulas: begin with %1, and keep the spaces.</extracomment>
        <translation>%1 经由 %2</translation>
    </message>
</context>
<context>
    <name>QuantityFormula</name>
    <message>
        <source>… (%1 terms)</source>
        <translation>…（%1 项）</translation>
    </message>
    <message>
        <source>mean over %1 samples of %2</source>
        <translation>%2 在 %1 个样本上的平均值</translation>
    </message>
    <message>
        <source>%1 (not trained)</source>
        <translation>%1（不训练）</translation>
    </message>
</context>
<context>
    <name>QuantityView</name>
    <message>
        <source>Formula of a value</source>
        <translation>数值的公式</translation>
    </message>
</context>
<context>
    <name>RecoveryFile</name>
    <message>
        <source>first line: %1</source>
        <translation>第一行：%1</translation>
    </message>
    <message>
        <source>there is nothing after it; expected a project</source>
        <translation>其后没有内容；应为一个项目</translation>
    </message>
    <message>
        <source>not the beginning of unsaved work</source>
        <translation>不是未保存工作的开头</translation>
    </message>
    <message>
        <source>written by a newer program</source>
        <translation>由更新版本的程序写入</translation>
    </message>
    <message>
        <source>longer than %1 megabytes</source>
        <translation>长于 %1 MB</translation>
    </message>
</context>
<context>
    <name>RecoveryKeeper</name>
    <message>
        <source>cannot write in the folder %1</source>
        <translation>无法写入文件夹 %1</translation>
    </message>
    <message>
        <source>Unsaved work is not kept against a crash: %1.</source>
        <translation>未保存的工作无法防止崩溃丢失：%1。</translation>
    </message>
    <message>
        <source>it is more than the 64 MB that can be read again</source>
        <translation>超过了可以再次读取的 64 MB</translation>
    </message>
</context>
<context>
    <name>SampleEdits</name>
    <message>
        <source>%1, but the network has %2</source>
        <translation>有%1，但网络有%2</translation>
    </message>
    <message>
        <source>%1 must be a finite number</source>
        <translation>%1 必须是有限数</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目标值 %1</translation>
    </message>
    <message>
        <source>samples: a project needs at least one</source>
        <translation>样本：一个项目至少需要一个</translation>
    </message>
    <message>
        <source>samples: %1, but a project can have at most %2</source>
        <translation>样本：有 %1 个，但一个项目最多只能有 %2 个</translation>
    </message>
    <message>
        <source>sample %1: %2</source>
        <translation>样本 %1：%2</translation>
    </message>
    <message>
        <source>pasted table: %1, but from here on a sample has %2</source>
        <translation>粘贴的表格：有%1，但从这里起每个样本有%2</translation>
    </message>
    <message>
        <source>share for the test: must be at least 0 and less than 1</source>
        <translation>测试比例：必须不小于 0 且小于 1</translation>
    </message>
</context>
<context>
    <name>ScatterPreview</name>
    <message>
        <source>Preview of the samples</source>
        <translation>样本预览</translation>
    </message>
    <message>
        <source>%1 of class 0, %2 of class 1</source>
        <translation>类别 0 有 %1 个，类别 1 有 %2 个</translation>
    </message>
</context>
<context>
    <name>ScorePdf</name>
    <message>
        <source>own: %1</source>
        <translation>自推值：%1</translation>
    </message>
    <message>
        <source>Score sheet</source>
        <translation>成绩单</translation>
    </message>
    <message>
        <source>iteration %1</source>
        <translation>迭代 %1</translation>
    </message>
    <message>
        <source>%1 of %2 marks</source>
        <translation>%1 / %2 分</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>量</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>right number</source>
        <translation>正确的数</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>评判</translation>
    </message>
    <message>
        <source>help</source>
        <translation>错误与提示</translation>
    </message>
    <message>
        <source>marks</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>A right answer earns 1 mark; each hint takes ¼ off, each wrong try ½; what is found in the end earns ¼ at least. Follow-through: right for the numbers typed before. Own: what those lead to.</source>
        <translation>答对得 1 分；每次提示扣 ¼ 分，每次答错扣 ½ 分；最终答出的至少得 ¼ 分。顺推正确：按此前填写的数推算是正确的。自推值：由那些数推出的结果。</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>ScoreSheet</name>
    <message>
        <source>not answered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>follow-through</source>
        <translation>顺推正确</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>已显示</translation>
    </message>
    <message>
        <source>%1 wrong</source>
        <translation>错 %1 次</translation>
    </message>
    <message>
        <source>1 hint</source>
        <translation>1 次提示</translation>
    </message>
    <message>
        <source>%1 hints</source>
        <translation>%1 次提示</translation>
    </message>
</context>
<context>
    <name>ScoreSheetDialog</name>
    <message>
        <source>Score sheet</source>
        <translation>成绩单</translation>
    </message>
    <message>
        <source>%1 of %2 marks</source>
        <translation>%1 / %2 分</translation>
    </message>
    <message>
        <source>Total marks</source>
        <translation>总分</translation>
    </message>
    <message>
        <source>Name on the score sheet</source>
        <translation>成绩单上的姓名</translation>
    </message>
    <message>
        <source>name (optional)</source>
        <translation>姓名（可不填）</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>量</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>right number</source>
        <translation>正确的数</translation>
    </message>
    <message>
        <source>by own numbers</source>
        <translation>自推值</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>评判</translation>
    </message>
    <message>
        <source>help</source>
        <translation>错误与提示</translation>
    </message>
    <message>
        <source>marks</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Marks of each answer</source>
        <translation>每个答案的得分</translation>
    </message>
    <message>
        <source>What was saved</source>
        <translation>保存情况</translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation>保存为 CSV(&amp;C)…</translation>
    </message>
    <message>
        <source>Save the score sheet as CSV</source>
        <translation>将成绩单保存为 CSV</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>保存为 PDF(&amp;P)…</translation>
    </message>
    <message>
        <source>Save the score sheet as PDF</source>
        <translation>将成绩单保存为 PDF</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the score sheet</source>
        <translation>关闭成绩单</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>update order: %1 → %2</source>
        <translation>更新顺序：%1 → %2</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>“%1”之前</translation>
    </message>
    <message>
        <source>after iteration %1</source>
        <translation>第 %1 次迭代之后</translation>
    </message>
    <message>
        <source>Nothing lies ahead of iteration %1 that could be left as a branch.</source>
        <translation>第 %1 次迭代之后没有可留作分支的内容。</translation>
    </message>
    <message>
        <source>Branch at iteration %1</source>
        <translation>在第 %1 次迭代处分支</translation>
    </message>
    <message>
        <source>Switch to “%1”</source>
        <translation>切换到“%1”</translation>
    </message>
    <message>
        <source>original</source>
        <translation>原来的</translation>
    </message>
    <message>
        <source>changed at iteration %1</source>
        <translation>在第 %1 次迭代处更改</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Nothing was changed: training had come to another network meanwhile.</source>
        <translation>未作任何更改：训练此时已进行到另一个网络。</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>as the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>高对比度(&amp;H)</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation>动画(&amp;M)</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动画</translation>
    </message>
    <message>
        <source>Whether pulses and flashes show which way a step ran</source>
        <translation>是否用脉冲和闪烁显示一步的走向</translation>
    </message>
    <message>
        <source>show steps in motion</source>
        <translation>动画显示步骤</translation>
    </message>
    <message>
        <source>nothing moves</source>
        <translation>无动画</translation>
    </message>
    <message>
        <source>Interface &amp;size</source>
        <translation>界面大小(&amp;S)</translation>
    </message>
    <message>
        <source>Interface size</source>
        <translation>界面大小</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>下次启动后生效。</translation>
    </message>
    <message>
        <source>Start &amp;again now</source>
        <translation>立即重新启动(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Digits</source>
        <translation>位数(&amp;D)</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>位数</translation>
    </message>
    <message>
        <source>rounded</source>
        <translation>四舍五入</translation>
    </message>
    <message>
        <source>truncated, as on the blackboard</source>
        <translation>截断，如板书</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Start &amp;with</source>
        <translation>启动时打开(&amp;W)</translation>
    </message>
    <message>
        <source>Start with</source>
        <translation>启动时打开</translation>
    </message>
    <message>
        <source>the lecture&apos;s lesson</source>
        <translation>讲义的课程</translation>
    </message>
    <message>
        <source>the last project, where it was left</source>
        <translation>上次的项目（从离开处继续）</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>This is no key that can be given to an action.</source>
        <translation>这个键不能分配给操作。</translation>
    </message>
    <message>
        <source>%1 is needed for typing; take it together with Ctrl or Alt.</source>
        <translation>%1 需要用于输入；请与 Ctrl 或 Alt 组合使用。</translation>
    </message>
    <message>
        <source>%1 opens the menu %2.</source>
        <translation>%1 用于打开“%2”菜单。</translation>
    </message>
    <message>
        <source>%1 has a fixed use. %2: %3.</source>
        <translation>%1 有固定用途。%2：%3。</translation>
    </message>
    <message>
        <source>%1 is the key of %2; take it away there first.</source>
        <translation>%1 已是“%2”的按键；请先在那里取消它。</translation>
    </message>
    <message>
        <source>%1 begins like %2, the key of %3.</source>
        <translation>%1 的开头与“%3”的按键 %2 相同。</translation>
    </message>
    <message>
        <source>This command comes and goes with its menu, so it has no key of its own.</source>
        <translation>这个命令随菜单内容出现或消失，因此不能有自己的按键。</translation>
    </message>
</context>
<context>
    <name>SolutionWriter</name>
    <message>
        <source>Name: `%1`</source>
        <translation>姓名：`%1`</translation>
    </message>
    <message>
        <source>The other samples of the batch (%1 more) in the same way.</source>
        <translation>批中的其他样本（另外 %1 个）同理。</translation>
    </message>
    <message>
        <source>One iteration of back-propagation</source>
        <translation>反向传播的一次迭代</translation>
    </message>
    <message>
        <source>Output layer</source>
        <translation>输出层</translation>
    </message>
    <message>
        <source>Hidden layer</source>
        <translation>隐藏层</translation>
    </message>
    <message>
        <source>Hidden layer %1</source>
        <translation>隐藏层 %1</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Inputs: %1</source>
        <translation>输入：%1</translation>
    </message>
    <message>
        <source>output neurons: %1 (%2)</source>
        <translation>输出神经元：%1 (%2)</translation>
    </message>
    <message>
        <source>hidden neurons: %1 (%2)</source>
        <translation>隐藏神经元：%1 (%2)</translation>
    </message>
    <message>
        <source>Error of an output:</source>
        <translation>单个输出的误差：</translation>
    </message>
    <message>
        <source>Learning rate: `η = %1`.</source>
        <translation>学习率：`η = %1`。</translation>
    </message>
    <message>
        <source>The output layer is updated first; the error goes back through the new weights.</source>
        <translation>先更新输出层；误差经由新权重反向传播。</translation>
    </message>
    <message>
        <source>The biases are not trained.</source>
        <translation>偏置不参与训练。</translation>
    </message>
    <message>
        <source>Iterations finished before: %1.</source>
        <translation>此前已完成的迭代次数：%1。</translation>
    </message>
    <message>
        <source>Sample %1:</source>
        <translation>样本 %1：</translation>
    </message>
    <message>
        <source>Only the first %1 inputs and targets are printed.</source>
        <translation>只印出前 %1 个输入和目标值。</translation>
    </message>
    <message>
        <source>%1, sample %2 of %3</source>
        <translation>%1，样本 %2 / %3</translation>
    </message>
    <message>
        <source>Forward pass</source>
        <translation>前向传播</translation>
    </message>
    <message>
        <source>Total error</source>
        <translation>总误差</translation>
    </message>
    <message>
        <source>The other neurons of the layer (%1 more) in the same way.</source>
        <translation>该层的其他神经元（另外 %1 个）同理。</translation>
    </message>
    <message>
        <source>Backward pass</source>
        <translation>反向传播</translation>
    </message>
    <message>
        <source>Each parameter is changed so that the error becomes smaller: we ask how much a change of it affects the total error.</source>
        <translation>每个参数都朝着使误差变小的方向更改：因此要问，它的变化对总误差有多大影响。</translation>
    </message>
    <message>
        <source>Putting it together:</source>
        <translation>合在一起：</translation>
    </message>
    <message>
        <source>The outputs depend on each other: the net input of one changes all of them.</source>
        <translation>各输出相互依赖：任何一个净输入都会改变所有输出。</translation>
    </message>
    <message>
        <source>The paths through the other neurons (%1 more) in the same way.</source>
        <translation>经由其他神经元的路径（另外 %1 条）同理。</translation>
    </message>
    <message>
        <source>The gradients are the means over the %1 samples of the batch:</source>
        <translation>梯度是批中 %1 个样本上的平均值：</translation>
    </message>
    <message>
        <source>After the update</source>
        <translation>更新之后</translation>
    </message>
    <message>
        <source>before</source>
        <translation>更新前</translation>
    </message>
    <message>
        <source>after</source>
        <translation>更新后</translation>
    </message>
    <message>
        <source>The total error goes from `%1` to `%2`.</source>
        <translation>总误差从 `%1` 变为 `%2`。</translation>
    </message>
    <message>
        <source>The total error over all samples goes from `%1` to `%2`.</source>
        <translation>所有样本的总误差从 `%1` 变为 `%2`。</translation>
    </message>
    <message>
        <source>%1 is not a finite number in this iteration</source>
        <translation>%1 在此次迭代中不是有限数</translation>
    </message>
    <message>
        <source>there is no parameter &quot;%1&quot;</source>
        <translation>没有参数“%1”</translation>
    </message>
    <message>
        <source>Optimizer: %1, with %2.</source>
        <translation>优化器：%1，其中 %2。</translation>
    </message>
    <message>
        <source>This is step `t = %1` of the optimizer. What it remembers of those before:</source>
        <translation>这是优化器的第 `t = %1` 步。它从之前各步记住的量：</translation>
    </message>
</context>
<context>
    <name>StateDict</name>
    <message>
        <source>%1 numbers, but the rows before have %2</source>
        <translation>有 %1 个数，但前面各行有 %2 个</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>%1 tensors, which are more than any network here has</source>
        <translation>有 %1 个张量，超过了这里任何网络所能有的数量</translation>
    </message>
    <message>
        <source>a whole number from 0 to %1</source>
        <translation>0 到 %1 之间的整数</translation>
    </message>
    <message>
        <source>numbers of type %1, but only F32 and F64 can be read</source>
        <translation>数的类型为 %1，但只能读取 F32 和 F64</translation>
    </message>
    <message>
        <source>%1 dimensions, but weights have two and biases one</source>
        <translation>有 %1 维，但权重应为两维，偏置应为一维</translation>
    </message>
    <message>
        <source>%1 numbers, where the beginning and the end were expected</source>
        <translation>有 %1 个数，此处应为起点和终点</translation>
    </message>
    <message>
        <source>%1 bytes, which do not fit the shape</source>
        <translation>有 %1 个字节，与形状不符</translation>
    </message>
    <message>
        <source>header</source>
        <translation>文件头</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>expected an object</source>
        <translation>应为对象</translation>
    </message>
    <message>
        <source>the data begins at byte %1, but what comes before ends at %2</source>
        <translation>数据从第 %1 个字节开始，但前面的数据在第 %2 个字节结束</translation>
    </message>
    <message>
        <source>the data ends at byte %1, but there are only %2</source>
        <translation>数据在第 %1 个字节结束，但总共只有 %2 个字节</translation>
    </message>
    <message>
        <source>%1 bytes are left over behind the last tensor</source>
        <translation>最后一个张量之后多出 %1 个字节</translation>
    </message>
    <message>
        <source>larger than %1 megabytes</source>
        <translation>大于 %1 MB</translation>
    </message>
    <message>
        <source>neither a state_dict as JSON nor a safetensors file</source>
        <translation>既不是 JSON 格式的 state_dict，也不是 safetensors 文件</translation>
    </message>
    <message>
        <source>neither a state_dict as JSON nor a whole safetensors file: its header would have %1 bytes, but there are only %2</source>
        <translation>既不是 JSON 格式的 state_dict，也不是完整的 safetensors 文件：其文件头应有 %1 个字节，但总共只有 %2 个</translation>
    </message>
    <message>
        <source>number %1 is not finite</source>
        <translation>第 %1 个数不是有限数</translation>
    </message>
    <message>
        <source>%1 is %2, layer %3 needs %4</source>
        <translation>%1 的形状为 %2，第 %3 层需要 %4</translation>
    </message>
    <message>
        <source>%1 is %2, layer %3 needs %4, or 1 for all of them</source>
        <translation>%1 的形状为 %2，第 %3 层需要 %4，或所有神经元共用 1 个</translation>
    </message>
    <message>
        <source>%1 is neither the weights of a layer nor their biases</source>
        <translation>%1 既不是某一层的权重，也不是其偏置</translation>
    </message>
    <message>
        <source>weights of %1 layers, but the network has %2</source>
        <translation>有 %1 层的权重，但网络有 %2 层</translation>
    </message>
</context>
<context>
    <name>StopConditions</name>
    <message>
        <source>1 iteration is done</source>
        <translation>已完成 1 次迭代</translation>
    </message>
    <message>
        <source>%1 iterations are done</source>
        <translation>已完成 %1 次迭代</translation>
    </message>
    <message>
        <source>1 epoch is done</source>
        <translation>已完成 1 轮</translation>
    </message>
    <message>
        <source>%1 epochs are done</source>
        <translation>已完成 %1 轮</translation>
    </message>
    <message>
        <source>Stopped after iteration %1: %2</source>
        <translation>在第 %1 次迭代后停止：%2</translation>
    </message>
    <message>
        <source>the total error is below %1</source>
        <translation>总误差低于 %1</translation>
    </message>
    <message>
        <source>the total error has not improved in it</source>
        <translation>总误差在此次迭代中没有改善</translation>
    </message>
    <message>
        <source>the total error has not improved for %1 iterations</source>
        <translation>总误差已有 %1 次迭代没有改善</translation>
    </message>
</context>
<context>
    <name>StopConditionsDialog</name>
    <message>
        <source>Stop conditions</source>
        <translation>停止条件</translation>
    </message>
    <message>
        <source>After &amp;iterations</source>
        <translation>迭代次数达到(&amp;I)</translation>
    </message>
    <message>
        <source>Iterations of a run</source>
        <translation>一次运行的迭代次数</translation>
    </message>
    <message>
        <source>After &amp;epochs</source>
        <translation>轮次达到(&amp;E)</translation>
    </message>
    <message>
        <source>Epochs of a run</source>
        <translation>一次运行的轮次</translation>
    </message>
    <message>
        <source>When it has &amp;not improved for</source>
        <translation>误差未改善持续(&amp;N)</translation>
    </message>
    <message>
        <source>Iterations without improvement</source>
        <translation>没有改善的迭代次数</translation>
    </message>
    <message>
        <source> iterations</source>
        <translation> 次迭代</translation>
    </message>
    <message>
        <source>When the error &amp;falls below</source>
        <translation>误差降到低于(&amp;F)</translation>
    </message>
    <message>
        <source>Error to fall below</source>
        <translation>要低于的误差</translation>
    </message>
</context>
<context>
    <name>StructureEditor</name>
    <message>
        <source>&amp;Add a neuron to</source>
        <translation>添加神经元到(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Insert a layer before</source>
        <translation>在其前插入层(&amp;I)</translation>
    </message>
    <message>
        <source>A&amp;ctivation of</source>
        <translation>激活函数(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Biases of</source>
        <translation>偏置(&amp;B)</translation>
    </message>
    <message>
        <source>Remove the selected neuron</source>
        <translation>移除所选神经元</translation>
    </message>
    <message>
        <source>Remove a &amp;layer</source>
        <translation>移除层(&amp;L)</translation>
    </message>
    <message>
        <source>Activation and biases of the %1</source>
        <translation>%1的激活函数和偏置</translation>
    </message>
</context>
<context>
    <name>StructureEdits</name>
    <message>
        <source>layer %1: the network has the layers %2 to %3</source>
        <translation>第 %1 层：网络的层为第 %2 到 %3 层</translation>
    </message>
    <message>
        <source>%1: it has %2, and none at place %3</source>
        <translation>%1：有%2，第 %3 个不存在</translation>
    </message>
    <message>
        <source>%1: %2 is its only neuron, and one has to stay</source>
        <translation>%1：%2 是它唯一的神经元，必须保留一个</translation>
    </message>
    <message>
        <source>%1: %2 is for the output layer only</source>
        <translation>%1：%2 只能用于输出层</translation>
    </message>
    <message>
        <source>%1: only hidden layers can be removed</source>
        <translation>%1：只能移除隐藏层</translation>
    </message>
    <message>
        <source>Add a neuron to %1</source>
        <translation>在%1中添加一个神经元</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Insert a layer before %1</source>
        <translation>在%1之前插入一层</translation>
    </message>
    <message>
        <source>no biases</source>
        <translation>无偏置</translation>
    </message>
    <message>
        <source>one shared bias</source>
        <translation>共用一个偏置</translation>
    </message>
    <message>
        <source>a bias for each neuron</source>
        <translation>每个神经元一个偏置</translation>
    </message>
</context>
<context>
    <name>SurfacePlot</name>
    <message>
        <source>Total error over %1 and %2</source>
        <translation>总误差随 %1 和 %2 的变化</translation>
    </message>
</context>
<context>
    <name>TimelineBar</name>
    <message>
        <source>the output layer</source>
        <translation>输出层</translation>
    </message>
    <message>
        <source>the hidden layer</source>
        <translation>隐藏层</translation>
    </message>
    <message>
        <source>hidden layer %1</source>
        <translation>隐藏层 %1</translation>
    </message>
    <message>
        <source>backward: every ∂E/∂w at the old weights</source>
        <translation>反向：在旧权重处求每个 ∂E/∂w</translation>
    </message>
    <message>
        <source>backward: ∂E/∂w of %1</source>
        <translation>反向：%1的 ∂E/∂w</translation>
    </message>
    <message>
        <source>update: every weight has moved against its gradient</source>
        <translation>更新：每个权重都逆着梯度移动了一步</translation>
    </message>
    <message>
        <source>update: the weights of %1 have moved</source>
        <translation>更新：%1的权重已移动</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>前向</translation>
    </message>
    <message>
        <source>backward</source>
        <translation>反向</translation>
    </message>
    <message>
        <source>update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>edited: grey values are from before the change</source>
        <translation>已编辑：灰色的数值是更改之前的</translation>
    </message>
    <message>
        <source>the next step is the forward phase</source>
        <translation>下一步是前向阶段</translation>
    </message>
    <message>
        <source>forward: every net and out, then the errors</source>
        <translation>前向：先求每个 net 和 out，再求误差</translation>
    </message>
    <message>
        <source>Steps of the iteration</source>
        <translation>迭代的步骤</translation>
    </message>
    <message>
        <source>Iteration %L1</source>
        <translation>迭代 %L1</translation>
    </message>
    <message>
        <source>sample %L1 of %L2</source>
        <translation>样本 %L1 / %L2</translation>
    </message>
    <message>
        <source>total error %1</source>
        <translation>总误差 %1</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>后退一步</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>单步</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Step size</source>
        <translation>步长</translation>
    </message>
    <message>
        <source>How far a step goes</source>
        <translation>一步走多远</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>因子</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>neuron</source>
        <translation>神经元</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>iteration</source>
        <translation>迭代</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>The learning rate η</source>
        <translation>学习率 η</translation>
    </message>
    <message>
        <source>Update order</source>
        <translation>更新顺序</translation>
    </message>
    <message>
        <source>Whether all weights change together, or the output layer&apos;s first</source>
        <translation>所有权重同时更改，还是先更改输出层的权重</translation>
    </message>
    <message>
        <source>simultaneous</source>
        <translation>同时更新</translation>
    </message>
    <message>
        <source>output layer first</source>
        <translation>先更新输出层</translation>
    </message>
    <message>
        <source>Iteration</source>
        <translation>迭代</translation>
    </message>
    <message>
        <source>printed values</source>
        <translation>印出的数值</translation>
    </message>
    <message>
        <source>Printed values that agree</source>
        <translation>一致的印出数值</translation>
    </message>
    <message>
        <source>%1 of %2 agree</source>
        <translation>%1 / %2 一致</translation>
    </message>
    <message>
        <source>total error</source>
        <translation>总误差</translation>
    </message>
    <message>
        <source>Total error</source>
        <translation>总误差</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>full speed</source>
        <translation>全速</translation>
    </message>
    <message>
        <source>%L1 phases/s</source>
        <translation>%L1 阶段/秒</translation>
    </message>
    <message>
        <source>Speed of running: %1</source>
        <translation>运行速度：%1</translation>
    </message>
    <message>
        <source>|◀ Reset</source>
        <translation>|◀ 重置</translation>
    </message>
    <message>
        <source>◀ Step back</source>
        <translation>◀ 后退</translation>
    </message>
    <message>
        <source>▶ Step</source>
        <translation>▶ 单步</translation>
    </message>
    <message>
        <source>❚❚ Pause</source>
        <translation>❚❚ 暂停</translation>
    </message>
    <message>
        <source>▶▶ Run</source>
        <translation>▶▶ 运行</translation>
    </message>
    <message>
        <source>Back to the weights before training</source>
        <translation>回到训练前的权重</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>撤回上一步</translation>
    </message>
    <message>
        <source>Perform the next step</source>
        <translation>执行下一步</translation>
    </message>
    <message>
        <source>Train until paused</source>
        <translation>训练，直到暂停</translation>
    </message>
    <message>
        <source>&lt;b&gt;The tools&lt;/b&gt;: playing the training in steps or at a speed, and how it is done; at the right end how far it is.</source>
        <translation>&lt;b&gt;工具栏&lt;/b&gt;：让训练逐步进行或以一定速度运行，并设定训练方式；右端显示训练的进度。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Reset&lt;/b&gt; starts again from the weights before training. Undo brings back what it took away.</source>
        <translation>&lt;b&gt;重置&lt;/b&gt;：从训练前的权重重新开始。用“撤销”可以找回被清除的训练。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Step back&lt;/b&gt; takes the last step back: the numbers are those of before, to the last digit.</source>
        <translation>&lt;b&gt;后退一步&lt;/b&gt;：撤回上一步，所有的数都恢复原样，直到最后一位。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Step&lt;/b&gt; performs the next step of the training, as far as the step size says.</source>
        <translation>&lt;b&gt;单步&lt;/b&gt;：执行训练的下一步，走多远由步长决定。</translation>
    </message>
    <message>
        <source>&lt;b&gt;The step size&lt;/b&gt;: one factor of a chain rule, all of one parameter or neuron, a phase (forward, backward, update), or a whole iteration.</source>
        <translation>&lt;b&gt;步长&lt;/b&gt;：链式法则的一个因子、一个参数或神经元的全部计算、一个阶段（前向、反向、更新），或整次迭代。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Run&lt;/b&gt; trains until it is paused or a stop condition is met.</source>
        <translation>&lt;b&gt;运行&lt;/b&gt;：持续训练，直到暂停或满足停止条件。</translation>
    </message>
    <message>
        <source>&lt;b&gt;The speed&lt;/b&gt; of running, from one phase a second to as fast as the computer can.</source>
        <translation>运行的&lt;b&gt;速度&lt;/b&gt;：从每秒一个阶段，到计算机所能达到的最快速度。</translation>
    </message>
    <message>
        <source>&lt;b&gt;The learning rate η&lt;/b&gt;: how large a step an update takes against the gradient.</source>
        <translation>&lt;b&gt;学习率 η&lt;/b&gt;：每次更新逆着梯度走多大一步。</translation>
    </message>
    <message>
        <source>&lt;b&gt;The update order&lt;/b&gt;: all weights change together, by the gradients at the old weights; or the output layer&apos;s first, and the hidden layers&apos; gradients are computed with the new ones.</source>
        <translation>&lt;b&gt;更新顺序&lt;/b&gt;：所有权重按旧权重处的梯度同时更改；或者先更改输出层的权重，再用这些新权重计算隐藏层的梯度。</translation>
    </message>
    <message>
        <source>&lt;b&gt;The iteration&lt;/b&gt;: how many are finished at the moment shown.</source>
        <translation>&lt;b&gt;迭代&lt;/b&gt;：到所显示的时刻为止已完成多少次。</translation>
    </message>
    <message>
        <source>&lt;b&gt;The total error&lt;/b&gt; of the network at the moment shown.</source>
        <translation>网络在所显示的时刻的&lt;b&gt;总误差&lt;/b&gt;。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Printed values&lt;/b&gt;: how many of the numbers in the lesson agree with the program&apos;s own.</source>
        <translation>&lt;b&gt;印出的数值&lt;/b&gt;：课程中的数有多少个与程序算出的一致。</translation>
    </message>
    <message>
        <source>Pause the training</source>
        <translation>暂停训练</translation>
    </message>
</context>
<context>
    <name>Trainer</name>
    <message>
        <source>the total error is no longer a number</source>
        <translation>总误差不再是数</translation>
    </message>
    <message>
        <source>the total error became infinite</source>
        <translation>总误差变为无穷大</translation>
    </message>
    <message>
        <source>%1 in iteration %2; try a smaller learning rate than %3</source>
        <translation>在第 %2 次迭代中，%1；请尝试小于 %3 的学习率</translation>
    </message>
</context>
<context>
    <name>TrainingSettingsDialog</name>
    <message>
        <source>Training settings</source>
        <translation>训练设置</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失函数</translation>
    </message>
    <message>
        <source>&amp;Loss</source>
        <translation>损失函数(&amp;L)</translation>
    </message>
    <message>
        <source>Order of updates</source>
        <translation>更新的顺序</translation>
    </message>
    <message>
        <source>simultaneous</source>
        <translation>同时更新</translation>
    </message>
    <message>
        <source>output layer first</source>
        <translation>先更新输出层</translation>
    </message>
    <message>
        <source>&amp;Update order</source>
        <translation>更新顺序(&amp;U)</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>&amp;Batch size</source>
        <translation>批大小(&amp;B)</translation>
    </message>
    <message>
        <source>Biases &amp;learn, too</source>
        <translation>偏置也参与学习(&amp;L)</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>&amp;Optimizer</source>
        <translation>优化器(&amp;O)</translation>
    </message>
    <message>
        <source>Learning rate η</source>
        <translation>学习率 η</translation>
    </message>
    <message>
        <source>Learning &amp;rate η</source>
        <translation>学习率 η(&amp;R)</translation>
    </message>
    <message>
        <source>Number %1 of the optimizer</source>
        <translation>优化器的第 %1 个数</translation>
    </message>
</context>
<context>
    <name>TrainingSpeaker</name>
    <message>
        <source>Iteration %1, total error %2.</source>
        <translation>第 %1 次迭代，总误差 %2。</translation>
    </message>
    <message>
        <source>Training runs.</source>
        <translation>正在训练。</translation>
    </message>
    <message>
        <source>Training has stopped.</source>
        <translation>训练已停止。</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>已更改：%1。</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>已撤销：%1。</translation>
    </message>
</context>
<context>
    <name>VariantText</name>
    <message>
        <source> in the output layer</source>
        <translation> （在输出层）</translation>
    </message>
    <message>
        <source> in the hidden layer</source>
        <translation> （在隐藏层）</translation>
    </message>
    <message>
        <source> in hidden layer %1</source>
        <translation> （在隐藏层 %1）</translation>
    </message>
    <message>
        <source>A path was forgotten: only the one through %1 was counted</source>
        <translation>漏了一条路径：只计入了经由 %1 的路径</translation>
    </message>
    <message>
        <source>A path was forgotten: the one through %1 was not counted</source>
        <translation>漏了一条路径：没有计入经由 %1 的路径</translation>
    </message>
    <message>
        <source>The ½ of the error was forgotten: (target − out)² instead of %1</source>
        <translation>漏了误差中的 ½：用了 (target − out)²，而不是 %1</translation>
    </message>
    <message>
        <source>The error has no ½ here: ½·(target − out)² instead of %1</source>
        <translation>这里的误差没有 ½：用了 ½·(target − out)²，而不是 %1</translation>
    </message>
    <message>
        <source>The error was derived without its ½: −2·(target − out) instead of %1</source>
        <translation>对误差求导时漏了 ½：用了 −2·(target − out)，而不是 %1</translation>
    </message>
    <message>
        <source>The 2 of the square was forgotten in the derivative: %1 instead of %2</source>
        <translation>求导时漏了平方带来的 2：用了 %1，而不是 %2</translation>
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
        <translation>∂E/∂out 的正负号错了：用了 %1，而不是 %2</translation>
    </message>
    <message>
        <source>out (</source>
        <translation>out (</translation>
    </message>
    <message>
        <source>%1 was forgotten%2</source>
        <translation>漏了 %1%2</translation>
    </message>
    <message>
        <source>%1 was taken at net instead of out%2</source>
        <translation>%1 在 net 处取值，而不是在 out 处%2</translation>
    </message>
    <message>
        <source>%1 was forgotten: ∂E/∂out was taken for ∂E/∂net%2</source>
        <translation>漏了 %1：把 ∂E/∂out 当成了 ∂E/∂net%2</translation>
    </message>
    <message>
        <source>%1 was forgotten: the factor %2 is missing%3</source>
        <translation>漏了 %1：缺少因子 %2%3</translation>
    </message>
    <message>
        <source>%1 was taken at the wrong number%2: %3 instead of %4</source>
        <translation>%1 在错误的数处取值%2：用了 %3，而不是 %4</translation>
    </message>
    <message>
        <source>The learning rate was forgotten: w − ∂E/∂w instead of w − %1·∂E/∂w</source>
        <translation>漏了学习率：用了 w − ∂E/∂w，而不是 w − %1·∂E/∂w</translation>
    </message>
    <message>
        <source>The update has the wrong sign: w + %1·∂E/∂w instead of w − %1·∂E/∂w</source>
        <translation>更新的正负号错了：用了 w + %1·∂E/∂w，而不是 w − %1·∂E/∂w</translation>
    </message>
    <message>
        <source>Weights were taken crosswise%1: %2 in place of %3, for example</source>
        <translation>权重交叉取错了%1：例如该取 %3 时取了 %2</translation>
    </message>
    <message>
        <source>The bias was left out of the net input%1</source>
        <translation>净输入中漏了偏置%1</translation>
    </message>
    <message>
        <source>The sigmoid lacks its minus%1: 1/(1 + e^net) instead of 1/(1 + e^−net)</source>
        <translation>sigmoid 中漏了负号%1：用了 1/(1 + e^net)，而不是 1/(1 + e^−net)</translation>
    </message>
    <message>
        <source>Softmax was derived as if each net changed its own output only: the sum over the other outputs is missing</source>
        <translation>对 softmax 求导时，好像每个 net 只改变自己的输出：缺少对其他输出的求和</translation>
    </message>
    <message>
        <source>The last factor, ∂net/∂w, was forgotten</source>
        <translation>漏了最后一个因子 ∂net/∂w</translation>
    </message>
    <message>
        <source>The last factor is the output of the neuron that the weight leads to, not of the one that it comes from</source>
        <translation>最后一个因子用了权重所通向的神经元的输出，而不是权重所来自的神经元的输出</translation>
    </message>
    <message>
        <source>The samples&apos; gradients were added up, but not divided by their number</source>
        <translation>把各样本的梯度相加了，但没有除以样本数</translation>
    </message>
    <message>
        <source>The updated weights were used to carry the error back, as if the output layer were updated first</source>
        <translation>反向传播误差时用了更新后的权重，好像先更新了输出层</translation>
    </message>
    <message>
        <source>The weights before their update were used to carry the error back</source>
        <translation>反向传播误差时用了更新前的权重</translation>
    </message>
    <message>
        <source>The output layer was updated first, in every iteration</source>
        <translation>在每次迭代中都先更新了输出层</translation>
    </message>
    <message>
        <source>All layers were updated at the same time, in every iteration</source>
        <translation>在每次迭代中都同时更新了所有层</translation>
    </message>
    <message>
        <source>The numbers on the way were rounded to %1 decimals</source>
        <translation>中途的数四舍五入到了 %1 位小数</translation>
    </message>
    <message>
        <source>The numbers on the way were truncated to %1 decimals</source>
        <translation>中途的数截断到了 %1 位小数</translation>
    </message>
    <message>
        <source>The numbers on the way were rounded to %1 significant digits</source>
        <translation>中途的数四舍五入到了 %1 位有效数字</translation>
    </message>
    <message>
        <source>The numbers on the way were truncated to %1 significant digits</source>
        <translation>中途的数截断到了 %1 位有效数字</translation>
    </message>
    <message>
        <source>One iteration too few: the parameters are those after %L1, not after %L2</source>
        <translation>少了一次迭代：参数是 %L1 次迭代之后的，而不是 %L2 次之后的</translation>
    </message>
    <message>
        <source>One iteration too many: the parameters are those after %L1, not after %L2</source>
        <translation>多了一次迭代：参数是 %L1 次迭代之后的，而不是 %L2 次之后的</translation>
    </message>
    <message>
        <source>The |A </source>
        <extracomment>the articles with which these sentences begin, each with a space behind it and with | between them; they lose their capital where two sentences are joined by “, and ”</extracomment>
        <translation>The |A </translation>
    </message>
    <message>
        <source>The biases were not trained</source>
        <translation>没有训练偏置</translation>
    </message>
    <message>
        <source>The biases were trained, too</source>
        <translation>把偏置也训练了</translation>
    </message>
    <message>
        <source>, in every iteration</source>
        <translation>，每次迭代都如此</translation>
    </message>
    <message>
        <source>, and </source>
        <translation>，并且 </translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>With all weights updated at once</source>
        <translation>若所有权重同时更新，</translation>
    </message>
    <message>
        <source>With the output layer updated first</source>
        <translation>若先更新输出层，</translation>
    </message>
    <message>
        <source>1 iteration</source>
        <translation>1 次迭代</translation>
    </message>
    <message>
        <source>%1 iterations</source>
        <translation>%1 次迭代</translation>
    </message>
    <message>
        <source>1 decimal</source>
        <translation>1 位小数</translation>
    </message>
    <message>
        <source>%1 decimals</source>
        <translation>%1 位小数</translation>
    </message>
    <message>
        <source>exactly the printed %1</source>
        <translation>印出的 %1，完全相同</translation>
    </message>
    <message>
        <source>%1, which rounded to %2 is the printed %3</source>
        <translation>%1，四舍五入到 %2后就是印出的 %3</translation>
    </message>
    <message>
        <source>%1, which cut off after %2 is the printed %3</source>
        <translation>%1，截断到 %2后就是印出的 %3</translation>
    </message>
    <message>
        <source>%1 is printed where %2 is meant: here it is %3.</source>
        <translation>印的是 %1，本意是 %2：这里是 %3。</translation>
    </message>
    <message>
        <source>“%1” is printed, which would be %2; “%3” is meant, and that is %4.</source>
        <translation>印的是“%1”，那会得到 %2；本意是“%3”，那是：%4。</translation>
    </message>
    <message>
        <source>Training does not get as far as %1.</source>
        <translation>训练到不了 %1。</translation>
    </message>
    <message>
        <source>Here it is %1.</source>
        <translation>这里是：%1。</translation>
    </message>
    <message>
        <source>After %1, one fewer,</source>
        <translation>经过 %1（少一次）后，</translation>
    </message>
    <message>
        <source>After %1, one more,</source>
        <translation>经过 %1（多一次）后，</translation>
    </message>
    <message>
        <source>%1 it is %2. Here it is %3.</source>
        <translation>%1得到：%2。这里是：%3。</translation>
    </message>
    <message>
        <source>Here it is %1. Neither rounding nor cutting off makes it the printed %2, and neither does the other update order or one iteration more or fewer.</source>
        <translation>这里是：%1。无论四舍五入还是截断，都得不到印出的 %2；换用另一种更新顺序、多一次或少一次迭代，也都得不到。</translation>
    </message>
    <message>
        <source>%1 of %2 printed values agree</source>
        <translation>%2 个印出的数值中有 %1 个一致</translation>
    </message>
    <message>
        <source>; %1 explained</source>
        <translation>；%1 个有解释</translation>
    </message>
    <message>
        <source>; 1 differs</source>
        <translation>；1 个不一致</translation>
    </message>
    <message>
        <source>; %1 differ</source>
        <translation>；%1 个不一致</translation>
    </message>
</context>
<context>
    <name>WallFormula</name>
    <message>
        <source>Chain rule on the wall</source>
        <translation>投影上的链式法则</translation>
    </message>
    <message>
        <source>Click a weight to see its chain rule.</source>
        <translation>单击一个权重，查看它的链式法则。</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Welcome to Backprop Studio</source>
        <translation>欢迎使用 Backprop Studio</translation>
    </message>
    <message>
        <source>Back-propagation, worked through: every factor of the chain rule has a place in the picture. Step through the lecture&apos;s network, change any number, and see what follows from it.</source>
        <translation>把反向传播一步步算清楚：链式法则的每个因子在图中都有自己的位置。逐步走过讲义中的网络，随意更改任何一个数，看看会带来什么变化。</translation>
    </message>
    <message>
        <source>&amp;Begin with the lecture&apos;s lesson</source>
        <translation>从讲义的课程开始(&amp;B)</translation>
    </message>
    <message>
        <source>Make a &amp;new network…</source>
        <translation>新建网络(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open a project…</source>
        <translation>打开项目(&amp;O)…</translation>
    </message>
    <message>
        <source>Esc closes this; all of it is in the menus, too. F1 lists the keys.</source>
        <translation>按 Esc 关闭此页；这里的所有内容在菜单中也能找到。按 F1 可列出按键。</translation>
    </message>
    <message>
        <source>Open an &amp;example…</source>
        <translation>打开示例(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>WhatsThis</name>
    <message>
        <source>&lt;b&gt;An input&lt;/b&gt; of the network: a number of the sample that is being trained. Enter or a click edits it.</source>
        <translation>网络的一个&lt;b&gt;输入&lt;/b&gt;：正在训练的样本中的一个数。按 Enter 或单击可编辑。</translation>
    </message>
    <message>
        <source>&lt;b&gt;A neuron&lt;/b&gt;, in two halves as it is computed: &lt;i&gt;net&lt;/i&gt; is the weighted sum of what comes in, with the bias; &lt;i&gt;out&lt;/i&gt; is its activation. Below it stands δ = ∂E/∂net once the backward pass has made it. Space shows how its value was computed.</source>
        <translation>&lt;b&gt;神经元&lt;/b&gt;，按计算过程分成两半：&lt;i&gt;net&lt;/i&gt; 是各输入的加权和再加上偏置；&lt;i&gt;out&lt;/i&gt; 是它的激活。反向传播算出 δ = ∂E/∂net 后，会显示在神经元下方。按空格键可查看它的值是如何算出的。</translation>
    </message>
    <message>
        <source>&lt;b&gt;A weight&lt;/b&gt;: how strongly one neuron&apos;s output counts in another&apos;s sum. Blue is above 0, orange and dashed below; the thicker the line, the larger. Space shows the chain rule of its gradient, Enter edits it, ↑ and ↓ change it.</source>
        <translation>&lt;b&gt;权重&lt;/b&gt;：一个神经元的输出在另一个神经元的求和中占多大分量。蓝色表示大于 0，橙色虚线表示小于 0；线越粗，权重的绝对值越大。按空格键可查看其梯度的链式法则，按 Enter 可编辑，按 ↑ 和 ↓ 可更改。</translation>
    </message>
    <message>
        <source>&lt;b&gt;A bias&lt;/b&gt;: a number that is added to the sum of each neuron it leads to. One that serves a whole layer has a dashed line to each of its neurons.</source>
        <translation>&lt;b&gt;偏置&lt;/b&gt;：加到它所通向的每个神经元的求和中的一个数。整层共用的偏置会用虚线连到该层的每个神经元。</translation>
    </message>
    <message>
        <source>&lt;b&gt;A target&lt;/b&gt;: what the output beside it should be for this sample.</source>
        <translation>&lt;b&gt;目标值&lt;/b&gt;：对于这个样本，旁边的输出应当取的值。</translation>
    </message>
    <message>
        <source>&lt;b&gt;The error of one output&lt;/b&gt;: how far it is from its target, by the loss in the training settings.</source>
        <translation>&lt;b&gt;单个输出的误差&lt;/b&gt;：按训练设置中的损失函数衡量，该输出与目标值相差多少。</translation>
    </message>
    <message>
        <source>&lt;b&gt;The total error&lt;/b&gt;, the sum of the outputs&apos; errors. Every chain rule begins here, and training makes it small.</source>
        <translation>&lt;b&gt;总误差&lt;/b&gt;：各输出误差之和。每一条链式法则都从这里开始，训练就是要让它变小。</translation>
    </message>
</context>
<context>
    <name>Worksheet</name>
    <message>
        <source>One iteration of back-propagation</source>
        <translation>反向传播的一次迭代</translation>
    </message>
    <message>
        <source>%1 – variant %2</source>
        <translation>%1 – 变式 %2</translation>
    </message>
    <message>
        <source>%1 – key</source>
        <translation>%1 – 答案</translation>
    </message>
    <message>
        <source>neurons that are saturated or dead: %1</source>
        <translation>饱和或死亡的神经元：%1</translation>
    </message>
    <message>
        <source>parameters that change less than four decimals show: %1</source>
        <translation>变化小到四位小数显示不出来的参数：%1</translation>
    </message>
</context>
<context>
    <name>example</name>
    <message>
        <source>AND, learned by one neuron</source>
        <translation>与运算 (AND)，用一个神经元学会</translation>
    </message>
    <message>
        <source>Three kinds of flowers, 4-5-3</source>
        <translation>三种花，4-5-3</translation>
    </message>
    <message>
        <source>Two circles, 2-6-1</source>
        <translation>两个同心圆，2-6-1</translation>
    </message>
    <message>
        <source>A textbook&apos;s network, 3-2-1</source>
        <translation>教科书中的网络，3-2-1</translation>
    </message>
    <message>
        <source>Backpropagation: numerical example</source>
        <translation>反向传播：数值示例</translation>
    </message>
    <message>
        <source>A linear neuron with whole numbers</source>
        <translation>整数的线性神经元</translation>
    </message>
    <message>
        <source>One sigmoid neuron</source>
        <translation>一个 sigmoid 神经元</translation>
    </message>
    <message>
        <source>OR, learned by one neuron</source>
        <translation>或运算 (OR)，用一个神经元学会</translation>
    </message>
    <message>
        <source>ReLU by hand, 2-2-1</source>
        <translation>手算 ReLU，2-2-1</translation>
    </message>
    <message>
        <source>Three classes: softmax and cross-entropy, 2-2-3</source>
        <translation>三个类别：softmax 与交叉熵，2-2-3</translation>
    </message>
    <message>
        <source>Two spirals, 2-12-12-1</source>
        <translation>双螺旋，2-12-12-1</translation>
    </message>
    <message>
        <source>XOR, 2-3-1</source>
        <translation>异或 (XOR)，2-3-1</translation>
    </message>
</context>
<context>
    <name>lesson</name>
    <message>
        <source>A textbook&apos;s network</source>
        <translation>教科书中的网络</translation>
    </message>
    <message>
        <source>Forward pass</source>
        <translation>前向传播</translation>
    </message>
    <message>
        <source>Three inputs, one class</source>
        <translation>三个输入，一个类别</translation>
    </message>
    <message>
        <source>The book numbers its neurons 4, 5 and 6; here they are h1, h2 and o1. It rounds every number before it uses it again, as people do on paper.</source>
        <translation>书中把神经元编号为 4、5 和 6；这里称为 h1、h2 和 o1。书中每个数都先舍入再继续使用，就像在纸上演算那样。</translation>
    </message>
    <message>
        <source>Backward pass</source>
        <translation>反向传播</translation>
    </message>
    <message>
        <source>Errors of the neurons</source>
        <translation>神经元的误差</translation>
    </message>
    <message>
        <source>The book&apos;s error of a neuron is `δ` with the other sign, because it begins with target − out.

Its .1311 comes from the *rounded* output: 0.474 · (1 − 0.474) · (1 − 0.474). The exact output gives 0.13117, which only cut off is .1311.</source>
        <translation>书中所说的神经元误差就是变号的 `δ`，因为它从 target − out 出发。

书中的 .1311 来自*舍入后的*输出：0.474 · (1 − 0.474) · (1 − 0.474)。用精确的输出得到 0.13117，只有截断才会成为 .1311。</translation>
    </message>
    <message>
        <source>printed without the sign</source>
        <translation>印出时不带正负号</translation>
    </message>
    <message>
        <source>printed with a minus</source>
        <translation>印出时带负号</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>New weights and biases</source>
        <translation>新的权重和偏置</translation>
    </message>
    <message>
        <source>With η = 0.9, and every neuron&apos;s own bias.</source>
        <translation>取 η = 0.9，每个神经元都有自己的偏置。</translation>
    </message>
    <message>
        <source>Backpropagation: numerical example</source>
        <translation>反向传播：数值示例</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Two inputs, two hidden neurons, two outputs</source>
        <translation>两个输入，两个隐藏神经元，两个输出</translation>
    </message>
    <message>
        <source>Numbers flow from left to right. Each line carries a weight: `w1` … `w4` lead into the hidden neurons, `w5` … `w8` into the outputs. The biases `b1` and `b2` serve a whole layer each and stay as they are.

On the right stand the targets: what the outputs *should* be. Training turns the eight weights until they nearly are.</source>
        <translation>数从左向右流动。每条线带有一个权重：`w1` … `w4` 通向隐藏神经元，`w5` … `w8` 通向输出。偏置 `b1` 和 `b2` 各由一整层共用，并且保持不变。

右边是目标值：输出*应当*达到的数。训练就是调整这八个权重，直到输出几乎等于目标值。</translation>
    </message>
    <message>
        <source>A hidden neuron adds up</source>
        <translation>隐藏神经元先求和</translation>
    </message>
    <message>
        <source>Each neuron is drawn in two halves. The left one is its net input: every input times its weight, added up, plus the bias.

`net_h1 = w1 · i1 + w2 · i2 + b1`</source>
        <translation>每个神经元画成两半。左半边是它的净输入：每个输入乘以相应的权重，相加后再加上偏置。

`net_h1 = w1 · i1 + w2 · i2 + b1`</translation>
    </message>
    <message>
        <source>… and squeezes the sum</source>
        <translation>… 再压缩这个和</translation>
    </message>
    <message>
        <source>The right half is the output: the sigmoid σ squeezes any net input into a number between 0 and 1.

`out_h1 = 1/(1 + e^−net_h1)`

The second hidden neuron does the same with its own weights `w3` and `w4`.</source>
        <translation>右半边是输出：sigmoid 函数 σ 把任何净输入都压缩成 0 到 1 之间的数。

`out_h1 = 1/(1 + e^−net_h1)`

第二个隐藏神经元用自己的权重 `w3` 和 `w4` 做同样的计算。</translation>
    </message>
    <message>
        <source>The outputs add up in their turn</source>
        <translation>接着轮到输出神经元求和</translation>
    </message>
    <message>
        <source>An output neuron treats the hidden outputs just as the hidden neurons treated the inputs.

`net_o1 = w5 · out_h1 + w6 · out_h2 + b2`</source>
        <translation>输出神经元对待隐藏层的输出，就像隐藏神经元对待输入一样。

`net_o1 = w5 · out_h1 + w6 · out_h2 + b2`</translation>
    </message>
    <message>
        <source>What the network answers</source>
        <translation>网络给出的答案</translation>
    </message>
    <message>
        <source>The sigmoid once more, and the forward pass is complete. With these weights both outputs are near ¾, whatever the targets say.</source>
        <translation>再用一次 sigmoid，前向传播就完成了。用这些权重，无论目标值是多少，两个输出都在 ¾ 附近。</translation>
    </message>
    <message>
        <source>Total error</source>
        <translation>总误差</translation>
    </message>
    <message>
        <source>How wrong is the answer?</source>
        <translation>答案错了多少？</translation>
    </message>
    <message>
        <source>Each output&apos;s error is half the square of its distance from the target; the total error is their sum.

`E_o1 = ½ · (target_o1 − out_o1)²`

The square makes every miss positive, and large ones weigh more. The ½ is there for the derivative&apos;s sake: it will cancel the 2.</source>
        <translation>每个输出的误差是它与目标值之差的平方的一半；总误差是它们的和。

`E_o1 = ½ · (target_o1 − out_o1)²`

平方使每个偏差都变成正数，并且偏差越大，所占的分量越重。½ 是为求导而放的：它会与 2 约掉。</translation>
    </message>
    <message>
        <source>in the sum</source>
        <translation>在总和中</translation>
    </message>
    <message>
        <source>How does `w5` change `E_total`?</source>
        <translation>`w5` 怎样改变 `E_total`？</translation>
    </message>
    <message>
        <source>Turn `w5` a little: the net input of o1 changes, with it the output of o1, and with that the error. Three links of a chain, and the chain rule multiplies them:

`∂E_total/∂w5 = ∂E_total/∂out_o1 · ∂out_o1/∂net_o1 · ∂net_o1/∂w5`

Each factor has a place of its own on the lit path. Follow it from right to left.</source>
        <translation>把 `w5` 稍微变动一点：o1 的净输入随之改变，o1 的输出也跟着改变，误差又随输出而变。这是一条由三环组成的链，链式法则把它们相乘：

`∂E_total/∂w5 = ∂E_total/∂out_o1 · ∂out_o1/∂net_o1 · ∂net_o1/∂w5`

每个因子在高亮的路径上都有自己的位置。请沿路径从右向左看。</translation>
    </message>
    <message>
        <source>First factor: from error to output</source>
        <translation>第一个因子：从误差到输出</translation>
    </message>
    <message>
        <source>Of the total error only `E_o1` depends on this output, so the other half drops out. The 2 of the square and the ½ cancel.

`∂E_total/∂out_o1 = −(target_o1 − out_o1)`

It is positive: the output is too high, and raising it would make things worse.</source>
        <translation>总误差中只有 `E_o1` 依赖于这个输出，所以另一半消失了。平方带来的 2 与 ½ 约掉。

`∂E_total/∂out_o1 = −(target_o1 − out_o1)`

它是正数：输出偏高，再升高只会更糟。</translation>
    </message>
    <message>
        <source>Second factor: through the sigmoid</source>
        <translation>第二个因子：经过 sigmoid</translation>
    </message>
    <message>
        <source>The slope of the sigmoid can be had from its own output, nothing else is needed:

`∂out_o1/∂net_o1 = out_o1 (1 − out_o1)`

It is never more than ¼, and small where the output is close to 0 or 1. There a neuron learns slowly.</source>
        <translation>sigmoid 的斜率可以由它自己的输出求得，不需要别的：

`∂out_o1/∂net_o1 = out_o1 (1 − out_o1)`

它从不超过 ¼，在输出接近 0 或 1 的地方很小。神经元在那里学得很慢。</translation>
    </message>
    <message>
        <source>Third factor, and the product</source>
        <translation>第三个因子，以及乘积</translation>
    </message>
    <message>
        <source>In the sum `net_o1` the weight `w5` stands beside `out_h1`; so that is its derivative. A weight counts as much as what it is fed.

`∂net_o1/∂w5 = out_h1`

All three factors are there: multiply them.</source>
        <translation>在求和式 `net_o1` 中，与权重 `w5` 相乘的是 `out_h1`，所以这就是它的导数。一个权重有多大作用，取决于送入它的数有多大。

`∂net_o1/∂w5 = out_h1`

三个因子都齐了：把它们相乘。</translation>
    </message>
    <message>
        <source>The new weights of the output layer</source>
        <translation>输出层的新权重</translation>
    </message>
    <message>
        <source>A positive derivative says: more of `w5` means more error. So take a step the other way, as long as the learning rate η allows.

`w5⁺ = w5 − η · ∂E_total/∂w5`

The same for the other three. But the new weights have to *wait*: the hidden layer still needs the old ones.</source>
        <translation>导数为正说明：`w5` 越大，误差越大。所以要朝相反的方向走一步，步长由学习率 η 决定。

`w5⁺ = w5 − η · ∂E_total/∂w5`

另外三个权重也一样。但新权重还得*等一等*：隐藏层仍然需要旧的权重。</translation>
    </message>
    <message>
        <source>Hidden layer</source>
        <translation>隐藏层</translation>
    </message>
    <message>
        <source>How does `w1` change `E_total`?</source>
        <translation>`w1` 怎样改变 `E_total`？</translation>
    </message>
    <message>
        <source>One layer further back, the chain looks alike:

`∂E_total/∂w1 = ∂E_total/∂out_h1 · ∂out_h1/∂net_h1 · ∂net_h1/∂w1`

Only the first factor is new. The output of h1 goes to o1 *and* to o2, so it reaches the total error on two ways, and both count:

`∂E_total/∂out_h1 = ∂E_o1/∂out_h1 + ∂E_o2/∂out_h1`</source>
        <translation>再往回一层，链的样子差不多：

`∂E_total/∂w1 = ∂E_total/∂out_h1 · ∂out_h1/∂net_h1 · ∂net_h1/∂w1`

只有第一个因子是新的。h1 的输出通向 o1，*也*通向 o2，因此它经由两条路影响总误差，两条都要计入：

`∂E_total/∂out_h1 = ∂E_o1/∂out_h1 + ∂E_o2/∂out_h1`</translation>
    </message>
    <message>
        <source>The way through o1</source>
        <translation>经由 o1 的路</translation>
    </message>
    <message>
        <source>Its first two factors are old acquaintances from `w5`. The third is the weight itself: `net_o1` changes by `w5` for each unit of `out_h1`.

`∂net_o1/∂out_h1 = w5`

This is the value *before* the update.</source>
        <translation>前两个因子在求 `w5` 时已经见过。第三个就是权重本身：`out_h1` 每变化一个单位，`net_o1` 就变化 `w5`。

`∂net_o1/∂out_h1 = w5`

这里用的是更新*之前*的值。</translation>
    </message>
    <message>
        <source>The way through o2, and the sum</source>
        <translation>经由 o2 的路，以及总和</translation>
    </message>
    <message>
        <source>The output of o2 is too *low*, so this way pulls in the other direction: its term is negative. The bars show how the two add up.

That is back-propagation: the error of all outputs, carried back through the weights to the neuron that had a share in it.</source>
        <translation>o2 的输出偏*低*，所以这条路朝相反的方向拉：它这一项为负。条形图显示两者如何相加。

这就是反向传播：所有输出的误差经由权重传回，传到对误差负有一份责任的神经元。</translation>
    </message>
    <message>
        <source>The two factors that are left</source>
        <translation>余下的两个因子</translation>
    </message>
    <message>
        <source>They are made like those of `w5`: the slope of the sigmoid at h1, and what `w1` is fed, which is the input `i1`.

`∂out_h1/∂net_h1 = out_h1 (1 − out_h1)`

`∂net_h1/∂w1 = i1`</source>
        <translation>它们的求法与 `w5` 的一样：一个是 sigmoid 在 h1 处的斜率，另一个是送入 `w1` 的数，即输入 `i1`。

`∂out_h1/∂net_h1 = out_h1 (1 − out_h1)`

`∂net_h1/∂w1 = i1`</translation>
    </message>
    <message>
        <source>Now all weights change</source>
        <translation>现在所有权重一起更改</translation>
    </message>
    <message>
        <source>The product is small: `w1` is far from the error and its input is small, so it gets a small step.

`w1⁺ = w1 − η · ∂E_total/∂w1`

Every derivative has been taken at the old weights. Now all eight change, and one round is over.</source>
        <translation>乘积很小：`w1` 离误差很远，它的输入又小，所以只走一小步。

`w1⁺ = w1 − η · ∂E_total/∂w1`

所有导数都是在旧权重处求得的。现在八个权重一起更改，一轮计算就结束了。</translation>
    </message>
    <message>
        <source>in the update</source>
        <translation>在更新式中</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Ten thousand rounds later</source>
        <translation>一万轮之后</translation>
    </message>
    <message>
        <source>One round hardly helps. Many rounds do: look at the curve, and at how near the outputs have come to 0.01 and 0.99.

Four of these printed numbers are not what all the steps before lead to. The reason is a story of its own, on the next page.</source>
        <translation>一轮几乎不起作用，许多轮就不同了：看看曲线，再看看输出离 0.01 和 0.99 有多近。

这里印出的数中，有四个并不是由前面各步得出的。其原因说来话长，请看下一页。</translation>
    </message>
    <message>
        <source>before training</source>
        <translation>训练前</translation>
    </message>
    <message>
        <source>after the first round</source>
        <translation>第一轮之后</translation>
    </message>
    <message>
        <source>after 10,000 rounds</source>
        <translation>10,000 轮之后</translation>
    </message>
    <message>
        <source>target 0.01</source>
        <translation>目标值 0.01</translation>
    </message>
    <message>
        <source>target 0.99</source>
        <translation>目标值 0.99</translation>
    </message>
    <message>
        <source>Two generations of numbers</source>
        <translation>两代数字</translation>
    </message>
    <message>
        <source>The first program behind this example updated the output layer *first*, and then carried the error back through weights that had already changed. From that order come the error after one round and both outputs. Days before the example was published the program was put right: now every derivative is taken at the old weights, as on the pages before.

Old copies also have the old order&apos;s final error, here in the table. Newer ones print the right order&apos;s error at the *start* of round 10,000, that is after 9,999 rounds.

This page trains with the output layer first. Compare the two orders in the Training menu.</source>
        <translation>这个示例背后的第一版程序*先*更新输出层，然后经由已经更改的权重把误差传回去。第一轮之后的误差和两个输出都来自这种顺序。在示例发表的几天之前，程序得到了更正：现在每个导数都在旧权重处求得，与前面各页相同。

旧的副本中连最终误差也来自旧的顺序，即这里表中的值。较新的副本印的是正确顺序下第 10,000 轮*开始*时的误差，也就是 9,999 轮之后的误差。

本页按先更新输出层的顺序训练。可以在“训练”菜单中比较这两种顺序。</translation>
    </message>
    <message>
        <source>in old copies</source>
        <translation>旧副本中</translation>
    </message>
    <message>
        <source>A linear neuron with whole numbers</source>
        <translation>整数的线性神经元</translation>
    </message>
    <message>
        <source>One neuron</source>
        <translation>一个神经元</translation>
    </message>
    <message>
        <source>The smallest network there is</source>
        <translation>最小的网络</translation>
    </message>
    <message>
        <source>One input, one weight, one bias, and a neuron that adds and does nothing else. For the input 2 it should answer 9.

Every number here can be checked in the head.</source>
        <translation>一个输入、一个权重、一个偏置，以及一个只做加法的神经元。输入为 2 时，它应当回答 9。

这里的每个数都可以心算验证。</translation>
    </message>
    <message>
        <source>Multiply, then add</source>
        <translation>先乘后加</translation>
    </message>
    <message>
        <source>The input times the weight, plus the bias. The neuron is *linear*: its output is the net input as it is.

`net_o1 = w1 · i1 + b1`</source>
        <translation>输入乘以权重，再加上偏置。这个神经元是*线性*的：它的输出就是净输入本身。

`net_o1 = w1 · i1 + b1`</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>Two short of nine</source>
        <translation>比九少二</translation>
    </message>
    <message>
        <source>The error is the square of the distance from the target, this time without the ½ that other examples have.

`E_o1 = (target_o1 − out_o1)²`</source>
        <translation>误差是与目标值之差的平方，这次没有其他示例中的 ½。

`E_o1 = (target_o1 − out_o1)²`</translation>
    </message>
    <message>
        <source>How does `w1` change the error?</source>
        <translation>`w1` 怎样改变误差？</translation>
    </message>
    <message>
        <source>More weight makes more output, and more output makes less error, for it is too low. The chain rule says by how much, as a product of three:

`∂E_total/∂w1 = ∂E_total/∂out_o1 · ∂out_o1/∂net_o1 · ∂net_o1/∂w1`

The first is the slope of the square, `−2 (target_o1 − out_o1)`; the second is 1, because the neuron is linear; the third is the input.</source>
        <translation>权重越大，输出越大；而输出偏低，所以输出越大，误差越小。究竟影响多少，链式法则用三个因子的乘积来回答：

`∂E_total/∂w1 = ∂E_total/∂out_o1 · ∂out_o1/∂net_o1 · ∂net_o1/∂w1`

第一个是平方的斜率 `−2 (target_o1 − out_o1)`；第二个是 1，因为神经元是线性的；第三个是输入。</translation>
    </message>
    <message>
        <source>The product</source>
        <translation>乘积</translation>
    </message>
    <message>
        <source>Minus four times one times two. For the bias the last factor is 1 instead of the input, because nothing stands beside it in the sum.</source>
        <translation>负四乘一再乘二。对偏置来说，最后一个因子是 1 而不是输入，因为在求和式中没有别的数与它相乘。</translation>
    </message>
    <message>
        <source>A step against the slope</source>
        <translation>逆着斜率走一步</translation>
    </message>
    <message>
        <source>Both derivatives are negative: more weight and more bias mean less error. Against the slope is upwards, and the learning rate η = 0.05 says how far.

`w1⁺ = w1 − η · ∂E_total/∂w1`</source>
        <translation>两个导数都是负的：权重和偏置越大，误差越小。逆着斜率就是增大的方向，走多远由学习率 η = 0.05 决定。

`w1⁺ = w1 − η · ∂E_total/∂w1`</translation>
    </message>
    <message>
        <source>Has it helped?</source>
        <translation>有效果吗？</translation>
    </message>
    <message>
        <source>With the new numbers the neuron answers 8, and the error has dropped from 4 to 1. Take more steps and watch the curve: each halves the distance that is left.</source>
        <translation>用新的数，神经元回答 8，误差从 4 降到了 1。再多走几步，看看曲线：每一步都使剩下的距离减半。</translation>
    </message>
    <message>
        <source>One sigmoid neuron</source>
        <translation>一个 sigmoid 神经元</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前向</translation>
    </message>
    <message>
        <source>Two inputs, two weights, a bias and a sigmoid: the smallest network that can learn anything.

`net_o1 = w1 · i1 + w2 · i2 + b_o1`

The net input is 1, and the sigmoid makes of it what is printed.</source>
        <translation>两个输入、两个权重、一个偏置和一个 sigmoid：这是能够学到东西的最小网络。

`net_o1 = w1 · i1 + w2 · i2 + b_o1`

净输入为 1，sigmoid 由它得出印出的那个数。</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>反向</translation>
    </message>
    <message>
        <source>The source does not speak of a target: it takes it that the error grows as the output does, `∂E_total/∂out_o1 = 1`. A target that lies 1 below the output says the same.

The slope of the sigmoid is the only thing between it and the weights.</source>
        <translation>原文没有提到目标值：它假定误差与输出同步增长，即 `∂E_total/∂out_o1 = 1`。取比输出小 1 的目标值，意思相同。

在它与权重之间，只隔着 sigmoid 的斜率。</translation>
    </message>
    <message>
        <source>ReLU by hand</source>
        <translation>手算 ReLU</translation>
    </message>
    <message>
        <source>Straight lines with a kink</source>
        <translation>带折点的直线</translation>
    </message>
    <message>
        <source>ReLU lets a positive net input pass as it is and makes 0 of a negative one. Here all are positive, so every slope is 1 and the numbers stay short.</source>
        <translation>ReLU 让正的净输入原样通过，把负的变成 0。这里的净输入都是正的，所以每个斜率都是 1，数也都很短。</translation>
    </message>
    <message>
        <source>The output neuron</source>
        <translation>输出神经元</translation>
    </message>
    <message>
        <source>`∂E_o1/∂out_o1 = −(target_o1 − out_o1)`

With a slope of 1 that is already the bias&apos;s gradient, and each weight&apos;s is that times what the weight is fed.</source>
        <translation>`∂E_o1/∂out_o1 = −(target_o1 − out_o1)`

斜率为 1 时，这已经是偏置的梯度；每个权重的梯度则是它乘以送入该权重的数。</translation>
    </message>
    <message>
        <source>The hidden neurons</source>
        <translation>隐藏神经元</translation>
    </message>
    <message>
        <source>The error comes back through `w5` and `w6`. The second is negative, so what helps the first hidden neuron hurts the second.</source>
        <translation>误差经由 `w5` 和 `w6` 传回来。后者是负的，所以对第一个隐藏神经元有利的，对第二个却不利。</translation>
    </message>
    <message>
        <source>All parameters change</source>
        <translation>所有参数都更改</translation>
    </message>
    <message>
        <source>Each parameter goes a tenth of its gradient downhill, biases too.</source>
        <translation>每个参数沿下坡方向移动其梯度的十分之一，偏置也一样。</translation>
    </message>
    <message>
        <source>After one step</source>
        <translation>一步之后</translation>
    </message>
    <message>
        <source>A third of the error is left</source>
        <translation>误差只剩三分之一</translation>
    </message>
    <message>
        <source>The same sample once more, with the new parameters.</source>
        <translation>用新的参数，再算一次同一个样本。</translation>
    </message>
    <message>
        <source>Three classes: softmax and cross-entropy</source>
        <translation>三个类别：softmax 与交叉熵</translation>
    </message>
    <message>
        <source>Shares of a whole</source>
        <translation>整体中的份额</translation>
    </message>
    <message>
        <source>Softmax turns three net inputs into three shares that add up to 1: how much the network believes in each class.</source>
        <translation>softmax 把三个净输入变成三个加起来等于 1 的份额：表示网络对每个类别有多大把握。</translation>
    </message>
    <message>
        <source>Every output pulls at every weight</source>
        <translation>每个输出都牵动每个权重</translation>
    </message>
    <message>
        <source>One output cannot grow unless the others shrink, so the error of the right class reaches all three output neurons. The biases are frozen.</source>
        <translation>一个输出要变大，其他输出就得变小，所以正确类别的误差会传到全部三个输出神经元。偏置已冻结。</translation>
    </message>
    <message>
        <source>The error has fallen</source>
        <translation>误差下降了</translation>
    </message>
    <message>
        <source>With the new weights, before the second update.</source>
        <translation>用新权重，在第二次更新之前。</translation>
    </message>
</context>
</TS>
