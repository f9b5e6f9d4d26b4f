<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Export</name>
    <message>
        <source>A zero takes as much room as any other number, so that every program that opens the original opens this one too.</source>
        <translation>零和其他数占用同样的空间，因此凡是能打开原模型的程序也能打开这个模型。</translation>
    </message>
    <message>
        <source>The original has %1, this folder %2. Stored as a bit mask and the kept weights alone it would be %3, but hardly any program reads such a file today. An archive of the folder (zip, zstd) does get smaller.</source>
        <translation>原模型为 %1，此文件夹为 %2。若只存位掩码和保留的权重，则为 %3，但如今几乎没有程序能读取这样的文件。将文件夹打成压缩包（zip、zstd）确实会变小。</translation>
    </message>
    <message>
        <source>Model folder</source>
        <translation>模型文件夹</translation>
    </message>
    <message>
        <source>Masks only</source>
        <translation>仅掩码</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Numbers (CSV)</source>
        <translation>数值（CSV）</translation>
    </message>
    <message>
        <source>Run record</source>
        <translation>运行记录</translation>
    </message>
    <message>
        <source>A Hugging Face folder that loads like the original: same names, shapes and types, with the pruned weights set to zero. A model card, the recipe and the hashes of all files lie beside them. It is read again and checked before it gets its name.</source>
        <translation>与原模型加载方式相同的 Hugging Face 文件夹：名称、形状和类型都不变，被剪去的权重设为零。旁边附有模型卡、配方和所有文件的哈希值。写完后会重新读取并检查，通过后才正式命名。</translation>
    </message>
    <message>
        <source>One bit a pruned weight. Together with the original model, besa apply-mask writes the whole model folder again, bit for bit.</source>
        <translation>每个可剪枝权重占一位。配合原模型，besa apply-mask 可逐位还原整个模型文件夹。</translation>
    </message>
    <message>
        <source>Plots as they are zoomed now, for a paper or a slide.</source>
        <translation>按当前缩放显示的图，可用于论文或幻灯片。</translation>
    </message>
    <message>
        <source>The numbers that the plots show, with units in the headings.</source>
        <translation>图中显示的数值，表头带有单位。</translation>
    </message>
    <message>
        <source>Recipe, events, results of every block and hashes of all inputs: enough to replay the run on another machine. The state that only resuming needs is left out.</source>
        <translation>配方、事件、每个块的结果以及所有输入的哈希值：足以在另一台机器上重放此次运行。只有继续运行才需要的状态不包含在内。</translation>
    </message>
    <message>
        <source>Why is it not smaller?</source>
        <translation>为什么没有变小？</translation>
    </message>
    <message>
        <source>Why is it not faster?</source>
        <translation>为什么没有变快？</translation>
    </message>
    <message>
        <source>transformers, vLLM and llama.cpp multiply by a zero like by any other number, and graphics processors gain nothing from zeros in free places. Zeros save time only where kernels skip them, such as sparse CPU runtimes and accelerators made for it. No speed is promised that was not measured.</source>
        <translation>transformers、vLLM 和 llama.cpp 对零和其他数一样做乘法，图形处理器也无法从位置不规则的零中获益。只有在计算内核会跳过零的地方（例如稀疏 CPU 运行时和专用加速器），零才能节省时间。未经测量的速度，这里不作承诺。</translation>
    </message>
    <message>
        <source>Is this a model?</source>
        <translation>这是一个模型吗？</translation>
    </message>
    <message>
        <source>No. It only fits the very model it was made for and refuses others. It is the smallest way to pass a result on.</source>
        <translation>不是。它只适用于为其制作的那个模型，其他模型一概拒绝。这是传递结果的最小方式。</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>What is a zero worth?</source>
        <translation>一个零值多少？</translation>
    </message>
    <message>
        <source>A language model is a long list of numbers, its weights. The story model here has 4.1 million that may become zero. Most are so small that a zero in their place changes little, and a zero need not be stored or multiplied. The map shows one matrix: the darker a spot, the smaller its weights.</source>
        <translation>语言模型是一长串数，即它的权重。这里的故事模型有 410 万个权重可以变为零。其中大多数非常小，换成零几乎没有影响，而零既不必存储也不必相乘。图中显示一个矩阵：某处颜色越暗，那里的权重越小。</translation>
    </message>
    <message>
        <source>Which weights go first?</source>
        <translation>哪些权重先剪去？</translation>
    </message>
    <message>
        <source>A small weight still matters if it always meets a large input. So the model reads some stories first, the calibration text, and every weight gets a score: its size times the strength of its input. In each row the lowest scores go first. That settles the order. How many go is the real question.</source>
        <translation>权重再小，如果总是遇到大的输入，也仍然重要。因此模型先读一些故事，即校准文本，然后每个权重得到一个分数：它的大小乘以其输入的强度。每一行中分数最低的先剪去。顺序就这样定了，真正的问题是剪去多少。</translation>
    </message>
    <message>
        <source>Let it learn</source>
        <translation>让它学习</translation>
    </message>
    <message>
        <source>The easy answer is to take the same part of every row. BESA learns a better one. It walks through the six blocks of the model, and in each it tries out how many zeros every row can bear, while their number in total stays what the target asks for. Press Start: the demo takes about a minute.</source>
        <translation>简单的答案是每行都剪去相同的比例。BESA 会学到更好的答案。它依次走过模型的六个块，在每个块中尝试每一行能承受多少个零，同时零的总数始终符合目标的要求。按“开始”：演示大约需要一分钟。</translation>
    </message>
    <message>
        <source>&amp;Start pruning</source>
        <translation>开始剪枝(&amp;S)</translation>
    </message>
    <message>
        <source>What does a block lose?</source>
        <translation>一个块损失了什么？</translation>
    </message>
    <message>
        <source>A pruned block should still give the output it gave before. The distance between the two is its reconstruction loss, and this curve shows it step by step: lower is better. It falls although no weight is ever changed, only because the zeros move to where they hurt less.</source>
        <translation>剪枝后的块应当仍给出原来的输出。两者之间的距离就是它的重建损失，这条曲线逐步显示它：越低越好。虽然没有改变任何权重，它仍会下降，只因为零移到了伤害更小的地方。</translation>
    </message>
    <message>
        <source>Where zeros hurt least</source>
        <translation>零在哪里伤害最小</translation>
    </message>
    <message>
        <source>Seven layers share the zeros of a block. They start equal and drift apart: a layer that the output depends on gives zeros away, and one that hardly matters takes them over. Their sum stays at the dashed line, exactly, in every step. The same trade goes on between the rows of each layer.</source>
        <translation>七个层分担一个块的零。它们起初相等，随后逐渐分开：输出所依赖的层让出零，无关紧要的层则接过来。它们的总和在每一步都精确地保持在虚线处。每一层的各行之间也在进行同样的交换。</translation>
    </message>
    <message>
        <source>Why blocks and rows differ</source>
        <translation>为什么各块、各行不同</translation>
    </message>
    <message>
        <source>Every cell of this map is one layer of one block. Errors travel: what one block loses reaches all blocks after it, so each learns on what the pruned ones before it really hand over. No two blocks end alike, and a click on a cell shows that its rows do not either. The results tell what it was worth: with the same number of zeros, the model guesses the next word better than with the same part of every row gone.</source>
        <translation>图中每一格是一个块的一层。误差会传播：一个块的损失会影响其后的所有块，因此每个块都以前面已剪枝的块真正给出的输出来学习。没有两个块的结果相同；点击一格可以看到其中各行也不相同。结果会说明这样做的价值：零的数量相同，但与每行都剪去相同比例相比，模型能更好地猜出下一个词。</translation>
    </message>
    <message>
        <source>See the &amp;results</source>
        <translation>查看结果(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>%1 %</source>
        <comment>percentage; the space does not break</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 K</source>
        <comment>thousands of parameters</comment>
        <translation>%1 K</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>millions of parameters</comment>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>%1 B</source>
        <comment>thousand millions of parameters</comment>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes and seconds</comment>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 分钟</translation>
    </message>
</context>
<context>
    <name>RunStatus</name>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>%1.</source>
        <comment>a sentence with its end</comment>
        <translation>%1。</translation>
    </message>
</context>
<context>
    <name>besa::Actions</name>
    <message>
        <source>Open &amp;model folder…</source>
        <translation>打开模型文件夹(&amp;M)…</translation>
    </message>
    <message>
        <source>Chooses the checkpoint to prune; only its headers are read.</source>
        <translation>选择要剪枝的检查点；只读取其文件头。</translation>
    </message>
    <message>
        <source>Choose calibration &amp;text…</source>
        <translation>选择校准文本(&amp;T)…</translation>
    </message>
    <message>
        <source>Chooses the texts whose activations decide what is pruned.</source>
        <translation>选择文本，其激活值决定剪去什么。</translation>
    </message>
    <message>
        <source>Open re&amp;cipe…</source>
        <translation>打开配方(&amp;C)…</translation>
    </message>
    <message>
        <source>Fills the setup from a recipe file.</source>
        <translation>用配方文件填写设置。</translation>
    </message>
    <message>
        <source>&amp;Save recipe…</source>
        <translation>保存配方(&amp;S)…</translation>
    </message>
    <message>
        <source>Writes the setup to a recipe file that the command line takes too.</source>
        <translation>将设置写入配方文件，命令行也可使用该文件。</translation>
    </message>
    <message>
        <source>Open &amp;run folder…</source>
        <translation>打开运行文件夹(&amp;R)…</translation>
    </message>
    <message>
        <source>Shows a finished or interrupted run and its replay.</source>
        <translation>显示已完成或已中断的运行及其重放。</translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation>打开演示(&amp;D)</translation>
    </message>
    <message>
        <source>Sets everything up for the bundled story model.</source>
        <translation>为自带的故事模型完成所有设置。</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>首选项(&amp;P)…</translation>
    </message>
    <message>
        <source>Theme, language, text size and where results go.</source>
        <translation>主题、语言、文字大小和结果的保存位置。</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Closes the window; a run in progress is asked about.</source>
        <translation>关闭窗口；若有运行正在进行，会先询问。</translation>
    </message>
    <message>
        <source>&amp;Start pruning</source>
        <translation>开始剪枝(&amp;S)</translation>
    </message>
    <message>
        <source>Prunes the model as set up.</source>
        <translation>按设置对模型剪枝。</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Holds the run after the current step.</source>
        <translation>在当前步完成后暂停运行。</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>继续(&amp;C)</translation>
    </message>
    <message>
        <source>Goes on with the paused run.</source>
        <translation>继续已暂停的运行。</translation>
    </message>
    <message>
        <source>Stop after this &amp;block</source>
        <translation>此块完成后停止(&amp;B)</translation>
    </message>
    <message>
        <source>Ends the run when the current block is done; it can be resumed later.</source>
        <translation>当前块完成后结束运行；以后可以继续。</translation>
    </message>
    <message>
        <source>&amp;Abort</source>
        <translation>中止(&amp;A)</translation>
    </message>
    <message>
        <source>Ends the run after the current step; finished blocks are kept.</source>
        <translation>当前步完成后结束运行；已完成的块会保留。</translation>
    </message>
    <message>
        <source>&amp;Resume the shown run</source>
        <translation>继续所显示的运行(&amp;R)</translation>
    </message>
    <message>
        <source>Goes on with an interrupted run where its state was kept last.</source>
        <translation>从最后一次保存的状态继续已中断的运行。</translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation>复制为命令(&amp;M)</translation>
    </message>
    <message>
        <source>Copies the command line that does the same as the setup.</source>
        <translation>复制与当前设置等效的命令行。</translation>
    </message>
    <message>
        <source>&amp;Setup</source>
        <translation>设置(&amp;S)</translation>
    </message>
    <message>
        <source>Shows or hides model, calibration and target.</source>
        <translation>显示或隐藏模型、校准和目标。</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>观察(&amp;W)</translation>
    </message>
    <message>
        <source>Shows how the run learns.</source>
        <translation>显示运行如何学习。</translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <translation>结果(&amp;R)</translation>
    </message>
    <message>
        <source>Shows what the run reached.</source>
        <translation>显示运行取得的结果。</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>Shows all runs beside each other.</source>
        <translation>并排显示所有运行。</translation>
    </message>
    <message>
        <source>&amp;Bend</source>
        <translation>手动调整(&amp;B)</translation>
    </message>
    <message>
        <source>Changes the sparsity of single layers by hand at the same budget.</source>
        <translation>在预算不变的情况下手动更改单个层的稀疏度。</translation>
    </message>
    <message>
        <source>&amp;Lesson</source>
        <translation>课程(&amp;L)</translation>
    </message>
    <message>
        <source>Explains pruning in six short steps.</source>
        <translation>用六个简短的步骤讲解剪枝。</translation>
    </message>
    <message>
        <source>Re&amp;play</source>
        <translation>重放(&amp;P)</translation>
    </message>
    <message>
        <source>Shows the bar that plays the shown run like a film.</source>
        <translation>显示控制栏，可像影片一样播放所显示的运行。</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>消息(&amp;M)</translation>
    </message>
    <message>
        <source>Shows or hides what the run had to say.</source>
        <translation>显示或隐藏运行的消息。</translation>
    </message>
    <message>
        <source>&amp;Follow the run</source>
        <translation>跟随运行(&amp;F)</translation>
    </message>
    <message>
        <source>Selects the block in progress, and goes along with it.</source>
        <translation>选中正在处理的块，并随之移动。</translation>
    </message>
    <message>
        <source>Find &amp;tensor…</source>
        <translation>查找张量(&amp;T)…</translation>
    </message>
    <message>
        <source>Selects a layer of a block by its name.</source>
        <translation>按名称选择某个块的一层。</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>命令面板(&amp;P)…</translation>
    </message>
    <message>
        <source>Finds actions, options and tensors by a few letters.</source>
        <translation>输入几个字母即可查找操作、选项和张量。</translation>
    </message>
    <message>
        <source>&amp;Dark or light theme</source>
        <translation>深色或浅色主题(&amp;D)</translation>
    </message>
    <message>
        <source>Switches between the dark and the light theme.</source>
        <translation>在深色和浅色主题之间切换。</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>Makes all text larger.</source>
        <translation>放大所有文字。</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>缩小文字(&amp;M)</translation>
    </message>
    <message>
        <source>Makes all text smaller.</source>
        <translation>缩小所有文字。</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>正常文字大小(&amp;N)</translation>
    </message>
    <message>
        <source>Gives text the size that the system asks for.</source>
        <translation>将文字恢复为系统要求的大小。</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <source>Gives the window the whole screen, and back.</source>
        <translation>让窗口占满整个屏幕，或恢复原状。</translation>
    </message>
    <message>
        <source>Sa&amp;ve layout</source>
        <translation>保存布局(&amp;V)</translation>
    </message>
    <message>
        <source>Keeps the arrangement of the window as yours.</source>
        <translation>将窗口的排列保存为您自己的布局。</translation>
    </message>
    <message>
        <source>R&amp;estore layout</source>
        <translation>恢复布局(&amp;E)</translation>
    </message>
    <message>
        <source>Gives the window the arrangement that you saved.</source>
        <translation>将窗口恢复为您保存的排列。</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation>重置布局(&amp;Y)</translation>
    </message>
    <message>
        <source>Gives the window its first arrangement.</source>
        <translation>将窗口恢复为最初的排列。</translation>
    </message>
    <message>
        <source>&amp;Model folder…</source>
        <translation>模型文件夹(&amp;M)…</translation>
    </message>
    <message>
        <source>Writes the pruned model as a Hugging Face folder.</source>
        <translation>将剪枝后的模型写为 Hugging Face 文件夹。</translation>
    </message>
    <message>
        <source>Mas&amp;ks…</source>
        <translation>掩码(&amp;K)…</translation>
    </message>
    <message>
        <source>Copies the masks of the shown run.</source>
        <translation>复制所显示运行的掩码。</translation>
    </message>
    <message>
        <source>&amp;Figures…</source>
        <translation>图(&amp;F)…</translation>
    </message>
    <message>
        <source>Writes the shown plots as PNG, SVG or PDF.</source>
        <translation>将显示的图写为 PNG、SVG 或 PDF。</translation>
    </message>
    <message>
        <source>&amp;Tables…</source>
        <translation>表格(&amp;T)…</translation>
    </message>
    <message>
        <source>Writes the shown series as CSV.</source>
        <translation>将显示的数据序列写为 CSV。</translation>
    </message>
    <message>
        <source>Run &amp;record…</source>
        <translation>运行记录(&amp;R)…</translation>
    </message>
    <message>
        <source>Writes what is known of the shown run as JSON.</source>
        <translation>将所显示运行的全部已知信息写为 JSON。</translation>
    </message>
    <message>
        <source>&amp;Verify a folder…</source>
        <translation>验证文件夹(&amp;V)…</translation>
    </message>
    <message>
        <source>Counts the zeros of an exported model again and compares every file.</source>
        <translation>重新统计导出模型中的零，并比较每个文件。</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>入门步骤(&amp;F)</translation>
    </message>
    <message>
        <source>Shows the card with the first three steps again.</source>
        <translation>再次显示包含前三个步骤的卡片。</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Shows every key of the window.</source>
        <translation>显示窗口的所有按键。</translation>
    </message>
    <message>
        <source>&amp;Copy details for a report</source>
        <translation>复制用于报告的详细信息(&amp;C)</translation>
    </message>
    <message>
        <source>Copies versions of the program, its libraries and the machine.</source>
        <translation>复制程序、其所用的库和机器的版本信息。</translation>
    </message>
    <message>
        <source>&amp;About BESA Workbench</source>
        <translation>关于 BESA Workbench(&amp;A)</translation>
    </message>
    <message>
        <source>Version, licence and libraries.</source>
        <translation>版本、许可证和库。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
</context>
<context>
    <name>besa::AllocationBars</name>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Pruned (%)</source>
        <translation>剪枝率（%）</translation>
    </message>
    <message>
        <source>Learned %1</source>
        <translation>学习值 %1</translation>
    </message>
    <message>
        <source>Edited %1</source>
        <translation>编辑值 %1</translation>
    </message>
    <message>
        <source>Learned (pruned fraction)</source>
        <translation>学习值（剪枝比例）</translation>
    </message>
    <message>
        <source>Edited (pruned fraction)</source>
        <translation>编辑值（剪枝比例）</translation>
    </message>
</context>
<context>
    <name>besa::BendPanel</name>
    <message>
        <source>Loss as learned</source>
        <translation>学习值的损失</translation>
    </message>
    <message>
        <source>Loss as bent</source>
        <translation>手动调整后的损失</translation>
    </message>
    <message>
        <source>&amp;Back to learned</source>
        <translation>恢复学习值(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Save as recipe…</source>
        <translation>另存为配方(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Prune with this</source>
        <translation>按此剪枝(&amp;P)</translation>
    </message>
    <message>
        <source>Nothing to bend yet</source>
        <translation>尚无可手动调整的内容</translation>
    </message>
    <message>
        <source>Once a block is pruned, its zeros can be moved between its layers here, and the block&apos;s loss is measured again at once.</source>
        <translation>块剪枝后，可在此处将其中的零在各层之间移动，并立即重新测量该块的损失。</translation>
    </message>
    <message>
        <source>Set up a run</source>
        <translation>设置运行</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>块</translation>
    </message>
    <message>
        <source>B&amp;lock</source>
        <translation>块(&amp;L)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Drag the top of a bar, or type. The other layers give way, those that care least the most, and the block keeps its zeros.</source>
        <translation>拖动条形的顶端，或直接输入。其他层会相应让步，越不敏感的层让得越多，块中零的总数保持不变。</translation>
    </message>
    <message>
        <source>put block %1 back</source>
        <translation>还原块 %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>块 %1</translation>
    </message>
    <message>
        <source>Pruned part of each layer, block %1</source>
        <translation>各层的剪枝比例，块 %1</translation>
    </message>
    <message>
        <source>bend %1 of block %2 to %3</source>
        <translation>将块 %2 的 %1 手动调整为 %3</translation>
    </message>
    <message>
        <source>Together %1 of %2 weights are zero (%3). This stays.</source>
        <translation>总计 %2 个权重中有 %1 个为零（%3）。此数保持不变。</translation>
    </message>
    <message>
        <source>Error against the dense model: %1</source>
        <translation>相对稠密模型的误差：%1</translation>
    </message>
    <message>
        <source>Measuring how much each layer cares…</source>
        <translation>正在测量各层的敏感程度…</translation>
    </message>
    <message>
        <source>Nothing is bent in this block.</source>
        <translation>此块中没有手动调整。</translation>
    </message>
    <message>
        <source>Move a layer to see what it costs.</source>
        <translation>移动一个层，即可看到其代价。</translation>
    </message>
    <message>
        <source>Being measured</source>
        <translation>正在测量</translation>
    </message>
    <message>
        <source>The loss is measured on the calibration windows.</source>
        <translation>损失在校准窗口上测量。</translation>
    </message>
    <message>
        <source>About the same as learned.</source>
        <translation>与学习值大致相同。</translation>
    </message>
    <message>
        <source>%1 less than learned: this bend helps.</source>
        <translation>比学习值低 %1：此手动调整有益。</translation>
    </message>
    <message>
        <source>%1 more than learned: the block pays for this bend.</source>
        <translation>比学习值高 %1：该块为此手动调整付出代价。</translation>
    </message>
</context>
<context>
    <name>besa::BendRows</name>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Pruned</source>
        <translation>剪去</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>零</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Pruned part of %1 in percent</source>
        <translation>%1 的剪枝比例（百分数）</translation>
    </message>
    <message>
        <source>Hold %1</source>
        <translation>锁定 %1</translation>
    </message>
    <message>
        <source>A held layer does not give way to the others.</source>
        <translation>锁定的层不会为其他层让步。</translation>
    </message>
</context>
<context>
    <name>besa::BlockLossPlot</name>
    <message>
        <source>Loss by block</source>
        <translation>各块损失</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>块</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Reconstruction</source>
        <translation>重建</translation>
    </message>
    <message>
        <source>Against dense stream</source>
        <translation>相对稠密流</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>首步</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>末步</translation>
    </message>
</context>
<context>
    <name>besa::BlockSelector</name>
    <message>
        <source>&amp;Block:</source>
        <translation>块(&amp;B)：</translation>
    </message>
    <message>
        <source>Show the block before</source>
        <translation>显示上一块</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>块</translation>
    </message>
    <message>
        <source>Show the next block</source>
        <translation>显示下一块</translation>
    </message>
    <message>
        <source>&amp;Layer:</source>
        <translation>层(&amp;L)：</translation>
    </message>
    <message>
        <source>Layer of the block</source>
        <translation>块的层</translation>
    </message>
    <message>
        <source>Go along with the run: always show the block in progress</source>
        <translation>跟随运行：始终显示正在处理的块</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>块 %1</translation>
    </message>
</context>
<context>
    <name>besa::BlockSparsityPlot</name>
    <message>
        <source>Sparsity by block</source>
        <translation>各块稀疏度</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>块</translation>
    </message>
    <message>
        <source>Pruned (%)</source>
        <translation>剪枝率（%）</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目标 %1</translation>
    </message>
</context>
<context>
    <name>besa::BlockTableModel</name>
    <message>
        <source>Number of the decoder block, from 0.</source>
        <translation>解码器块的编号，从 0 开始。</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>块</translation>
    </message>
    <message>
        <source>Zeros of all seven layers over their weights.</source>
        <translation>全部七层的零的个数除以其权重数。</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>稀疏度</translation>
    </message>
    <message>
        <source>Reconstruction loss of the first learning step.</source>
        <translation>第一个学习步的重建损失。</translation>
    </message>
    <message>
        <source>First loss</source>
        <translation>初始损失</translation>
    </message>
    <message>
        <source>Reconstruction loss of the newest learning step.</source>
        <translation>最新学习步的重建损失。</translation>
    </message>
    <message>
        <source>Last loss</source>
        <translation>最近损失</translation>
    </message>
    <message>
        <source>Mean reconstruction loss of the final mask over all calibration windows.</source>
        <translation>最终掩码在所有校准窗口上的平均重建损失。</translation>
    </message>
    <message>
        <source>Final loss</source>
        <translation>最终损失</translation>
    </message>
    <message>
        <source>Mean squared error against the output of the dense model.</source>
        <translation>相对于稠密模型输出的均方误差。</translation>
    </message>
    <message>
        <source>Dense error</source>
        <translation>稠密误差</translation>
    </message>
    <message>
        <source>Computing time of the block.</source>
        <translation>该块的计算时间。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Zeros of %1 over its weights.</source>
        <translation>%1 的零的个数除以其权重数。</translation>
    </message>
</context>
<context>
    <name>besa::CalibrationCard</name>
    <message>
        <source>Calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>Look at samples…</source>
        <translation>查看样本…</translation>
    </message>
    <message>
        <source>Shows the windows that the model will read, token by token</source>
        <translation>逐个词元显示模型将读取的窗口</translation>
    </message>
    <message>
        <source>%1 × %2 = %3 tokens</source>
        <comment>windows, their length, their product</comment>
        <translation>%1 × %2 = %3 个词元</translation>
    </message>
</context>
<context>
    <name>besa::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter does it · Esc closes</source>
        <translation>↑ ↓ 选择 · Enter 执行 · Esc 关闭</translation>
    </message>
</context>
<context>
    <name>besa::CompareCurves</name>
    <message>
        <source>Block</source>
        <translation>块</translation>
    </message>
    <message>
        <source>Check runs in the table above to see their curves over each other.</source>
        <translation>在上方表格中勾选运行，即可叠加查看其曲线。</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>块 %1</translation>
    </message>
    <message>
        <source>Loss of each block</source>
        <translation>每个块的损失</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Sparsity of each block</source>
        <translation>每个块的稀疏度</translation>
    </message>
    <message>
        <source>Pruned (%)</source>
        <translation>剪枝率（%）</translation>
    </message>
    <message>
        <source>Loss to compare</source>
        <translation>要比较的损失</translation>
    </message>
    <message>
        <source>Reconstruction loss of the final mask</source>
        <translation>最终掩码的重建损失</translation>
    </message>
    <message>
        <source>Error against the dense model</source>
        <translation>相对稠密模型的误差</translation>
    </message>
    <message>
        <source>&amp;Loss</source>
        <translation>损失(&amp;L)</translation>
    </message>
</context>
<context>
    <name>besa::ComparePage</name>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Sparsity and perplexity</source>
        <translation>稀疏度与困惑度</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>尚无运行</translation>
    </message>
    <message>
        <source>Every run that is started here or with besa prune is kept with its record. Two or more can be laid over each other on this page.</source>
        <translation>在此处或用 besa prune 开始的每次运行都会连同其记录一起保留。在此页面上可将两次或更多次运行叠加显示。</translation>
    </message>
    <message>
        <source>Set up a run</source>
        <translation>设置运行</translation>
    </message>
    <message>
        <source>&amp;Differences only</source>
        <translation>仅差异(&amp;D)</translation>
    </message>
    <message>
        <source>Differences only</source>
        <translation>仅差异</translation>
    </message>
    <message>
        <source>Parameters of the checked runs</source>
        <translation>所勾选运行的参数</translation>
    </message>
    <message>
        <source>Dense model</source>
        <translation>稠密模型</translation>
    </message>
    <message>
        <source>All runs were measured on the same model and text.</source>
        <translation>所有运行都在相同的模型和文本上测量。</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) with another model or evaluation text are left out. Check one of them to see it among its like.</source>
        <translation>
            <numerusform>已略去 %n 次使用其他模型或评估文本的运行。勾选其中之一，即可与其同类一起查看。</numerusform>
        </translation>
    </message>
    <message>
        <source>Check runs in the table above to see their parameters side by side.</source>
        <translation>在上方表格中勾选运行，即可并排查看其参数。</translation>
    </message>
    <message>
        <source>Check a second run to see in what they differ.</source>
        <translation>再勾选一次运行，即可查看它们的差异。</translation>
    </message>
    <message>
        <source>These runs have the same parameters.</source>
        <translation>这些运行的参数相同。</translation>
    </message>
</context>
<context>
    <name>besa::DistributionPlot</name>
    <message>
        <source>Learned rates</source>
        <translation>学到的比率</translation>
    </message>
    <message>
        <source>Pruned in a row (%)</source>
        <translation>每行剪枝率（%）</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>The learned rates of the selected layer appear here while it learns. A recorded run shows them when it was told to record distributions.</source>
        <translation>所选层学习时，学到的比率会显示在这里。已记录的运行只有在设置为记录分布时才会显示。</translation>
    </message>
    <message>
        <source>This method does not learn rates.</source>
        <translation>此方法不学习比率。</translation>
    </message>
    <message>
        <source>Candidate rate (%)</source>
        <translation>候选比率（%）</translation>
    </message>
    <message>
        <source>Probability (%)</source>
        <translation>概率（%）</translation>
    </message>
    <message>
        <source>pruned %1</source>
        <translation>剪去 %1</translation>
    </message>
</context>
<context>
    <name>besa::Drop</name>
    <message>
        <source>“%1” is neither a model nor a run: it holds no config.json and no run.json.</source>
        <translation>“%1”既不是模型也不是运行：其中没有 config.json，也没有 run.json。</translation>
    </message>
    <message>
        <source>“%1” is not there.</source>
        <translation>“%1”不存在。</translation>
    </message>
    <message>
        <source>“%1” may hold a program (pickle) and is not opened. Convert the model to safetensors first.</source>
        <translation>“%1”可能含有程序（pickle），因此不会打开。请先将模型转换为 safetensors。</translation>
    </message>
    <message>
        <source>“%1” is a GGUF file. Drop the folder with the safetensors files instead.</source>
        <translation>“%1”是 GGUF 文件。请改为拖放含有 safetensors 文件的文件夹。</translation>
    </message>
    <message>
        <source>“%1” is not a model, recipe, run or text that this program knows.</source>
        <translation>“%1”不是本程序认识的模型、配方、运行或文本。</translation>
    </message>
</context>
<context>
    <name>besa::ElidedLabel</name>
    <message>
        <source>Copy text</source>
        <translation>复制文本</translation>
    </message>
</context>
<context>
    <name>besa::ExportDesk</name>
    <message>
        <source>Written to %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>There is no run yet: start one, or open one.</source>
        <translation>尚无运行：请开始一次运行，或打开一次运行。</translation>
    </message>
    <message>
        <source>The run is still in progress.</source>
        <translation>运行仍在进行。</translation>
    </message>
    <message>
        <source>The run is not finished: resume it first.</source>
        <translation>运行尚未完成：请先继续运行。</translation>
    </message>
    <message>
        <source>No plot is shown: open the Watch page.</source>
        <translation>没有显示任何图：请打开“观察”页面。</translation>
    </message>
</context>
<context>
    <name>besa::ExportDialog</name>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>In the &amp;light theme, for paper</source>
        <translation>使用浅色主题，用于纸面(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>在文件夹中显示(&amp;S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Command that reproduces the run</source>
        <translation>重现此次运行的命令</translation>
    </message>
    <message>
        <source>Co&amp;mmand that does the same</source>
        <translation>等效命令(&amp;M)</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>The command is on the clipboard.</source>
        <translation>命令已复制到剪贴板。</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>导出内容</translation>
    </message>
    <message>
        <source>Which plots</source>
        <translation>哪些图</translation>
    </message>
    <message>
        <source>The plot that is shown</source>
        <translation>当前显示的图</translation>
    </message>
    <message>
        <source>All plots</source>
        <translation>所有图</translation>
    </message>
    <message>
        <source>Format of the figures</source>
        <translation>图的格式</translation>
    </message>
    <message>
        <source>PNG, 300 dots an inch</source>
        <translation>PNG，每英寸 300 点</translation>
    </message>
    <message>
        <source>SVG, for editing</source>
        <translation>SVG，用于编辑</translation>
    </message>
    <message>
        <source>PDF, for papers</source>
        <translation>PDF，用于论文</translation>
    </message>
    <message>
        <source>&amp;Plots</source>
        <translation>图(&amp;P)</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>目标位置</translation>
    </message>
    <message>
        <source>&amp;Destination</source>
        <translation>目标位置(&amp;D)</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>The plot “%1”</source>
        <translation>图“%1”</translation>
    </message>
    <message>
        <source>Known once a run is chosen.</source>
        <translation>选择运行后即可得知。</translation>
    </message>
    <message numerus="yes">
        <source>Written and checked: %1 zeros of %2 weights (%3), %n file(s) with the right hash.</source>
        <translation>
            <numerusform>已写入并检查：%2 个权重中有 %1 个零（%3），%n 个文件的哈希值正确。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>format and its size</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>This already exists. Choose a name that is free.</source>
        <translation>已存在。请选择未被占用的名称。</translation>
    </message>
    <message>
        <source>The file exists and will be replaced.</source>
        <translation>文件已存在，将被替换。</translation>
    </message>
    <message>
        <source>The disk has %1 left, but %2 are needed.</source>
        <translation>磁盘剩余 %1，但需要 %2。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>besa::FactGrid</name>
    <message>
        <source>%1: %2</source>
        <comment>a fact and its value</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>besa::FirstRunCard</name>
    <message>
        <source>&amp;Prune the demo</source>
        <translation>剪枝演示模型(&amp;P)</translation>
    </message>
    <message>
        <source>1.  Set up: a model, some text, and how sparse it shall become. The bundled story model is ready.</source>
        <translation>1.  设置：选择模型、一些文本以及要达到的稀疏度。自带的故事模型已就绪。</translation>
    </message>
    <message>
        <source>2.  Watch: block by block, BESA learns how much every layer can spare.</source>
        <translation>2.  观察：BESA 逐块学习每一层能省去多少。</translation>
    </message>
    <message>
        <source>3.  Judge: compare perplexity, try prompts, and export the model.</source>
        <translation>3.  评判：比较困惑度，试用提示，并导出模型。</translation>
    </message>
    <message>
        <source>Prunes the bundled model with its recipe; it takes about a minute.</source>
        <translation>按自带模型的配方对其剪枝，大约需要一分钟。</translation>
    </message>
    <message>
        <source>Hide the first steps; the Help menu shows them again.</source>
        <translation>隐藏入门步骤；可在“帮助”菜单中再次显示。</translation>
    </message>
    <message>
        <source>Hide the first steps</source>
        <translation>隐藏入门步骤</translation>
    </message>
</context>
<context>
    <name>besa::HeatMap</name>
    <message>
        <source>Logarithmic colours</source>
        <translation>对数颜色</translation>
    </message>
    <message>
        <source>Spaces the colours by powers of ten. (L)</source>
        <translation>颜色按 10 的幂次分布。 (L)</translation>
    </message>
    <message>
        <source>%1: not there yet</source>
        <translation>%1：尚无数据</translation>
    </message>
    <message>
        <source>Blocks fill in from left to right as they are finished.</source>
        <translation>块完成后会从左到右依次填入。</translation>
    </message>
</context>
<context>
    <name>besa::HistogramPlot</name>
    <message>
        <source>Pruned in a row (%)</source>
        <translation>每行剪枝率（%）</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>平均 %1</translation>
    </message>
    <message>
        <source>%1 · block %2 · %3</source>
        <translation>%1 · 块 %2 · %3</translation>
    </message>
</context>
<context>
    <name>besa::LessonPanel</name>
    <message>
        <source>Show &amp;me</source>
        <translation>指给我看(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation>打开演示(&amp;D)</translation>
    </message>
    <message>
        <source>The lesson speaks of the bundled story model.</source>
        <translation>本课程以自带的故事模型为例。</translation>
    </message>
    <message>
        <source>A run is there already; start another or go on with Next.</source>
        <translation>已有一次运行；可以开始另一次，或按“下一步”继续。</translation>
    </message>
    <message>
        <source>The lesson goes on when the first block learns.</source>
        <translation>第一个块开始学习后，课程将继续。</translation>
    </message>
    <message>
        <source>All blocks are pruned. That was the lesson.</source>
        <translation>所有块都已剪枝。课程到此结束。</translation>
    </message>
    <message>
        <source>The map fills in, block by block, while the run goes on.</source>
        <translation>随着运行的进行，图会逐块填满。</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完成(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
</context>
<context>
    <name>besa::LinePlot</name>
    <message>
        <source>S&amp;moothing</source>
        <translation>平滑(&amp;M)</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Weight of the earlier values in the running average, as in TensorBoard: 0 shows the raw curve, 0.999 the slowest trend.</source>
        <translation>较早的值在滑动平均中的权重，与 TensorBoard 相同：0 显示原始曲线，0.999 显示最缓慢的趋势。</translation>
    </message>
    <message>
        <source>%1, smoothed %2</source>
        <translation>%1，平滑后 %2</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>块 %1</translation>
    </message>
    <message>
        <source>This method does not learn: it has no steps.</source>
        <translation>此方法不学习：没有学习步。</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>第 %1 步</translation>
    </message>
    <message>
        <source>Each block appears here when it is finished.</source>
        <translation>每个块完成后会显示在这里。</translation>
    </message>
    <message>
        <source>The learning steps of the block appear here as they come.</source>
        <translation>该块的学习步骤会随着进行显示在这里。</translation>
    </message>
</context>
<context>
    <name>besa::LogPanel</name>
    <message>
        <source>Only &amp;warnings</source>
        <translation>仅警告(&amp;W)</translation>
    </message>
    <message>
        <source>Only warnings</source>
        <translation>仅警告</translation>
    </message>
    <message>
        <source>Messages of the run</source>
        <translation>运行的消息</translation>
    </message>
</context>
<context>
    <name>besa::LossShareMap</name>
    <message>
        <source>Where the loss arises</source>
        <translation>损失产生之处</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>块</translation>
    </message>
    <message>
        <source>Share of all finished blocks (%)</source>
        <translation>占所有已完成块的比例（%）</translation>
    </message>
    <message>
        <source>Reconstruction</source>
        <translation>重建</translation>
    </message>
    <message>
        <source>Against dense</source>
        <translation>相对稠密</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
</context>
<context>
    <name>besa::MainWindow</name>
    <message>
        <source>BESA Workbench</source>
        <translation>BESA Workbench</translation>
    </message>
    <message>
        <source>the settings could not be read; the first ones are used</source>
        <translation>无法读取设置，将使用初始设置</translation>
    </message>
    <message>
        <source>The old file was kept there.</source>
        <translation>旧文件已保留在那里。</translation>
    </message>
    <message>
        <source>the settings could not be written: %1</source>
        <translation>无法写入设置：%1</translation>
    </message>
    <message>
        <source>Check the disk and the permissions.</source>
        <translation>请检查磁盘和权限。</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation>打开最近项目(&amp;C)</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>The setup is that of “%1”.</source>
        <translation>已采用“%1”的设置。</translation>
    </message>
    <message>
        <source>The recipe is in “%1”.</source>
        <translation>配方位于“%1”。</translation>
    </message>
    <message>
        <source>Prompts are answered when the run has ended.</source>
        <translation>运行结束后才会回答提示。</translation>
    </message>
    <message>
        <source>There is no pruned model yet: finish a run, or open one.</source>
        <translation>还没有剪枝后的模型：请完成一次运行，或打开一次运行。</translation>
    </message>
    <message>
        <source>%1 — BESA Workbench</source>
        <translation>%1 — BESA Workbench</translation>
    </message>
    <message>
        <source>Open model</source>
        <translation>打开模型</translation>
    </message>
    <message>
        <source>Choose calibration text</source>
        <translation>选择校准文本</translation>
    </message>
    <message>
        <source>A run is in progress: pause or end it before another is shown.</source>
        <translation>有运行正在进行：请先暂停或结束它，再显示另一个。</translation>
    </message>
    <message>
        <source>the last run was interrupted</source>
        <translation>上次运行被中断</translation>
    </message>
    <message>
        <source>Its finished blocks are safe: it can go on after the last one.</source>
        <translation>已完成的块是安全的：可以从最后一次保存的状态继续。</translation>
    </message>
    <message>
        <source>Resume the run</source>
        <translation>继续运行</translation>
    </message>
    <message>
        <source>Only show it</source>
        <translation>仅显示</translation>
    </message>
    <message>
        <source>Done: %1 of the weights are zero.</source>
        <translation>完成：%1 的权重为零。</translation>
    </message>
    <message>
        <source>The run has ended early; it can be resumed.</source>
        <translation>运行已提前结束，可以继续。</translation>
    </message>
    <message numerus="yes">
        <source>Verified: %1 zeros counted, %n file(s) unchanged.</source>
        <translation>
            <numerusform>已验证：共计 %1 个零，%n 个文件未变。</numerusform>
        </translation>
    </message>
    <message>
        <source>The command is on the clipboard.</source>
        <translation>命令已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Only files of this machine can be dropped.</source>
        <translation>只能拖放本机的文件。</translation>
    </message>
    <message>
        <source>A run is in progress</source>
        <translation>有运行正在进行</translation>
    </message>
    <message>
        <source>What shall become of “%1”?</source>
        <translation>如何处理“%1”？</translation>
    </message>
    <message>
        <source>Finished blocks are kept in its folder either way.</source>
        <translation>无论如何，已完成的块都会保留在其文件夹中。</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>继续运行(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Pause and save</source>
        <translation>暂停并保存(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Abort the run</source>
        <translation>中止运行(&amp;A)</translation>
    </message>
    <message>
        <source>Ends it now; the next start offers to go on.</source>
        <translation>立即结束；下次启动时可以选择继续。</translation>
    </message>
    <message>
        <source>Ends it now, for good.</source>
        <translation>立即结束，不再继续。</translation>
    </message>
    <message>
        <source>Stopping after the current step…</source>
        <translation>当前步完成后停止…</translation>
    </message>
    <message>
        <source>The layout is saved.</source>
        <translation>布局已保存。</translation>
    </message>
    <message>
        <source>No layout was saved yet.</source>
        <translation>尚未保存布局。</translation>
    </message>
    <message>
        <source>The details are on the clipboard.</source>
        <translation>详细信息已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Type an action, an option or a tensor</source>
        <translation>输入操作、选项或张量</translation>
    </message>
    <message>
        <source>No model is known yet: choose one in the setup, or open a run.</source>
        <translation>还不知道模型：请在设置中选择一个，或打开一次运行。</translation>
    </message>
    <message>
        <source>Type a part of its name, for example “3 down”</source>
        <translation>输入名称的一部分，例如“3 down”</translation>
    </message>
    <message>
        <source>Model folder</source>
        <translation>模型文件夹</translation>
    </message>
    <message>
        <source>Calibration texts</source>
        <translation>校准文本</translation>
    </message>
    <message>
        <source>Texts (*.txt *.raw *.jsonl *.json *.gz);;All files (*)</source>
        <translation>文本 (*.txt *.raw *.jsonl *.json *.gz);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>Recipes (*.yaml *.yml);;All files (*)</source>
        <translation>配方 (*.yaml *.yml);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save recipe</source>
        <translation>保存配方</translation>
    </message>
    <message>
        <source>Run folder</source>
        <translation>运行文件夹</translation>
    </message>
    <message>
        <source>Exported model to verify</source>
        <translation>要验证的导出模型</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation>语言将在下次启动时更改。</translation>
    </message>
    <message>
        <source>About BESA Workbench</source>
        <translation>关于 BESA Workbench</translation>
    </message>
    <message>
        <source>&lt;h3&gt;BESA Workbench %1&lt;/h3&gt;&lt;p&gt;Prunes language models of the LLaMA family and shows how it learns what to leave out.&lt;/p&gt;&lt;p&gt;Works offline; nothing is sent anywhere.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;BESA Workbench %1&lt;/h3&gt;&lt;p&gt;对 LLaMA 系列语言模型进行剪枝，并显示它如何学习该省去什么。&lt;/p&gt;&lt;p&gt;离线工作，不向任何地方发送数据。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>尚未打开任何内容</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>创建 %1 的副本</translation>
    </message>
    <message>
        <source>The setup is that of “%1”: change what you like and start.</source>
        <translation>已采用“%1”的设置：可按需更改，然后开始。</translation>
    </message>
    <message>
        <source>“%1” is in the trash.</source>
        <translation>“%1”已移到回收站。</translation>
    </message>
    <message>
        <source>Save the bent allocation as a recipe</source>
        <translation>将手动调整后的分配另存为配方</translation>
    </message>
    <message>
        <source>Bend</source>
        <translation>手动调整</translation>
    </message>
    <message>
        <source>The recipe is in “%1”, and in the setup.</source>
        <translation>配方位于“%1”，并已载入设置。</translation>
    </message>
    <message>
        <source>Blocks are measured when the run has ended.</source>
        <translation>运行结束后才会测量块。</translation>
    </message>
</context>
<context>
    <name>besa::MatrixMap</name>
    <message>
        <source>Show magnitudes</source>
        <translation>显示幅值</translation>
    </message>
    <message>
        <source>Shows how large every weight is, whether it is pruned or not.</source>
        <translation>显示每个权重的大小，无论是否被剪去。</translation>
    </message>
    <message>
        <source>Show the mask</source>
        <translation>显示掩码</translation>
    </message>
    <message>
        <source>Shows which weights are kept.</source>
        <translation>显示保留了哪些权重。</translation>
    </message>
    <message>
        <source>Show kept magnitudes</source>
        <translation>显示保留的幅值</translation>
    </message>
    <message>
        <source>Shows how large the kept weights are; pruned ones fade.</source>
        <translation>显示保留的权重的大小；被剪去的会变淡。</translation>
    </message>
    <message>
        <source>Column (input)</source>
        <translation>列（输入）</translation>
    </message>
    <message>
        <source>Row (output)</source>
        <translation>行（输出）</translation>
    </message>
    <message>
        <source>Select a block and a layer to see its weights.</source>
        <translation>选择一个块和一个层即可查看其权重。</translation>
    </message>
    <message>
        <source>Loading the weights…</source>
        <translation>正在加载权重…</translation>
    </message>
    <message>
        <source>Kept (fraction)</source>
        <translation>保留比例</translation>
    </message>
    <message>
        <source>Mean |w|</source>
        <translation>平均 |w|</translation>
    </message>
    <message>
        <source>Row %1, column %2</source>
        <translation>行 %1，列 %2</translation>
    </message>
    <message>
        <source>|w| %1</source>
        <translation>|w| %1</translation>
    </message>
    <message>
        <source>Mean |w| around it %1</source>
        <translation>周围的平均 |w| %1</translation>
    </message>
    <message>
        <source>Kept around it %1</source>
        <translation>周围的保留比例 %1</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Pruned</source>
        <translation>剪去</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>首行</translation>
    </message>
    <message>
        <source>First column</source>
        <translation>首列</translation>
    </message>
</context>
<context>
    <name>besa::MessageBar</name>
    <message>
        <source>Note</source>
        <translation>提示</translation>
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
        <source>Copy details for a report</source>
        <translation>复制用于报告的详细信息</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>besa::MessageModel</name>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理办法</translation>
    </message>
</context>
<context>
    <name>besa::ModelCard</name>
    <message>
        <source>The download is not complete.</source>
        <translation>下载不完整。</translation>
    </message>
    <message>
        <source>The download is not complete. Missing: %1</source>
        <translation>下载不完整。缺少：%1</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Hugging Face cache</source>
        <translation>Hugging Face 缓存</translation>
    </message>
    <message>
        <source>A model folder holds config.json, safetensors files and a tokenizer.</source>
        <translation>模型文件夹包含 config.json、safetensors 文件和分词器。</translation>
    </message>
    <message>
        <source>Reading the model’s headers…</source>
        <translation>正在读取模型的文件头…</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>块</translation>
    </message>
    <message>
        <source>%1 of width %2</source>
        <translation>%1 个，宽度 %2</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Prunable</source>
        <translation>可剪枝</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>磁盘占用</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 个词元</translation>
    </message>
    <message>
        <source>Tokenizer</source>
        <translation>分词器</translation>
    </message>
    <message>
        <source>Memory to prune</source>
        <translation>剪枝所需内存</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>There is no model in the cache</source>
        <translation>缓存中没有模型</translation>
    </message>
    <message>
        <source>Looking into the cache…</source>
        <translation>正在查看缓存…</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>不支持</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>a cached model and its size or state</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>暂无</translation>
    </message>
</context>
<context>
    <name>besa::OptionEditor</name>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>恢复默认值：%1</translation>
    </message>
    <message>
        <source>Explain this setting (F1 in the field)</source>
        <translation>解释此设置（在字段中按 F1）</translation>
    </message>
    <message>
        <source>Range: %1.</source>
        <translation>范围：%1。</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>默认值：%1。</translation>
    </message>
    <message>
        <source>Comes from: %1.</source>
        <translation>来源：%1。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a choice and what it means</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>besa::OptionForm</name>
    <message>
        <source>Fewer settings</source>
        <translation>较少设置</translation>
    </message>
    <message numerus="yes">
        <source>%n more settings</source>
        <translation>
            <numerusform>另有 %n 项设置</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>more settings, changed ones</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n 项已更改</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>besa::ParameterDiffModel</name>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
</context>
<context>
    <name>besa::ParetoPlot</name>
    <message>
        <source>Sparsity against perplexity</source>
        <translation>稀疏度与困惑度的关系</translation>
    </message>
    <message>
        <source>Sparsity (%)</source>
        <translation>稀疏度（%）</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>困惑度</translation>
    </message>
    <message>
        <source>Runs appear here when their perplexity was measured. Choose an evaluation text in the setup.</source>
        <translation>测量过困惑度的运行会显示在这里。请在设置中选择评估文本。</translation>
    </message>
    <message>
        <source>Not beaten by another run</source>
        <translation>未被其他运行超越</translation>
    </message>
    <message>
        <source>Beaten</source>
        <translation>被超越</translation>
    </message>
</context>
<context>
    <name>besa::PathEdit</name>
    <message>
        <source>Browse</source>
        <translation>浏览</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Choose a model folder…</source>
        <translation>选择模型文件夹…</translation>
    </message>
    <message>
        <source>Choose a shard or an index file…</source>
        <translation>选择分片或索引文件…</translation>
    </message>
    <message>
        <source>Choose a folder or a file</source>
        <translation>选择文件夹或文件</translation>
    </message>
    <message>
        <source>Only files and folders of this computer can be dropped here.</source>
        <translation>此处只能拖放本机的文件和文件夹。</translation>
    </message>
    <message>
        <source>Choose text files</source>
        <translation>选择文本文件</translation>
    </message>
    <message>
        <source>Texts (*.txt *.jsonl *.json *.gz);;All files (*)</source>
        <translation>文本 (*.txt *.jsonl *.json *.gz);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose a shard or an index file</source>
        <translation>选择分片或索引文件</translation>
    </message>
    <message>
        <source>Model files (*.safetensors *.safetensors.index.json);;All files (*)</source>
        <translation>模型文件 (*.safetensors *.safetensors.index.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>没有文件“%1”。</translation>
    </message>
    <message>
        <source>“%1” is a folder. Name a file in it.</source>
        <translation>“%1”是文件夹。请指定其中的一个文件。</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>没有文件夹“%1”。</translation>
    </message>
    <message>
        <source>There is no file or folder “%1”.</source>
        <translation>没有文件或文件夹“%1”。</translation>
    </message>
    <message>
        <source>“%1” is a file. Name a folder.</source>
        <translation>“%1”是文件。请指定文件夹。</translation>
    </message>
    <message numerus="yes">
        <source>One thing is wanted here, and %n were dropped.</source>
        <translation>
            <numerusform>此处需要一项，却拖放了 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is a folder. Drop a file of it.</source>
        <translation>“%1”是文件夹。请拖放其中的一个文件。</translation>
    </message>
    <message>
        <source>“%1” is a file. Drop a folder.</source>
        <translation>“%1”是文件。请拖放文件夹。</translation>
    </message>
</context>
<context>
    <name>besa::PlotExport</name>
    <message>
        <source>The figure could not be written: %1.</source>
        <translation>无法写入图：%1。</translation>
    </message>
    <message>
        <source>Choose another folder or make room on the disk.</source>
        <translation>请选择其他文件夹，或在磁盘上腾出空间。</translation>
    </message>
    <message>
        <source>The image would be too large.</source>
        <translation>图像会过大。</translation>
    </message>
    <message>
        <source>Choose a smaller scale or size.</source>
        <translation>请选择较小的缩放比例或尺寸。</translation>
    </message>
    <message>
        <source>There is not enough memory for the image.</source>
        <translation>内存不足，无法生成图像。</translation>
    </message>
    <message>
        <source>There is no plot to save.</source>
        <translation>没有可保存的图。</translation>
    </message>
    <message>
        <source>Start or open a run first.</source>
        <translation>请先开始或打开一次运行。</translation>
    </message>
    <message>
        <source>Figures cannot be written in this format.</source>
        <translation>无法以此格式写入图。</translation>
    </message>
    <message>
        <source>Give the file a name that ends in .png, .svg or .pdf.</source>
        <translation>请使用以 .png、.svg 或 .pdf 结尾的文件名。</translation>
    </message>
</context>
<context>
    <name>besa::PlotView</name>
    <message>
        <source>Reset the view</source>
        <translation>重置视图</translation>
    </message>
    <message>
        <source>Shows everything and follows the data again.</source>
        <translation>显示全部内容并重新跟随数据。</translation>
    </message>
    <message>
        <source>Follow the data</source>
        <translation>跟随数据</translation>
    </message>
    <message>
        <source>Keeps new data in view; zooming by hand ends it.</source>
        <translation>使新数据保持可见；手动缩放会结束跟随。</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Shows the middle of the plot larger.</source>
        <translation>放大显示图的中部。</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Shows more of the plot.</source>
        <translation>显示图的更多部分。</translation>
    </message>
    <message>
        <source>Logarithmic x axis</source>
        <translation>对数 x 轴</translation>
    </message>
    <message>
        <source>Spaces the horizontal axis by powers of ten.</source>
        <translation>横轴按 10 的幂次分布。</translation>
    </message>
    <message>
        <source>Logarithmic y axis</source>
        <translation>对数 y 轴</translation>
    </message>
    <message>
        <source>Spaces the vertical axis by powers of ten.</source>
        <translation>纵轴按 10 的幂次分布。</translation>
    </message>
    <message>
        <source>Copy as image</source>
        <translation>复制为图像</translation>
    </message>
    <message>
        <source>Puts the plot on the clipboard as an image.</source>
        <translation>将图作为图像复制到剪贴板。</translation>
    </message>
    <message>
        <source>Copy the values</source>
        <translation>复制数值</translation>
    </message>
    <message>
        <source>Puts the values shown on the clipboard, separated by commas.</source>
        <translation>将显示的数值复制到剪贴板，以逗号分隔。</translation>
    </message>
    <message>
        <source>Save the figure…</source>
        <translation>保存图…</translation>
    </message>
    <message>
        <source>Saves the plot as PNG, SVG, PDF or its values as CSV.</source>
        <translation>将图保存为 PNG、SVG、PDF，或将其数值保存为 CSV。</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Plot of %1 over %2. Arrow keys pan, plus and minus zoom, R resets, Ctrl with an arrow key reads values.</source>
        <translation>%1 随 %2 变化的图。方向键平移，加号和减号缩放，R 重置，Ctrl 加方向键读取数值。</translation>
    </message>
</context>
<context>
    <name>besa::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> 磅</translation>
    </message>
    <message>
        <source>Points more or less than the system&apos;s text size.</source>
        <translation>比系统文字大小大或小的磅数。</translation>
    </message>
    <message>
        <source>Text &amp;size, more than the system&apos;s</source>
        <translation>文字大小，相对系统增加(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Results go to</source>
        <translation>结果保存到(&amp;R)</translation>
    </message>
    <message>
        <source>Folder for results</source>
        <translation>结果文件夹</translation>
    </message>
</context>
<context>
    <name>besa::PromptPanel</name>
    <message>
        <source>&amp;Ask both models</source>
        <translation>询问两个模型(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Write the beginning of a text, then press Ctrl+Enter.</source>
        <translation>写下一段文本的开头，然后按 Ctrl+Enter。</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Longest answer in tokens</source>
        <translation>回答的最大词元数</translation>
    </message>
    <message>
        <source>0 (greedy)</source>
        <translation>0（贪心）</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>0 always takes the likeliest token. Higher values draw tokens by chance.</source>
        <translation>0 总是选取最可能的词元。值越高，选取词元的随机性越大。</translation>
    </message>
    <message>
        <source>&amp;Longest answer (tokens)</source>
        <translation>回答的最大长度（词元）(&amp;L)</translation>
    </message>
    <message>
        <source>Tempe&amp;rature</source>
        <translation>温度(&amp;R)</translation>
    </message>
    <message>
        <source>Answer of the dense model</source>
        <translation>稠密模型的回答</translation>
    </message>
    <message>
        <source>The answer of the dense model appears here.</source>
        <translation>稠密模型的回答将显示在这里。</translation>
    </message>
    <message>
        <source>Answer of the pruned model</source>
        <translation>剪枝后模型的回答</translation>
    </message>
    <message>
        <source>The answer of the pruned model appears here.</source>
        <translation>剪枝后模型的回答将显示在这里。</translation>
    </message>
    <message>
        <source>Dense model</source>
        <translation>稠密模型</translation>
    </message>
    <message>
        <source>Pruned model</source>
        <translation>剪枝后的模型</translation>
    </message>
    <message>
        <source>There is no pruned model yet. Finish a run first; its export answers here.</source>
        <translation>还没有剪枝后的模型。请先完成一次运行，由其导出的模型在此回答。</translation>
    </message>
    <message numerus="yes">
        <source>The first %n token(s) agree; then the dense model writes %1, the pruned one %2.</source>
        <translation>
            <numerusform>前 %n 个词元一致；之后稠密模型写出 %1，剪枝后的模型写出 %2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n token(s) agree; then the dense model ends.</source>
        <translation>
            <numerusform>全部 %n 个词元一致；之后稠密模型结束。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n token(s) agree; then the pruned model ends.</source>
        <translation>
            <numerusform>全部 %n 个词元一致；之后剪枝后的模型结束。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both models give the same answer of %n token(s).</source>
        <translation>
            <numerusform>两个模型给出相同的回答，共 %n 个词元。</numerusform>
        </translation>
    </message>
    <message>
        <source>The models are writing…</source>
        <translation>模型正在书写…</translation>
    </message>
    <message>
        <source>The first token in which the answers differ is marked in both.</source>
        <translation>两个回答中第一个不同的词元都已标出。</translation>
    </message>
</context>
<context>
    <name>besa::RecipeProblem</name>
    <message>
        <source>Choose the model to prune.</source>
        <translation>请选择要剪枝的模型。</translation>
    </message>
    <message>
        <source>This method needs texts. Choose calibration texts.</source>
        <translation>此方法需要文本。请选择校准文本。</translation>
    </message>
    <message>
        <source>This method needs a file. Choose it.</source>
        <translation>此方法需要文件。请选择该文件。</translation>
    </message>
    <message>
        <source>%1 Set “%2” to exact, or switch “%3” off.</source>
        <translation>%1 请将“%2”设为精确，或关闭“%3”。</translation>
    </message>
    <message>
        <source>%1 Set the rows that shall share a rate.</source>
        <translation>%1 请设置共用一个比率的行数。</translation>
    </message>
</context>
<context>
    <name>besa::ReplayBar</name>
    <message>
        <source>Replay of a recorded run</source>
        <translation>重放已记录的运行</translation>
    </message>
    <message>
        <source>Block before (Page Up)</source>
        <translation>上一块 (Page Up)</translation>
    </message>
    <message>
        <source>Step back (Left)</source>
        <translation>后退一步 (Left)</translation>
    </message>
    <message>
        <source>Step on (Right)</source>
        <translation>前进一步 (Right)</translation>
    </message>
    <message>
        <source>Next block (Page Down)</source>
        <translation>下一块 (Page Down)</translation>
    </message>
    <message>
        <source>Position in the recorded run, in events</source>
        <translation>在已记录的运行中的位置，以事件计</translation>
    </message>
    <message>
        <source>S&amp;peed:</source>
        <translation>速度(&amp;P)：</translation>
    </message>
    <message>
        <source>Speed of the replay</source>
        <translation>重放速度</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>最快</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Event %1 of %2</source>
        <translation>事件 %1 / %2</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>暂停 (Space)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>播放 (Space)</translation>
    </message>
</context>
<context>
    <name>besa::ResultsPage</name>
    <message>
        <source>Not measured. Choose an evaluation text in the setup to have it.</source>
        <translation>未测量。如需测量，请在设置中选择评估文本。</translation>
    </message>
    <message numerus="yes">
        <source>%n window(s) of %1 tokens, %2</source>
        <translation>
            <numerusform>%n 个窗口，每个 %1 个词元，%2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2) by pruning. %3</source>
        <translation>剪枝带来的变化：%1（%2）。%3</translation>
    </message>
    <message>
        <source>Perplexity, dense → pruned</source>
        <translation>困惑度，稠密 → 剪枝后</translation>
    </message>
    <message>
        <source>Counted sparsity</source>
        <translation>实测稀疏度</translation>
    </message>
    <message>
        <source>Computing time</source>
        <translation>计算时间</translation>
    </message>
    <message>
        <source>Ask both models</source>
        <translation>询问两个模型</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>暂无结果</translation>
    </message>
    <message>
        <source>Start a run, or open one under Compare. Perplexity, counted sparsity and every block appear here while it runs.</source>
        <translation>请开始一次运行，或在“比较”中打开一次。运行期间，困惑度、实测稀疏度和每个块都会显示在这里。</translation>
    </message>
    <message>
        <source>Set up a run</source>
        <translation>设置运行</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>块</translation>
    </message>
    <message>
        <source>Blocks: select one to see it everywhere, press a heading to sort</source>
        <translation>块：选择一个可在各处查看，按表头可排序</translation>
    </message>
    <message>
        <source>Sparsity of each kind of layer</source>
        <translation>每种层的稀疏度</translation>
    </message>
    <message>
        <source>Layers: zeros counted over all finished blocks</source>
        <translation>层：统计所有已完成块中的零</translation>
    </message>
    <message>
        <source>Messages of the run</source>
        <translation>运行的消息</translation>
    </message>
    <message>
        <source>&amp;Warnings only</source>
        <translation>仅警告(&amp;W)</translation>
    </message>
    <message>
        <source>Warnings only</source>
        <translation>仅警告</translation>
    </message>
    <message>
        <source>&amp;Bend block %1…</source>
        <translation>手动调整块 %1(&amp;B)…</translation>
    </message>
    <message numerus="yes">
        <source>Messages: %n warning(s)</source>
        <translation>
            <numerusform>消息：%n 条警告</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted when the first block is finished.</source>
        <translation>第一个块完成后统计。</translation>
    </message>
    <message>
        <source>%1 zeros of %2 weights; %3 was asked for</source>
        <translation>%2 个权重中有 %1 个零；要求为 %3</translation>
    </message>
    <message>
        <source>No block is finished yet.</source>
        <translation>尚无已完成的块。</translation>
    </message>
    <message>
        <source>%1 of %2 blocks, the slowest in %3</source>
        <translation>%2 个块中的 %1 个，最慢的用时 %3</translation>
    </message>
</context>
<context>
    <name>besa::RowRatesPlot</name>
    <message>
        <source>Sparsity of the rows</source>
        <translation>各行的稀疏度</translation>
    </message>
    <message>
        <source>Pruned in a row (%)</source>
        <translation>每行剪枝率（%）</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>The rows of a layer are counted when its block is finished. Select a finished block to see them.</source>
        <translation>层的各行在其所属的块完成后统计。选择已完成的块即可查看。</translation>
    </message>
    <message>
        <source>This run kept no mask of the block.</source>
        <translation>此次运行未保留该块的掩码。</translation>
    </message>
</context>
<context>
    <name>besa::RunController</name>
    <message>
        <source>The engine ended with an unexpected error.</source>
        <translation>引擎因意外错误而结束。</translation>
    </message>
    <message>
        <source>Resume the run: finished blocks are kept. If it happens again, report it with these details.</source>
        <translation>请继续运行：已完成的块会保留。如果再次发生，请附上这些详细信息进行报告。</translation>
    </message>
</context>
<context>
    <name>besa::RunHeaderBar</name>
    <message>
        <source>Opening the model</source>
        <translation>正在打开模型</translation>
    </message>
    <message>
        <source>Reading calibration text</source>
        <translation>正在读取校准文本</translation>
    </message>
    <message>
        <source>Pruning</source>
        <translation>剪枝</translation>
    </message>
    <message>
        <source>Writing the pruned model</source>
        <translation>正在写入剪枝后的模型</translation>
    </message>
    <message>
        <source>Verifying what was written</source>
        <translation>正在验证写入的内容</translation>
    </message>
    <message>
        <source>Measuring perplexity</source>
        <translation>正在测量困惑度</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Progress of the stage</source>
        <translation>阶段进度</translation>
    </message>
    <message>
        <source>Progress of the block</source>
        <translation>块的进度</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>运行进度</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>已用时间</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>尚无运行</translation>
    </message>
    <message>
        <source>Recorded run</source>
        <translation>已记录的运行</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Pausing after this step</source>
        <translation>此步完成后暂停</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Stopping after this block</source>
        <translation>此块完成后停止</translation>
    </message>
    <message>
        <source>Stopping after this step</source>
        <translation>此步完成后停止</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>块</translation>
    </message>
    <message>
        <source>All blocks</source>
        <translation>所有块</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>Computing time of the run, without pauses.</source>
        <translation>运行的计算时间，不含暂停。</translation>
    </message>
    <message>
        <source>How long the run still takes can be told after a few steps.</source>
        <translation>再过几步才能得知运行还需多久。</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>about %1 (%2 to %3)</source>
        <translation>约 %1（%2 至 %3）</translation>
    </message>
    <message>
        <source>From how long finished blocks took. Writing and verifying the model come on top.</source>
        <translation>根据已完成的块所用的时间得出。写入和验证模型的时间另计。</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 个词元/秒</translation>
    </message>
    <message>
        <source>Calibration tokens that learning goes through in a second.</source>
        <translation>学习每秒处理的校准词元数。</translation>
    </message>
    <message>
        <source>No GPU whose driver tells how busy it is was found.</source>
        <translation>未找到驱动程序能报告占用率的 GPU。</translation>
    </message>
    <message>
        <source>Memory of this program. All programs together use %1.</source>
        <translation>本程序的内存。所有程序共使用 %1。</translation>
    </message>
    <message>
        <source>Memory of this program.</source>
        <translation>本程序的内存。</translation>
    </message>
    <message>
        <source>%1 of %2 cores</source>
        <translation>%2 个核心中的 %1 个</translation>
    </message>
    <message>
        <source>Processor cores that this program keeps busy.</source>
        <translation>本程序占用的处理器核心数。</translation>
    </message>
    <message>
        <source>How busy the graphics processor is, by all programs, and its memory.</source>
        <translation>图形处理器被所有程序占用的程度，以及其显存。</translation>
    </message>
    <message>
        <source>Block %1 (%2 of %3)</source>
        <translation>块 %1（第 %2 个，共 %3 个）</translation>
    </message>
</context>
<context>
    <name>besa::RunListModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Check runs to compare them below. Double-click to rename.</source>
        <translation>勾选运行，即可在下方比较。双击可重命名。</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Words to filter by, separated by commas.</source>
        <translation>用于筛选的词，以逗号分隔。</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Stopped and interrupted runs can be resumed.</source>
        <translation>已停止和已中断的运行可以继续。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>How the zeros were chosen.</source>
        <translation>选取零的方式。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Sparsity that was asked for.</source>
        <translation>要求的稀疏度。</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Sparsity counted in the exported file, or in the masks so far.</source>
        <translation>在导出的文件中或在目前的掩码中统计的稀疏度。</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>Perplexity before pruning; lower is better.</source>
        <translation>剪枝前的困惑度；越低越好。</translation>
    </message>
    <message>
        <source>Dense perplexity</source>
        <translation>稠密困惑度</translation>
    </message>
    <message>
        <source>Perplexity after pruning; lower is better.</source>
        <translation>剪枝后的困惑度；越低越好。</translation>
    </message>
    <message>
        <source>Pruned perplexity</source>
        <translation>剪枝后困惑度</translation>
    </message>
    <message>
        <source>Computing time so far.</source>
        <translation>目前的计算时间。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>When the run began.</source>
        <translation>运行开始的时间。</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Anything worth remembering. Double-click to write.</source>
        <translation>任何值得记住的内容。双击可填写。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>besa::RunTable</name>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Shows the run in all views, and its replay.</source>
        <translation>在所有视图中显示该运行及其重放。</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>继续(&amp;M)</translation>
    </message>
    <message>
        <source>Goes on where the state was kept last.</source>
        <translation>从最后一次保存的状态继续。</translation>
    </message>
    <message>
        <source>Du&amp;plicate…</source>
        <translation>创建副本(&amp;P)…</translation>
    </message>
    <message>
        <source>Fills the setup with the recipe of this run, to change and start again.</source>
        <translation>用此次运行的配方填写设置，以便更改后重新开始。</translation>
    </message>
    <message>
        <source>Move to tras&amp;h</source>
        <translation>移到回收站(&amp;H)</translation>
    </message>
    <message>
        <source>Moves the run folder to the trash. Exported models stay.</source>
        <translation>将运行文件夹移到回收站。导出的模型会保留。</translation>
    </message>
    <message>
        <source>Filter runs</source>
        <translation>筛选运行</translation>
    </message>
    <message>
        <source>Filter by name, tag, method, status…</source>
        <translation>按名称、标签、方法、状态筛选…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>Looks for runs again.</source>
        <translation>重新查找运行。</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Move the run “%1” to the trash?</source>
        <translation>将运行“%1”移到回收站？</translation>
    </message>
    <message>
        <source>Its record, masks and state go there: %1. An exported model is not touched.</source>
        <translation>其记录、掩码和状态将移到回收站：%1。导出的模型不受影响。</translation>
    </message>
    <message>
        <source>&amp;Move to trash</source>
        <translation>移到回收站(&amp;M)</translation>
    </message>
</context>
<context>
    <name>besa::SetupPanel</name>
    <message>
        <source>Setup</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>Load, save or copy these settings</source>
        <translation>加载、保存或复制这些设置</translation>
    </message>
    <message>
        <source>Load a recipe…</source>
        <translation>加载配方…</translation>
    </message>
    <message>
        <source>Save as a recipe…</source>
        <translation>另存为配方…</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>复制为命令</translation>
    </message>
    <message>
        <source>Back to all defaults</source>
        <translation>全部恢复默认值</translation>
    </message>
    <message>
        <source>all defaults</source>
        <translation>全部默认值</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Output and machine</source>
        <translation>输出与机器</translation>
    </message>
    <message>
        <source>Load a recipe</source>
        <translation>加载配方</translation>
    </message>
    <message>
        <source>Recipes (*.yaml *.yml *.json);;All files (*)</source>
        <translation>配方 (*.yaml *.yml *.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save as a recipe</source>
        <translation>另存为配方</translation>
    </message>
    <message>
        <source>Recipes (*.yaml);;All files (*)</source>
        <translation>配方 (*.yaml);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>besa::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Type to narrow down</source>
        <translation>输入以缩小范围</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作及其按键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>In a plot that has the keyboard</source>
        <translation>在获得键盘焦点的图中</translation>
    </message>
</context>
<context>
    <name>besa::SiteTableModel</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>零</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>稀疏度</translation>
    </message>
</context>
<context>
    <name>besa::SparsityEdit</name>
    <message>
        <source>Sparsity slider</source>
        <translation>稀疏度滑块</translation>
    </message>
    <message>
        <source>%</source>
        <comment>unit of the sparsity</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>Reachable as published: %1 to %2</source>
        <translation>按公开设置可达到：%1 至 %2</translation>
    </message>
    <message>
        <source>Write a percentage above 0 and below 100.</source>
        <translation>请填写大于 0 且小于 100 的百分数。</translation>
    </message>
</context>
<context>
    <name>besa::SparsityMap</name>
    <message>
        <source>Sparsity of every layer</source>
        <translation>每一层的稀疏度</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>块</translation>
    </message>
    <message>
        <source>Pruned (%)</source>
        <translation>剪枝率（%）</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
</context>
<context>
    <name>besa::StartBar</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at %1</source>
        <comment>fields with a warning</comment>
        <translation>请查看 %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>shortest and longest time</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Start pruning</source>
        <translation>开始剪枝</translation>
    </message>
    <message>
        <source>What keeps the run from starting</source>
        <translation>运行无法开始的原因</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Memory, time and disk are estimated once model and texts are chosen.</source>
        <translation>选择模型和文本后，将估算内存、时间和磁盘空间。</translation>
    </message>
    <message>
        <source>Needs about %1 of memory and %2 on disk.</source>
        <translation>需要约 %1 内存和 %2 磁盘空间。</translation>
    </message>
    <message>
        <source>Needs about %1 of memory, %2 on disk, and %3.</source>
        <translation>需要约 %1 内存、%2 磁盘空间和 %3。</translation>
    </message>
    <message>
        <source>Creates %1</source>
        <translation>将创建 %1</translation>
    </message>
    <message>
        <source>Estimating…</source>
        <translation>正在估算…</translation>
    </message>
    <message>
        <source>A run is in progress. It can be stopped in the head of the run.</source>
        <translation>有运行正在进行。可在运行的标题栏中停止它。</translation>
    </message>
    <message>
        <source>See above what is still missing.</source>
        <translation>缺少的内容见上方。</translation>
    </message>
    <message>
        <source>Prunes the model as set up here</source>
        <translation>按此处的设置对模型剪枝</translation>
    </message>
</context>
<context>
    <name>besa::StepDots</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
</context>
<context>
    <name>besa::StepLossPlot</name>
    <message>
        <source>Reconstruction loss</source>
        <translation>重建损失</translation>
    </message>
    <message>
        <source>Learning step</source>
        <translation>学习步</translation>
    </message>
    <message>
        <source>Loss of the step&apos;s batch</source>
        <translation>该步批次的损失</translation>
    </message>
    <message>
        <source>Reconstruction loss · block %1</source>
        <translation>重建损失 · 块 %1</translation>
    </message>
</context>
<context>
    <name>besa::StepSparsityPlot</name>
    <message>
        <source>Learned sparsity</source>
        <translation>学到的稀疏度</translation>
    </message>
    <message>
        <source>Learning step</source>
        <translation>学习步</translation>
    </message>
    <message>
        <source>Pruned (%)</source>
        <translation>剪枝率（%）</translation>
    </message>
    <message>
        <source>Learned sparsity · block %1</source>
        <translation>学到的稀疏度 · 块 %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目标 %1</translation>
    </message>
</context>
<context>
    <name>besa::TargetCard</name>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Own settings</source>
        <translation>自定义设置</translation>
    </message>
    <message>
        <source>preset %1</source>
        <translation>预设 %1</translation>
    </message>
    <message>
        <source>A mixture of your own.</source>
        <translation>您自己的组合。</translation>
    </message>
</context>
<context>
    <name>besa::TokenInspector</name>
    <message>
        <source>sampled as in the papers</source>
        <translation>按论文方式采样</translation>
    </message>
    <message>
        <source>documents packed one after another</source>
        <translation>文档依次拼接</translation>
    </message>
    <message>
        <source>token windows taken as they are</source>
        <translation>词元窗口按原样采用</translation>
    </message>
    <message>
        <source>Show &amp;ids</source>
        <translation>显示 ID(&amp;I)</translation>
    </message>
    <message>
        <source>Calibration samples</source>
        <translation>校准样本</translation>
    </message>
    <message>
        <source>Window to show</source>
        <translation>要显示的窗口</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>窗口(&amp;W)</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>重新抽取</translation>
    </message>
    <message>
        <source>Reads the samples anew with the settings as they are now</source>
        <translation>按当前设置重新读取样本</translation>
    </message>
    <message>
        <source>Reading texts and cutting windows…</source>
        <translation>正在读取文本并切分窗口…</translation>
    </message>
    <message>
        <source>These settings give no window. Add texts, or make the windows shorter.</source>
        <translation>这些设置得不到任何窗口。请添加文本，或缩短窗口。</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>of %1 shown; %2 in all</source>
        <translation>/ 显示的 %1 个；共 %2 个</translation>
    </message>
    <message>
        <source>%1 tokens a window</source>
        <translation>每个窗口 %1 个词元</translation>
    </message>
    <message>
        <source>starts in document %1 at token %2</source>
        <translation>始于文档 %1 的词元 %2</translation>
    </message>
    <message>
        <source>no tokenizer: ids only</source>
        <translation>没有分词器：仅显示 ID</translation>
    </message>
    <message>
        <source>SHA-256 of all ids: %1</source>
        <translation>所有 ID 的 SHA-256：%1</translation>
    </message>
</context>
<context>
    <name>besa::TokenView</name>
    <message>
        <source>Tokens of the window</source>
        <translation>窗口的词元</translation>
    </message>
    <message>
        <source>Token %1 of %2</source>
        <translation>词元 %1 / %2</translation>
    </message>
    <message>
        <source>%1: id %2</source>
        <translation>%1：ID %2</translation>
    </message>
    <message>
        <source>%1: special token “%2”, id %3</source>
        <translation>%1：特殊词元“%2”，ID %3</translation>
    </message>
    <message>
        <source>%1: “%2”, id %3</source>
        <translation>%1：“%2”，ID %3</translation>
    </message>
    <message>
        <source>There is nothing to show yet.</source>
        <translation>还没有可显示的内容。</translation>
    </message>
</context>
<context>
    <name>besa::ValueEditor</name>
    <message>
        <source>Drop or choose text files, one a line</source>
        <translation>拖放或选择文本文件，每行一个</translation>
    </message>
    <message>
        <source>Drop or choose a model folder</source>
        <translation>拖放或选择模型文件夹</translation>
    </message>
    <message>
        <source>Drop or choose a file</source>
        <translation>拖放或选择文件</translation>
    </message>
    <message>
        <source>Chosen from the model&apos;s name</source>
        <translation>根据模型名称选定</translation>
    </message>
    <message>
        <source>“%1” is not a text file. Texts end in .txt, .jsonl or .json, each also as .gz.</source>
        <translation>“%1”不是文本文件。文本以 .txt、.jsonl 或 .json 结尾，也可再加 .gz。</translation>
    </message>
    <message>
        <source>“%1” is not a model. Drop its folder, a .safetensors file or the index file.</source>
        <translation>“%1”不是模型。请拖放其文件夹、.safetensors 文件或索引文件。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>label of a field and its unit</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>besa::WatchPage</name>
    <message>
        <source>No run to watch yet</source>
        <translation>尚无可观察的运行</translation>
    </message>
    <message>
        <source>Choose a model and calibration text, then press Start. Its learning appears here while it runs. A recorded run can be opened and replayed the same way.</source>
        <translation>请选择模型和校准文本，然后按“开始”。运行期间，学习过程会显示在这里。已记录的运行也可以打开并以同样的方式重放。</translation>
    </message>
    <message>
        <source>Go to setup</source>
        <translation>转到设置</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>稀疏度</translation>
    </message>
    <message>
        <source>Loss by block</source>
        <translation>各块损失</translation>
    </message>
    <message>
        <source>Sparsity by block</source>
        <translation>各块稀疏度</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>所有层</translation>
    </message>
    <message>
        <source>Share of loss</source>
        <translation>损失占比</translation>
    </message>
    <message>
        <source>Learned rates</source>
        <translation>学到的比率</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Weights · block %1 · %2</source>
        <translation>权重 · 块 %1 · %2</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>at least %1</source>
        <translation>不小于 %1</translation>
    </message>
    <message>
        <source>at least %1; 0: %2</source>
        <translation>不小于 %1；0：%2</translation>
    </message>
    <message>
        <source>at least %1, at most %2</source>
        <translation>不小于 %1，不大于 %2</translation>
    </message>
    <message>
        <source>at least %1, at most %2; 0: %3</source>
        <translation>不小于 %1，不大于 %2；0：%3</translation>
    </message>
    <message>
        <source>at least %1, below %2</source>
        <translation>不小于 %1，小于 %2</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>大于 %1</translation>
    </message>
    <message>
        <source>above %1, at most %2</source>
        <translation>大于 %1，不大于 %2</translation>
    </message>
    <message>
        <source>above %1, below %2</source>
        <translation>大于 %1，小于 %2</translation>
    </message>
    <message>
        <source>%1 is neither true nor false</source>
        <translation>%1 既不是 true 也不是 false</translation>
    </message>
    <message>
        <source>Write true or false.</source>
        <translation>请填写 true 或 false。</translation>
    </message>
    <message>
        <source>%1 is not an integer</source>
        <translation>%1 不是整数</translation>
    </message>
    <message>
        <source>%1 is not a number</source>
        <translation>%1 不是数</translation>
    </message>
    <message>
        <source>%1 is not one of the choices</source>
        <translation>%1 不在可选项之中</translation>
    </message>
    <message>
        <source>%1 is out of range</source>
        <translation>%1 超出范围</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>请从中选择：%1。</translation>
    </message>
    <message>
        <source>Write an integer.</source>
        <translation>请填写整数。</translation>
    </message>
    <message>
        <source>Write an integer (%1).</source>
        <translation>请填写整数（%1）。</translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation>请填写一个数。</translation>
    </message>
    <message>
        <source>Write a number (%1).</source>
        <translation>请填写一个数（%1）。</translation>
    </message>
    <message>
        <source>Write a number %1.</source>
        <translation>请填写一个数，%1。</translation>
    </message>
    <message>
        <source>Write a fraction %1.</source>
        <translation>请填写一个小数，%1。</translation>
    </message>
    <message>
        <source>calibration texts and calibration tokens are both given</source>
        <translation>同时给出了校准文本和校准词元</translation>
    </message>
    <message>
        <source>evaluation texts and evaluation tokens are both given</source>
        <translation>同时给出了评估文本和评估词元</translation>
    </message>
    <message>
        <source>Give one of them.</source>
        <translation>请只给出其中之一。</translation>
    </message>
    <message>
        <source>no model is named</source>
        <translation>未指定模型</translation>
    </message>
    <message>
        <source>this method needs calibration data and none is given</source>
        <translation>此方法需要校准数据，但未给出</translation>
    </message>
    <message>
        <source>the method fixed needs an allocation file and none is given</source>
        <translation>方法 fixed 需要分配文件，但未给出</translation>
    </message>
    <message>
        <source>the sparsity must lie between 0 and 1</source>
        <translation>稀疏度必须介于 0 和 1 之间</translation>
    </message>
    <message>
        <source>Write a fraction, for example 0.5 for 50 %.</source>
        <translation>请填写小数，例如 0.5 表示 50%。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a device</source>
        <translation>&quot;%1&quot; 不是设备</translation>
    </message>
    <message>
        <source>Write auto, cpu, cuda or cuda:N.</source>
        <translation>请填写 auto、cpu、cuda 或 cuda:N。</translation>
    </message>
    <message>
        <source>a sparsity of %1 cannot be reached: with sigmoid smoothing the published coefficients stay between %2 and %3</source>
        <translation>无法达到稀疏度 %1：使用 sigmoid 平滑时，公开方法的系数保持在 %2 和 %3 之间</translation>
    </message>
    <message>
        <source>Use the exact budget (besa.budget: exact), or switch the smoothing off (besa.sigmoid_smoothing: false).</source>
        <translation>请使用精确预算（besa.budget: exact），或关闭平滑（besa.sigmoid_smoothing: false）。</translation>
    </message>
    <message>
        <source>groups of one row are the same as the granularity row</source>
        <translation>每组一行等同于粒度“行”</translation>
    </message>
    <message>
        <source>Set besa.group_size to the rows that shall share a rate.</source>
        <translation>请将 besa.group_size 设为共用一个比率的行数。</translation>
    </message>
    <message>
        <source>this setting has no effect with the other settings of the recipe</source>
        <translation>在配方的其他设置下，此设置不起作用</translation>
    </message>
    <message>
        <source>Leave it out, or change what it depends on.</source>
        <translation>请去掉它，或更改它所依赖的设置。</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>没有这个文件或文件夹</translation>
    </message>
    <message>
        <source>there is no such file or folder, and no model of that name in the Hugging Face cache %1</source>
        <translation>没有这个文件或文件夹，Hugging Face 缓存 %1 中也没有该名称的模型</translation>
    </message>
    <message>
        <source>Name a model folder, one of its safetensors files, or a cached model as org/name.</source>
        <translation>请指定模型文件夹、其中一个 safetensors 文件，或以 org/name 形式指定缓存中的模型。</translation>
    </message>
    <message>
        <source>&apos;besa ls&apos; lists the models of the cache.</source>
        <translation>“besa ls”可列出缓存中的模型。</translation>
    </message>
    <message>
        <source>this is no model folder: it has no %1 and no %2</source>
        <translation>这不是模型文件夹：既没有 %1，也没有 %2</translation>
    </message>
    <message>
        <source>this is neither a model folder, a safetensors file nor an index</source>
        <translation>这既不是模型文件夹，也不是 safetensors 文件或索引</translation>
    </message>
    <message>
        <source>Name a Hugging Face model folder.</source>
        <translation>请指定一个 Hugging Face 模型文件夹。</translation>
    </message>
    <message>
        <source>the weights are in %1; only safetensors are read</source>
        <translation>权重在 %1 中；只能读取 safetensors</translation>
    </message>
    <message>
        <source>the file is missing: %1</source>
        <translation>缺少文件：%1</translation>
    </message>
    <message>
        <source>The model is incomplete; fetch it again.</source>
        <translation>模型不完整；请重新下载。</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>无法读取文件</translation>
    </message>
    <message>
        <source>A model folder needs its config.json.</source>
        <translation>模型文件夹需要其 config.json。</translation>
    </message>
    <message>
        <source>Check that it is readable.</source>
        <translation>请检查它是否可读。</translation>
    </message>
    <message>
        <source>Check that it exists and is readable.</source>
        <translation>请检查它是否存在且可读。</translation>
    </message>
    <message>
        <source>model_type is &apos;%1&apos;, a model family that is not supported</source>
        <translation>model_type 为“%1”，是不受支持的模型家族</translation>
    </message>
    <message>
        <source>architectures names &apos;%1&apos;, which is not supported</source>
        <translation>architectures 中的“%1”不受支持</translation>
    </message>
    <message>
        <source>Supported is the LLaMA family: model_type llama, LlamaForCausalLM.</source>
        <translation>支持 LLaMA 家族：model_type llama，LlamaForCausalLM。</translation>
    </message>
    <message>
        <source>%1 says that the weights are quantized or compressed; such models cannot be pruned</source>
        <translation>%1 表明权重已量化或压缩；此类模型无法剪枝</translation>
    </message>
    <message>
        <source>Use the original float16, bfloat16 or float32 model.</source>
        <translation>请使用原始的 float16、bfloat16 或 float32 模型。</translation>
    </message>
    <message>
        <source>a weight is NaN or infinite</source>
        <translation>存在 NaN 或无穷大的权重</translation>
    </message>
    <message>
        <source>the folder has no tokenizer.model</source>
        <translation>文件夹中没有 tokenizer.model</translation>
    </message>
    <message>
        <source>Put the tokenizer files of the model into its folder.</source>
        <translation>请将模型的分词器文件放入其文件夹。</translation>
    </message>
    <message>
        <source>this kind of tokenizer (%1) is not handled yet</source>
        <translation>尚不支持这种分词器（%1）</translation>
    </message>
    <message>
        <source>this tokenizer.model is a tiktoken file (LLaMA 3), a kind that is not handled yet</source>
        <translation>此 tokenizer.model 是 tiktoken 文件（LLaMA 3），尚不支持这种类型</translation>
    </message>
    <message>
        <source>the file could not be opened</source>
        <translation>无法打开文件</translation>
    </message>
    <message>
        <source>the file could not be read</source>
        <translation>无法读取该文件</translation>
    </message>
    <message>
        <source>the name does not tell what kind of text file this is</source>
        <translation>从名称无法看出这是哪种文本文件</translation>
    </message>
    <message>
        <source>Use .txt, .raw, .jsonl or .json, each also with .gz behind.</source>
        <translation>请使用 .txt、.raw、.jsonl 或 .json，后面也可加 .gz。</translation>
    </message>
    <message>
        <source>there is no calibration text</source>
        <translation>没有校准文本</translation>
    </message>
    <message>
        <source>Name files that hold text.</source>
        <translation>请指定含有文本的文件。</translation>
    </message>
    <message>
        <source>there is nothing to calibrate on</source>
        <translation>没有可用于校准的内容</translation>
    </message>
    <message>
        <source>the text gives %1 windows of %2 tokens, %3 are asked for</source>
        <translation>文本可得 %1 个 %2 token 的窗口，但要求 %3 个</translation>
    </message>
    <message>
        <source>Give more text, or ask for fewer --samples or a shorter --length.</source>
        <translation>请提供更多文本，或减少窗口数量、缩短窗口长度。</translation>
    </message>
    <message>
        <source>a calibration window of %1 tokens does not fit the model, whose context is %2</source>
        <translation>%1 token 的校准窗口不适合该模型，其上下文长度为 %2</translation>
    </message>
    <message>
        <source>Ask for a length from 1 to %1.</source>
        <translation>请使用 1 到 %1 的长度。</translation>
    </message>
    <message>
        <source>the file could not be created: %1</source>
        <translation>无法创建文件：%1</translation>
    </message>
    <message>
        <source>the file could not be written: %1</source>
        <translation>无法写入文件：%1</translation>
    </message>
    <message>
        <source>the file could not be put in place: %1</source>
        <translation>无法将文件放到位：%1</translation>
    </message>
    <message>
        <source>the folder could not be created: %1</source>
        <translation>无法创建文件夹：%1</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>磁盘空间不足</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>权限不足</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>只读文件系统</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>找不到文件或文件夹</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>输入/输出错误</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>超出磁盘配额</translation>
    </message>
    <message>
        <source>Free space on that disk or choose another folder.</source>
        <translation>请释放该磁盘的空间，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Choose a folder you may write to.</source>
        <translation>请选择一个您有写入权限的文件夹。</translation>
    </message>
    <message>
        <source>Create the folder first or choose another.</source>
        <translation>请先创建该文件夹，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Check the disk and the path, then try again.</source>
        <translation>请检查磁盘和路径，然后重试。</translation>
    </message>
    <message>
        <source>Check the disk and the permissions.</source>
        <translation>请检查磁盘和权限。</translation>
    </message>
    <message>
        <source>not enough room on the disk: needed %1 (%2 bytes), free %3 (%4 bytes)</source>
        <translation>磁盘空间不足：需要 %1（%2 字节），可用 %3（%4 字节）</translation>
    </message>
    <message>
        <source>Free space on that disk or choose a folder on another.</source>
        <translation>请释放该磁盘的空间，或选择另一磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>the output folder already exists</source>
        <translation>输出文件夹已存在</translation>
    </message>
    <message>
        <source>Choose another with --out, or replace it with --overwrite.</source>
        <translation>请选择其他输出文件夹，或允许覆盖。</translation>
    </message>
    <message>
        <source>the output exists and is no folder</source>
        <translation>输出已存在且不是文件夹</translation>
    </message>
    <message>
        <source>Choose another name with --out.</source>
        <translation>请为输出选择其他名称。</translation>
    </message>
    <message>
        <source>the output folder holds something that is no export of this program</source>
        <translation>输出文件夹中有并非本程序导出的内容</translation>
    </message>
    <message>
        <source>Choose another with --out, or remove that folder yourself.</source>
        <translation>请选择其他输出文件夹，或自行删除该文件夹。</translation>
    </message>
    <message>
        <source>the output may not be the model&apos;s folder, lie in it or hold it</source>
        <translation>输出不能是模型的文件夹，也不能位于其中或包含它</translation>
    </message>
    <message>
        <source>Choose another folder with --out; the source model is never written.</source>
        <translation>请选择其他输出文件夹；源模型绝不会被写入。</translation>
    </message>
    <message>
        <source>the folder holds no run</source>
        <translation>文件夹中没有运行</translation>
    </message>
    <message>
        <source>Name a run folder; &quot;besa runs&quot; lists them.</source>
        <translation>请指定运行文件夹；“besa runs”可列出它们。</translation>
    </message>
    <message>
        <source>the run folder already holds a run</source>
        <translation>运行文件夹中已有一次运行</translation>
    </message>
    <message>
        <source>Continue it with &quot;besa resume&quot;, choose another with --run, or replace it with --overwrite.</source>
        <translation>请继续该运行、选择其他运行文件夹，或允许覆盖。</translation>
    </message>
    <message>
        <source>%1 is working on this run</source>
        <translation>%1 正在处理此运行</translation>
    </message>
    <message>
        <source>another process</source>
        <translation>另一个进程</translation>
    </message>
    <message>
        <source>process %1 on %2</source>
        <translation>%2 上的进程 %1</translation>
    </message>
    <message>
        <source>Wait until it has ended, or work in another run folder.</source>
        <translation>请等它结束，或使用其他运行文件夹。</translation>
    </message>
    <message>
        <source>%1 has changed since the run began</source>
        <translation>运行开始后已更改：%1</translation>
    </message>
    <message>
        <source>the recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>the data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>the calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>the evaluation text or the tokenizer</source>
        <translation>评估文本或分词器</translation>
    </message>
    <message>
        <source>Restore it and resume, or start a new run with another --run.</source>
        <translation>请恢复原状后继续，或在其他文件夹中开始新的运行。</translation>
    </message>
    <message>
        <source>the file is missing or unreadable</source>
        <translation>文件缺失或无法读取</translation>
    </message>
    <message>
        <source>The run folder is damaged; start the run anew in another folder.</source>
        <translation>运行文件夹已损坏；请在其他文件夹中重新运行。</translation>
    </message>
    <message>
        <source>the file is damaged: it is not what the run wrote</source>
        <translation>文件已损坏：与运行写入的内容不符</translation>
    </message>
    <message>
        <source>Start the run anew in another folder with --run.</source>
        <translation>请在其他文件夹中重新开始运行。</translation>
    </message>
    <message>
        <source>only %1 of %2 blocks are pruned</source>
        <translation>%2 个块中只有 %1 个已剪枝</translation>
    </message>
    <message>
        <source>Let the run finish first.</source>
        <translation>请先让运行完成。</translation>
    </message>
    <message>
        <source>block %1 is not pruned yet</source>
        <translation>块 %1 尚未剪枝</translation>
    </message>
    <message>
        <source>Only a finished block can be bent; let the run go on first.</source>
        <translation>只有已完成的块才能手动调整；请先让运行继续。</translation>
    </message>
    <message>
        <source>the sparsity is so small that no weight will be pruned: the target is 0 of %1 weights</source>
        <translation>稀疏度过小，不会剪去任何权重：目标为 %1 个权重中的 0 个</translation>
    </message>
    <message>
        <source>Ask for a larger one; 0.5 prunes half of the weights.</source>
        <translation>请使用更大的值；0.5 会剪去一半的权重。</translation>
    </message>
    <message>
        <source>the device %1 cannot be used: %2</source>
        <translation>无法使用设备 %1：%2</translation>
    </message>
    <message>
        <source>there is no such kind of device</source>
        <translation>没有这种设备</translation>
    </message>
    <message>
        <source>Resume the run where its device is, or start a new one with another --run.</source>
        <translation>请在有该设备的机器上继续运行，或用另一个 --run 开始新的运行。</translation>
    </message>
    <message>
        <source>the last GPU of this machine is %1</source>
        <translation>本机的最后一个 GPU 是 %1</translation>
    </message>
    <message>
        <source>this build has no CUDA plug-in (libbesa_cuda.so)</source>
        <translation>此版本没有 CUDA 插件 (libbesa_cuda.so)</translation>
    </message>
    <message>
        <source>the CUDA plug-in cannot be opened: %1</source>
        <translation>无法打开 CUDA 插件：%1</translation>
    </message>
    <message>
        <source>%1 is no CUDA plug-in of this program</source>
        <translation>%1 不是本程序的 CUDA 插件</translation>
    </message>
    <message>
        <source>the CUDA plug-in has interface version %1, and the program needs %2</source>
        <translation>CUDA 插件的接口版本是 %1，而程序需要 %2</translation>
    </message>
    <message>
        <source>no NVIDIA driver is installed (libcuda.so.1)</source>
        <translation>未安装 NVIDIA 驱动程序 (libcuda.so.1)</translation>
    </message>
    <message>
        <source>this LibTorch is a build for the CPU (it has no libtorch_cuda.so)</source>
        <translation>此 LibTorch 是 CPU 版本（没有 libtorch_cuda.so）</translation>
    </message>
    <message>
        <source>LibTorch&apos;s CUDA half cannot be opened: %1</source>
        <translation>无法打开 LibTorch 的 CUDA 部分：%1</translation>
    </message>
    <message>
        <source>LibTorch&apos;s CUDA half was opened too late in this process</source>
        <translation>在此进程中打开 LibTorch 的 CUDA 部分太晚了</translation>
    </message>
    <message>
        <source>the NVIDIA driver finds no GPU</source>
        <translation>NVIDIA 驱动程序未找到 GPU</translation>
    </message>
    <message>
        <source>CUDA reports: %1</source>
        <translation>CUDA 报告：%1</translation>
    </message>
    <message>
        <source>%1 has compute capability %2, and 8.0 is the least</source>
        <translation>%1 的计算能力是 %2，最低要求是 8.0</translation>
    </message>
    <message>
        <source>no kernels are loaded for the device %1</source>
        <translation>没有为设备 %1 加载计算内核</translation>
    </message>
    <message>
        <source>Use --device cpu; &quot;besa doctor&quot; tells what this machine has.</source>
        <translation>请使用 --device cpu；“besa doctor”会说明本机有什么。</translation>
    </message>
    <message>
        <source>a CUDA kernel could not be started: %1</source>
        <translation>无法启动 CUDA 内核：%1</translation>
    </message>
    <message>
        <source>Start the run anew; if it happens again, use --device cpu.</source>
        <translation>请重新开始运行；如果再次发生，请使用 --device cpu。</translation>
    </message>
    <message>
        <source>the run needs about %1 on the GPU, where %2 are free; it computes on the CPU instead</source>
        <translation>运行在 GPU 上约需 %1，而那里空闲 %2；改用 CPU 计算</translation>
    </message>
    <message>
        <source>Use --device cuda to be told how it would fit.</source>
        <translation>使用 --device cuda 可得知如何才能放下。</translation>
    </message>
    <message>
        <source>the run needs about %1 of memory on %2, and %3 are free there</source>
        <translation>运行在 %2 上约需 %1 内存，而那里空闲 %3</translation>
    </message>
    <message>
        <source>Use &quot;auto&quot; or &quot;cpu&quot;; &quot;besa doctor&quot; tells what this machine has.</source>
        <translation>请使用“auto”或“cpu”；“besa doctor”会说明本机有什么。</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>a tensor operation failed: %1</source>
        <translation>张量运算失败：%1</translation>
    </message>
    <message>
        <source>Report this as a defect, with the model and recipe.</source>
        <translation>请将此作为缺陷报告，并附上模型和配方。</translation>
    </message>
    <message>
        <source>the loss of step %1 is not finite; learning of this block ended and its last good rates are kept</source>
        <translation>第 %1 步的损失不是有限值；该块的学习已结束，并保留其最后的有效比率</translation>
    </message>
    <message>
        <source>Use fewer or shorter calibration windows, a smaller batch, or a machine with more memory. A run that had begun can be resumed.</source>
        <translation>请减少或缩短校准窗口、减小批大小，或使用内存更大的机器。已开始的运行可以继续。</translation>
    </message>
    <message>
        <source>A new order in every epoch, drawn from the seed.</source>
        <translation>每个轮次都采用由种子抽取的新顺序。</translation>
    </message>
    <message>
        <source>A penalty pulls towards the target; the result lands near it.</source>
        <translation>惩罚项将其拉向目标，结果落在目标附近。</translation>
    </message>
    <message>
        <source>Absolute weight.</source>
        <translation>权重的绝对值。</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>Adam with decoupled weight decay.</source>
        <translation>采用解耦权重衰减的 Adam。</translation>
    </message>
    <message>
        <source>AdamW</source>
        <translation>AdamW</translation>
    </message>
    <message>
        <source>After the RMSNorm that reads the block&apos;s output.</source>
        <translation>在读取该块输出的 RMSNorm 之后。</translation>
    </message>
    <message>
        <source>Allocation file</source>
        <translation>分配文件</translation>
    </message>
    <message>
        <source>As given</source>
        <translation>按给定顺序</translation>
    </message>
    <message>
        <source>As in the papers</source>
        <translation>按论文</translation>
    </message>
    <message>
        <source>As in the papers when enough documents are long, packed otherwise.</source>
        <translation>长文档足够多时按论文方式，否则拼接。</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>按公开设置</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>BESA</source>
        <translation>BESA</translation>
    </message>
    <message>
        <source>BESA as published, by layer</source>
        <translation>公开的 BESA，按层</translation>
    </message>
    <message>
        <source>BESA as published, by row</source>
        <translation>公开的 BESA，按行</translation>
    </message>
    <message>
        <source>BESA, Wanda papers</source>
        <translation>BESA、Wanda 论文</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>Calibration texts: .txt, .jsonl, .json, each also as .gz.</source>
        <translation>校准文本：.txt、.jsonl、.json，也可再加 .gz。</translation>
    </message>
    <message>
        <source>Calibration windows a learning step.</source>
        <translation>每个学习步的校准窗口数。</translation>
    </message>
    <message>
        <source>Candidate step</source>
        <translation>候选步长</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Channel objective: channel norms over all windows instead of each batch.</source>
        <translation>通道目标：通道范数取自所有窗口，而不是每个批次。</translation>
    </message>
    <message>
        <source>Compute type</source>
        <translation>计算类型</translation>
    </message>
    <message>
        <source>Cosine schedule</source>
        <translation>余弦调度</translation>
    </message>
    <message>
        <source>Decoupled decay of the coefficients (AdamW and Prodigy).</source>
        <translation>系数的解耦衰减（AdamW 和 Prodigy）。</translation>
    </message>
    <message>
        <source>Dense stream</source>
        <translation>稠密流</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Documents in random order, each with its BOS, joined and cut.</source>
        <translation>文档按随机顺序排列，各带 BOS，拼接后切分。</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Error against the dense stream</source>
        <translation>相对稠密流的误差</translation>
    </message>
    <message>
        <source>Evaluates at most so many windows.</source>
        <translation>最多评估这么多个窗口。</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Every output row learns its own rate.</source>
        <translation>每个输出行学习自己的比率。</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>Exact and reproducible; four bytes a number.</source>
        <translation>精确且可重现；每个数四字节。</translation>
    </message>
    <message>
        <source>Exact budget: half width of the ranks around a row&apos;s threshold that give the gradient.</source>
        <translation>精确预算：在行阈值附近给出梯度的排名区间的半宽。</translation>
    </message>
    <message>
        <source>FILE:TENSOR, token ids [n, T] in a safetensors file, taken as they are. No tokenizer is needed.</source>
        <translation>FILE:TENSOR，safetensors 文件中的词元 ID [n, T]，按原样采用。不需要分词器。</translation>
    </message>
    <message>
        <source>FILE:TENSOR, token ids [n, T] or one stream [N] in a safetensors file.</source>
        <translation>FILE:TENSOR，safetensors 文件中的词元 ID [n, T] 或一个流 [N]。</translation>
    </message>
    <message>
        <source>Factor on Prodigy&apos;s estimate of the step size (d_coef).</source>
        <translation>乘在 Prodigy 步长估计上的系数（d_coef）。</translation>
    </message>
    <message>
        <source>File with the number of zeros of every matrix, as the window writes it when a finished run is bent.</source>
        <translation>含有每个矩阵零的个数的文件，由窗口在手动调整已完成的运行时写出。</translation>
    </message>
    <message>
        <source>Finds its own step size; the published choice.</source>
        <translation>自行确定步长；公开方法的选择。</translation>
    </message>
    <message>
        <source>Fixed allocation</source>
        <translation>固定分配</translation>
    </message>
    <message>
        <source>Fixed learning rate.</source>
        <translation>固定学习率。</translation>
    </message>
    <message>
        <source>Folder for the record of the run and what resume needs. Empty: beside the output.</source>
        <translation>存放运行记录和继续运行所需内容的文件夹。留空：放在输出旁边。</translation>
    </message>
    <message>
        <source>Folder to create for the pruned model. It appears whole or not at all.</source>
        <translation>为剪枝后的模型创建的文件夹。它要么完整出现，要么不出现。</translation>
    </message>
    <message>
        <source>Gradient window</source>
        <translation>梯度窗口</translation>
    </message>
    <message>
        <source>Granularity</source>
        <translation>粒度</translation>
    </message>
    <message>
        <source>Group of rows</source>
        <translation>行组</translation>
    </message>
    <message>
        <source>How the coefficients follow the gradient.</source>
        <translation>系数如何跟随梯度。</translation>
    </message>
    <message>
        <source>How the sparsity target is held.</source>
        <translation>如何保持稀疏度目标。</translation>
    </message>
    <message>
        <source>How the weights to remove are found.</source>
        <translation>如何找出要去除的权重。</translation>
    </message>
    <message>
        <source>How windows are cut from the documents.</source>
        <translation>如何从文档中切分窗口。</translation>
    </message>
    <message>
        <source>Hugging Face folder, one of its shards or its index file, or the id org/name of a model in the local cache. It is never written.</source>
        <translation>Hugging Face 文件夹、其中的一个分片或索引文件，或本地缓存中模型的 id org/name。绝不会写入其中。</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>重要性</translation>
    </message>
    <message>
        <source>Importance by which the weights of a row are ranked before the learning.</source>
        <translation>学习之前对一行的权重排序所依据的重要性。</translation>
    </message>
    <message>
        <source>Integer counts meet the target in every block.</source>
        <translation>以整数计数，在每个块中都达到目标。</translation>
    </message>
    <message>
        <source>JSON key</source>
        <translation>JSON 键</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>连接符</translation>
    </message>
    <message>
        <source>Keeps the outputs of the dense blocks for 16 windows too and reports the error against them.</source>
        <translation>同时保留 16 个窗口的稠密块输出，并报告相对它们的误差。</translation>
    </message>
    <message>
        <source>Key that holds the document in JSON lines.</source>
        <translation>JSON 行中存放文档的键。</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Learns a rate for every row; the target is met exactly in every block.</source>
        <translation>为每一行学习一个比率；每个块都精确达到目标。</translation>
    </message>
    <message>
        <source>Learns how much to prune in every row, by gradient descent on the block&apos;s output.</source>
        <translation>通过对块输出做梯度下降，学习每一行剪枝多少。</translation>
    </message>
    <message>
        <source>Length of a calibration window.</source>
        <translation>校准窗口的长度。</translation>
    </message>
    <message>
        <source>Length of an evaluation window. Perplexities of different windows do not compare.</source>
        <translation>评估窗口的长度。不同窗口的困惑度不可比较。</translation>
    </message>
    <message>
        <source>Lets the learning rate fall to 0 along a half cosine over the steps of a block.</source>
        <translation>让学习率在一个块的各步中沿半个余弦降到 0。</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>Magnitude</source>
        <translation>幅值</translation>
    </message>
    <message>
        <source>Magnitude by row</source>
        <translation>按行的幅值</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Model and files</source>
        <translation>模型与文件</translation>
    </message>
    <message>
        <source>Neighbouring rows share a rate.</source>
        <translation>相邻的行共用一个比率。</translation>
    </message>
    <message>
        <source>Next norm</source>
        <translation>后续归一化</translation>
    </message>
    <message>
        <source>Norms over all windows</source>
        <translation>所有窗口的范数</translation>
    </message>
    <message>
        <source>Number of calibration windows. With token windows: at most so many of them.</source>
        <translation>校准窗口的数量。使用词元窗口时：最多取这么多个。</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>目标函数</translation>
    </message>
    <message>
        <source>One random crop of one random long document per window.</source>
        <translation>每个窗口取自一个随机长文档的一段随机片段。</translation>
    </message>
    <message>
        <source>One rate for each of the seven matrices.</source>
        <translation>七个矩阵各用一个比率。</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>Order in which the learning steps take the windows.</source>
        <translation>学习步取用窗口的顺序。</translation>
    </message>
    <message>
        <source>Order of windows</source>
        <translation>窗口顺序</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>输出文件夹</translation>
    </message>
    <message>
        <source>Output that the pruned block is compared with.</source>
        <translation>与剪枝后的块相比较的输出。</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>拼接</translation>
    </message>
    <message>
        <source>Passes over the calibration windows in every block.</source>
        <translation>每个块中遍历校准窗口的次数。</translation>
    </message>
    <message>
        <source>Processor threads. A different number may change the last digits of learned values.</source>
        <translation>处理器线程数。不同的数量可能改变所学数值的末尾几位。</translation>
    </message>
    <message>
        <source>Prodigy</source>
        <translation>Prodigy</translation>
    </message>
    <message>
        <source>Prodigy coefficient</source>
        <translation>Prodigy 系数</translation>
    </message>
    <message>
        <source>Pruned stream</source>
        <translation>剪枝流</translation>
    </message>
    <message>
        <source>Pruning</source>
        <translation>剪枝</translation>
    </message>
    <message>
        <source>Published budget: a sigmoid before the softmax over the candidates. It keeps every rate between about 0.38 and 0.62.</source>
        <translation>公开预算：在对候选项做 softmax 之前加 sigmoid。它使每个比率保持在约 0.38 和 0.62 之间。</translation>
    </message>
    <message>
        <source>Published budget: distance between the candidate pruning rates.</source>
        <translation>公开预算：候选剪枝率之间的间距。</translation>
    </message>
    <message>
        <source>Published budget: weight of the squared relative distance from the target.</source>
        <translation>公开预算：与目标的相对距离平方的权重。</translation>
    </message>
    <message>
        <source>Puts the learned rates of the rows and the candidate probabilities into the events of the run.</source>
        <translation>将各行学到的比率和候选概率写入运行的事件。</translation>
    </message>
    <message>
        <source>Record distributions</source>
        <translation>记录分布</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参照</translation>
    </message>
    <message>
        <source>Replace an earlier export, and the run, that are there already. The new output is complete before the old one goes.</source>
        <translation>替换已存在的先前导出及其运行。新的输出完整写好之后，旧的才会删除。</translation>
    </message>
    <message>
        <source>Replace an existing output</source>
        <translation>替换已有的输出</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Rows in a group</source>
        <translation>每组行数</translation>
    </message>
    <message>
        <source>Rows that share a rate when the granularity is group. It must divide the rows of every pruned matrix.</source>
        <translation>粒度为组时共用一个比率的行数。它必须能整除每个被剪枝矩阵的行数。</translation>
    </message>
    <message>
        <source>Run folder</source>
        <translation>运行文件夹</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>采样</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Seed of every random choice. The same seed gives the same bytes.</source>
        <translation>所有随机选择的种子。相同的种子给出相同的字节。</translation>
    </message>
    <message>
        <source>Shuffled</source>
        <translation>打乱</translation>
    </message>
    <message>
        <source>Sigmoid smoothing</source>
        <translation>Sigmoid 平滑</translation>
    </message>
    <message>
        <source>Space in which the reconstruction error is measured.</source>
        <translation>测量重建误差的空间。</translation>
    </message>
    <message>
        <source>SparseGPT</source>
        <translation>SparseGPT</translation>
    </message>
    <message>
        <source>SparseGPT, squared</source>
        <translation>SparseGPT，平方</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>稀疏度</translation>
    </message>
    <message>
        <source>Sparsity penalty</source>
        <translation>稀疏度惩罚</translation>
    </message>
    <message>
        <source>Squared weight over the diagonal of the inverse Hessian&apos;s Cholesky factor.</source>
        <translation>权重的平方除以逆 Hessian 的 Cholesky 因子的对角元。</translation>
    </message>
    <message>
        <source>Step size of Adam and AdamW. Prodigy finds its own.</source>
        <translation>Adam 和 AdamW 的步长。Prodigy 自行确定步长。</translation>
    </message>
    <message>
        <source>Text files</source>
        <translation>文本文件</translation>
    </message>
    <message>
        <source>Text put between documents before they are tokenized once. Two newlines for WikiText-2, a space for C4 and PTB.</source>
        <translation>在文档一次性分词之前插入文档之间的文本。WikiText-2 用两个换行，C4 和 PTB 用一个空格。</translation>
    </message>
    <message>
        <source>Texts for the perplexity before and after: .txt, .jsonl, .json, each also as .gz.</source>
        <translation>用于测量剪枝前后困惑度的文本：.txt、.jsonl、.json，也可再加 .gz。</translation>
    </message>
    <message>
        <source>The dense block on the outputs of the blocks pruned so far.</source>
        <translation>以目前已剪枝的块的输出为输入的稠密块。</translation>
    </message>
    <message>
        <source>The dense block on the outputs of the dense blocks.</source>
        <translation>以稠密块的输出为输入的稠密块。</translation>
    </message>
    <message>
        <source>The numbers of zeros that an allocation file gives for every matrix.</source>
        <translation>分配文件为每个矩阵给出的零的个数。</translation>
    </message>
    <message>
        <source>The paper&apos;s main setting: a penalty holds the target, every row learns its rate.</source>
        <translation>论文的主要设置：以惩罚项保持目标，每一行学习自己的比率。</translation>
    </message>
    <message>
        <source>The paper&apos;s relative error of each hidden channel.</source>
        <translation>论文中每个隐藏通道的相对误差。</translation>
    </message>
    <message>
        <source>The published layer-wise setting: one rate for each matrix, compared with the dense stream.</source>
        <translation>公开的逐层设置：每个矩阵一个比率，与稠密流比较。</translation>
    </message>
    <message>
        <source>The same fraction of every matrix, smallest weights first.</source>
        <translation>每个矩阵剪去相同的比例，最小的权重优先。</translation>
    </message>
    <message>
        <source>The same fraction of every matrix, smallest weights first. Needs no calibration.</source>
        <translation>每个矩阵剪去相同的比例，最小的权重优先。不需要校准。</translation>
    </message>
    <message>
        <source>The same fraction of every row, lowest weight times input norm first.</source>
        <translation>每一行剪去相同的比例，权重乘以输入范数最低者优先。</translation>
    </message>
    <message>
        <source>The same fraction of every row, smallest weights first.</source>
        <translation>每一行剪去相同的比例，最小的权重优先。</translation>
    </message>
    <message>
        <source>The same fraction of every row, smallest weights first. Needs no calibration.</source>
        <translation>每一行剪去相同的比例，最小的权重优先。不需要校准。</translation>
    </message>
    <message>
        <source>The same order in every epoch; the published choice.</source>
        <translation>每个轮次顺序相同；公开方法的选择。</translation>
    </message>
    <message>
        <source>The same with the diagonal squared, as SparseGPT&apos;s own code.</source>
        <translation>同上，但对角元取平方，与 SparseGPT 自己的代码一致。</translation>
    </message>
    <message>
        <source>The type that suits device and checkpoint.</source>
        <translation>适合设备和检查点的类型。</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>Token windows</source>
        <translation>词元窗口</translation>
    </message>
    <message>
        <source>Two bytes a number, narrow range.</source>
        <translation>每个数两字节，范围较窄。</translation>
    </message>
    <message>
        <source>Two bytes a number, range of float32.</source>
        <translation>每个数两字节，范围与 float32 相同。</translation>
    </message>
    <message>
        <source>Type of weights and activations in the forward passes. Statistics, losses and coefficients are always float32.</source>
        <translation>前向传播中权重和激活的类型。统计量、损失和系数始终为 float32。</translation>
    </message>
    <message>
        <source>Wanda</source>
        <translation>Wanda</translation>
    </message>
    <message>
        <source>Wanda paper</source>
        <translation>Wanda 论文</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>Weight times the norm of its input.</source>
        <translation>权重乘以其输入的范数。</translation>
    </message>
    <message>
        <source>What shares one learned rate.</source>
        <translation>共用一个所学比率的单位。</translation>
    </message>
    <message>
        <source>Where the run computes: cpu, cuda (the first NVIDIA GPU), cuda:N, or auto, which takes the first GPU when it can be used and has room for the run.</source>
        <translation>在哪里计算：cpu、cuda（第一个 NVIDIA GPU）、cuda:N 或 auto；auto 会在第一个 GPU 可用且容得下运行时使用它。</translation>
    </message>
    <message>
        <source>Window length</source>
        <translation>窗口长度</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Windows at most</source>
        <translation>窗口上限</translation>
    </message>
    <message>
        <source>Zeros divided by pruned parameters, in every block and in total.</source>
        <translation>零的个数除以被剪枝的参数个数，每个块和总体都是如此。</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>all cores</source>
        <translation>所有核心</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>baseline of the papers</source>
        <translation>论文的基线</translation>
    </message>
    <message>
        <source>bfloat16</source>
        <translation>bfloat16</translation>
    </message>
    <message>
        <source>exact is ours</source>
        <translation>“精确”为本程序所加</translation>
    </message>
    <message>
        <source>float16</source>
        <translation>float16</translation>
    </message>
    <message>
        <source>float32</source>
        <translation>float32</translation>
    </message>
    <message>
        <source>fraction</source>
        <translation>小数</translation>
    </message>
    <message>
        <source>fraction of a row</source>
        <translation>占一行的比例</translation>
    </message>
    <message>
        <source>next-norm is ours</source>
        <translation>“后续归一化”为本程序所加</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>本程序</translation>
    </message>
    <message>
        <source>paper: row and layer</source>
        <translation>论文：行和层</translation>
    </message>
    <message>
        <source>papers</source>
        <translation>论文</translation>
    </message>
    <message>
        <source>papers: 0</source>
        <translation>论文：0</translation>
    </message>
    <message>
        <source>papers: 0.5</source>
        <translation>论文：0.5</translation>
    </message>
    <message>
        <source>papers: 128</source>
        <translation>论文：128</translation>
    </message>
    <message>
        <source>papers: 2048</source>
        <translation>论文：2048</translation>
    </message>
    <message>
        <source>papers: 256 for C4</source>
        <translation>论文：C4 为 256</translation>
    </message>
    <message>
        <source>papers: WikiText-2 test</source>
        <translation>论文：WikiText-2 测试集</translation>
    </message>
    <message>
        <source>papers: first C4 shard</source>
        <translation>论文：C4 第一个分片</translation>
    </message>
    <message>
        <source>papers; packing is ours</source>
        <translation>论文；拼接为本程序所加</translation>
    </message>
    <message>
        <source>published code, LLaMA 13B</source>
        <translation>公开代码，LLaMA 13B</translation>
    </message>
    <message>
        <source>published code, LLaMA 7B</source>
        <translation>公开代码，LLaMA 7B</translation>
    </message>
    <message>
        <source>published code: 0</source>
        <translation>公开代码：0</translation>
    </message>
    <message>
        <source>published code: blocksize</source>
        <translation>公开代码：blocksize</translation>
    </message>
    <message>
        <source>published code: both</source>
        <translation>公开代码：两者</translation>
    </message>
    <message>
        <source>published code: float16</source>
        <translation>公开代码：float16</translation>
    </message>
    <message>
        <source>published code: on</source>
        <translation>公开代码：开</translation>
    </message>
    <message>
        <source>published code: prodigy</source>
        <translation>公开代码：prodigy</translation>
    </message>
    <message>
        <source>published code: wanda</source>
        <translation>公开代码：wanda</translation>
    </message>
    <message>
        <source>published: 0.01</source>
        <translation>公开设置：0.01</translation>
    </message>
    <message>
        <source>published: 1</source>
        <translation>公开设置：1</translation>
    </message>
    <message>
        <source>published: 5</source>
        <translation>公开设置：5</translation>
    </message>
    <message>
        <source>published: 5 by row, 0.05 to 50 by layer</source>
        <translation>公开设置：按行为 5，按层为 0.05 至 50</translation>
    </message>
    <message>
        <source>published: file</source>
        <translation>公开设置：按文件顺序</translation>
    </message>
    <message>
        <source>published: off</source>
        <translation>公开设置：关</translation>
    </message>
    <message>
        <source>published: on</source>
        <translation>公开设置：开</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>the model&apos;s context, at most 2048</source>
        <translation>模型的上下文，最多 2048</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>windows</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>How often the learning of the block in progress is saved, so that a killed run goes on from there. Saving takes a fiftieth of the time at most.</source>
        <translation>多久保存一次当前块的学习状态，以便被终止的运行从该处继续。保存最多占用五十分之一的时间。</translation>
    </message>
    <message>
        <source>Saving within a block</source>
        <translation>块内保存</translation>
    </message>
    <message>
        <source>after every step, whatever it takes</source>
        <translation>每一步之后，不计代价</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
</context>
</TS>
