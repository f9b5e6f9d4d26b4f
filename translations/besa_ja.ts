<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Export</name>
    <message>
        <source>A zero takes as much room as any other number, so that every program that opens the original opens this one too.</source>
        <translation>ゼロもほかの数と同じだけ場所を取るため、元のモデルを開けるプログラムならこれも開けます。</translation>
    </message>
    <message>
        <source>The original has %1, this folder %2. Stored as a bit mask and the kept weights alone it would be %3, but hardly any program reads such a file today. An archive of the folder (zip, zstd) does get smaller.</source>
        <translation>元は %1、このフォルダーは %2 です。ビットマスクと残した重みだけで保存すれば %3 になりますが、そのようなファイルを読めるプログラムは今のところほとんどありません。フォルダーを圧縮（zip、zstd）すれば小さくなります。</translation>
    </message>
    <message>
        <source>Model folder</source>
        <translation>モデルフォルダー</translation>
    </message>
    <message>
        <source>Masks only</source>
        <translation>マスクのみ</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>図</translation>
    </message>
    <message>
        <source>Numbers (CSV)</source>
        <translation>数値（CSV）</translation>
    </message>
    <message>
        <source>Run record</source>
        <translation>実行記録</translation>
    </message>
    <message>
        <source>A Hugging Face folder that loads like the original: same names, shapes and types, with the pruned weights set to zero. A model card, the recipe and the hashes of all files lie beside them. It is read again and checked before it gets its name.</source>
        <translation>元と同じように読み込める Hugging Face フォルダーです。名前、形状、型は同じで、枝刈りされた重みがゼロになっています。モデルカード、レシピ、全ファイルのハッシュが添えられます。もう一度読み込んで確認してから正式な名前が付きます。</translation>
    </message>
    <message>
        <source>One bit a pruned weight. Together with the original model, besa apply-mask writes the whole model folder again, bit for bit.</source>
        <translation>枝刈り対象の重み 1 つにつき 1 ビットです。元のモデルと合わせて besa apply-mask を使うと、モデルフォルダー全体をビット単位で同一に書き戻せます。</translation>
    </message>
    <message>
        <source>Plots as they are zoomed now, for a paper or a slide.</source>
        <translation>現在の拡大表示のままのプロットです。論文やスライドに使えます。</translation>
    </message>
    <message>
        <source>The numbers that the plots show, with units in the headings.</source>
        <translation>プロットに示されている数値です。見出しに単位が付きます。</translation>
    </message>
    <message>
        <source>Recipe, events, results of every block and hashes of all inputs: enough to replay the run on another machine. The state that only resuming needs is left out.</source>
        <translation>レシピ、イベント、各ブロックの結果、全入力のハッシュです。別のマシンで実行を再現するのに十分です。再開にだけ必要な状態は含まれません。</translation>
    </message>
    <message>
        <source>Why is it not smaller?</source>
        <translation>なぜ小さくならないのですか？</translation>
    </message>
    <message>
        <source>Why is it not faster?</source>
        <translation>なぜ速くならないのですか？</translation>
    </message>
    <message>
        <source>transformers, vLLM and llama.cpp multiply by a zero like by any other number, and graphics processors gain nothing from zeros in free places. Zeros save time only where kernels skip them, such as sparse CPU runtimes and accelerators made for it. No speed is promised that was not measured.</source>
        <translation>transformers、vLLM、llama.cpp はゼロもほかの数と同じように乗算し、GPU も不規則な位置のゼロからは何も得られません。ゼロで時間を節約できるのは、疎行列向け CPU ランタイムや専用アクセラレーターのように、カーネルがゼロを飛ばす場合だけです。測定していない速度は約束しません。</translation>
    </message>
    <message>
        <source>Is this a model?</source>
        <translation>これはモデルですか？</translation>
    </message>
    <message>
        <source>No. It only fits the very model it was made for and refuses others. It is the smallest way to pass a result on.</source>
        <translation>いいえ。作成元のモデルにだけ適合し、ほかのモデルは拒否します。結果を渡す最も小さな方法です。</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>What is a zero worth?</source>
        <translation>ゼロの価値とは？</translation>
    </message>
    <message>
        <source>A language model is a long list of numbers, its weights. The story model here has 4.1 million that may become zero. Most are so small that a zero in their place changes little, and a zero need not be stored or multiplied. The map shows one matrix: the darker a spot, the smaller its weights.</source>
        <translation>言語モデルは数の長い並び、つまり重みです。この物語モデルには、ゼロにできる重みが 410 万個あります。ほとんどはとても小さく、ゼロに置き換えてもあまり変わりません。しかもゼロは保存も乗算も不要です。図は 1 つの行列を示し、色が暗いほどその場所の重みが小さくなります。</translation>
    </message>
    <message>
        <source>Which weights go first?</source>
        <translation>どの重みから除くのか？</translation>
    </message>
    <message>
        <source>A small weight still matters if it always meets a large input. So the model reads some stories first, the calibration text, and every weight gets a score: its size times the strength of its input. In each row the lowest scores go first. That settles the order. How many go is the real question.</source>
        <translation>小さな重みでも、いつも大きな入力を受けるなら重要です。そこでモデルはまず物語、つまりキャリブレーションテキストを読み、すべての重みに「大きさ×入力の強さ」というスコアが付きます。各行でスコアの低いものから除きます。これで順番は決まります。本当の問題は、いくつ除くかです。</translation>
    </message>
    <message>
        <source>Let it learn</source>
        <translation>学習させる</translation>
    </message>
    <message>
        <source>The easy answer is to take the same part of every row. BESA learns a better one. It walks through the six blocks of the model, and in each it tries out how many zeros every row can bear, while their number in total stays what the target asks for. Press Start: the demo takes about a minute.</source>
        <translation>簡単な答えは、すべての行から同じ割合を除くことです。BESA はより良い答えを学習します。モデルの 6 つのブロックを順に進み、ゼロの総数を目標どおりに保ちながら、それぞれの行がいくつのゼロに耐えられるかを試します。「開始」を押してください。デモは約 1 分かかります。</translation>
    </message>
    <message>
        <source>&amp;Start pruning</source>
        <translation>枝刈りを開始(&amp;S)</translation>
    </message>
    <message>
        <source>What does a block lose?</source>
        <translation>ブロックは何を失うのか？</translation>
    </message>
    <message>
        <source>A pruned block should still give the output it gave before. The distance between the two is its reconstruction loss, and this curve shows it step by step: lower is better. It falls although no weight is ever changed, only because the zeros move to where they hurt less.</source>
        <translation>枝刈り後のブロックも、以前と同じ出力を返すべきです。両者の隔たりが再構成損失で、この曲線はそれをステップごとに示します。低いほど良い値です。重みを一切変えないのに下がるのは、影響の小さい場所へゼロが移るからです。</translation>
    </message>
    <message>
        <source>Where zeros hurt least</source>
        <translation>ゼロの影響が最も小さい場所</translation>
    </message>
    <message>
        <source>Seven layers share the zeros of a block. They start equal and drift apart: a layer that the output depends on gives zeros away, and one that hardly matters takes them over. Their sum stays at the dashed line, exactly, in every step. The same trade goes on between the rows of each layer.</source>
        <translation>7 つの層が 1 ブロックのゼロを分け合います。最初は等しく、しだいに離れていきます。出力が頼る層はゼロを手放し、あまり重要でない層がそれを引き受けます。合計はどのステップでも正確に破線の位置に保たれます。各層の行どうしの間でも同じやり取りが行われます。</translation>
    </message>
    <message>
        <source>Why blocks and rows differ</source>
        <translation>ブロックや行が異なる理由</translation>
    </message>
    <message>
        <source>Every cell of this map is one layer of one block. Errors travel: what one block loses reaches all blocks after it, so each learns on what the pruned ones before it really hand over. No two blocks end alike, and a click on a cell shows that its rows do not either. The results tell what it was worth: with the same number of zeros, the model guesses the next word better than with the same part of every row gone.</source>
        <translation>この図の 1 マスは、1 つのブロックの 1 つの層です。誤差は伝わります。あるブロックの損失は後のすべてのブロックに届くため、各ブロックは枝刈り済みの前のブロックが実際に渡すものを使って学習します。同じ結果になるブロックは 2 つとなく、マスをクリックすると行も同じでないことがわかります。その価値は結果に表れます。ゼロの数が同じでも、すべての行から同じ割合を除いた場合より、モデルは次の単語をうまく予測します。</translation>
    </message>
    <message>
        <source>See the &amp;results</source>
        <translation>結果を見る(&amp;R)</translation>
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
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation>%1 日 %2 時間</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 分</translation>
    </message>
</context>
<context>
    <name>RunStatus</name>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
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
        <translation>モデルフォルダーを開く(&amp;M)…</translation>
    </message>
    <message>
        <source>Chooses the checkpoint to prune; only its headers are read.</source>
        <translation>枝刈りするチェックポイントを選びます。ヘッダーだけを読み込みます。</translation>
    </message>
    <message>
        <source>Choose calibration &amp;text…</source>
        <translation>キャリブレーションテキストを選択(&amp;T)…</translation>
    </message>
    <message>
        <source>Chooses the texts whose activations decide what is pruned.</source>
        <translation>何を枝刈りするかを活性で決めるためのテキストを選びます。</translation>
    </message>
    <message>
        <source>Open re&amp;cipe…</source>
        <translation>レシピを開く(&amp;C)…</translation>
    </message>
    <message>
        <source>Fills the setup from a recipe file.</source>
        <translation>レシピファイルから設定を読み込みます。</translation>
    </message>
    <message>
        <source>&amp;Save recipe…</source>
        <translation>レシピを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Writes the setup to a recipe file that the command line takes too.</source>
        <translation>コマンドラインでも使えるレシピファイルに設定を書き込みます。</translation>
    </message>
    <message>
        <source>Open &amp;run folder…</source>
        <translation>実行フォルダーを開く(&amp;R)…</translation>
    </message>
    <message>
        <source>Shows a finished or interrupted run and its replay.</source>
        <translation>完了または中断した実行とその再生を表示します。</translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation>デモを開く(&amp;D)</translation>
    </message>
    <message>
        <source>Sets everything up for the bundled story model.</source>
        <translation>付属の物語モデル用にすべてを設定します。</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>環境設定(&amp;P)…</translation>
    </message>
    <message>
        <source>Theme, language, text size and where results go.</source>
        <translation>テーマ、言語、文字サイズ、結果の保存先です。</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Closes the window; a run in progress is asked about.</source>
        <translation>ウィンドウを閉じます。実行中の場合は確認します。</translation>
    </message>
    <message>
        <source>&amp;Start pruning</source>
        <translation>枝刈りを開始(&amp;S)</translation>
    </message>
    <message>
        <source>Prunes the model as set up.</source>
        <translation>設定に従ってモデルを枝刈りします。</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Holds the run after the current step.</source>
        <translation>現在のステップの後に実行を一時停止します。</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>続行(&amp;C)</translation>
    </message>
    <message>
        <source>Goes on with the paused run.</source>
        <translation>一時停止中の実行を続けます。</translation>
    </message>
    <message>
        <source>Stop after this &amp;block</source>
        <translation>このブロックの後に停止(&amp;B)</translation>
    </message>
    <message>
        <source>Ends the run when the current block is done; it can be resumed later.</source>
        <translation>現在のブロックが完了したら実行を終了します。後で再開できます。</translation>
    </message>
    <message>
        <source>&amp;Abort</source>
        <translation>中止(&amp;A)</translation>
    </message>
    <message>
        <source>Ends the run after the current step; finished blocks are kept.</source>
        <translation>現在のステップの後に実行を終了します。完了したブロックは残ります。</translation>
    </message>
    <message>
        <source>&amp;Resume the shown run</source>
        <translation>表示中の実行を再開(&amp;R)</translation>
    </message>
    <message>
        <source>Goes on with an interrupted run where its state was kept last.</source>
        <translation>中断した実行を、最後に状態が保存されたところから続けます。</translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation>コマンドとしてコピー(&amp;M)</translation>
    </message>
    <message>
        <source>Copies the command line that does the same as the setup.</source>
        <translation>設定と同じことをするコマンドラインをコピーします。</translation>
    </message>
    <message>
        <source>&amp;Setup</source>
        <translation>設定(&amp;S)</translation>
    </message>
    <message>
        <source>Shows or hides model, calibration and target.</source>
        <translation>モデル、キャリブレーション、目標の表示と非表示を切り替えます。</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>観察(&amp;W)</translation>
    </message>
    <message>
        <source>Shows how the run learns.</source>
        <translation>実行が学習する様子を表示します。</translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <translation>結果(&amp;R)</translation>
    </message>
    <message>
        <source>Shows what the run reached.</source>
        <translation>実行で得られた結果を表示します。</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比較(&amp;C)</translation>
    </message>
    <message>
        <source>Shows all runs beside each other.</source>
        <translation>すべての実行を並べて表示します。</translation>
    </message>
    <message>
        <source>&amp;Bend</source>
        <translation>手動で調整(&amp;B)</translation>
    </message>
    <message>
        <source>Changes the sparsity of single layers by hand at the same budget.</source>
        <translation>予算を変えずに、個々の層のスパース率を手動で変更します。</translation>
    </message>
    <message>
        <source>&amp;Lesson</source>
        <translation>レッスン(&amp;L)</translation>
    </message>
    <message>
        <source>Explains pruning in six short steps.</source>
        <translation>枝刈りを 6 つの短いステップで説明します。</translation>
    </message>
    <message>
        <source>Re&amp;play</source>
        <translation>再生(&amp;P)</translation>
    </message>
    <message>
        <source>Shows the bar that plays the shown run like a film.</source>
        <translation>表示中の実行を映画のように再生するバーを表示します。</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>メッセージ(&amp;M)</translation>
    </message>
    <message>
        <source>Shows or hides what the run had to say.</source>
        <translation>実行のメッセージの表示と非表示を切り替えます。</translation>
    </message>
    <message>
        <source>&amp;Follow the run</source>
        <translation>実行に追従(&amp;F)</translation>
    </message>
    <message>
        <source>Selects the block in progress, and goes along with it.</source>
        <translation>処理中のブロックを選択し、進行に合わせて移ります。</translation>
    </message>
    <message>
        <source>Find &amp;tensor…</source>
        <translation>テンソルを検索(&amp;T)…</translation>
    </message>
    <message>
        <source>Selects a layer of a block by its name.</source>
        <translation>名前でブロックの層を選択します。</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>コマンドパレット(&amp;P)…</translation>
    </message>
    <message>
        <source>Finds actions, options and tensors by a few letters.</source>
        <translation>数文字の入力で操作、オプション、テンソルを検索します。</translation>
    </message>
    <message>
        <source>&amp;Dark or light theme</source>
        <translation>ダークまたはライトテーマ(&amp;D)</translation>
    </message>
    <message>
        <source>Switches between the dark and the light theme.</source>
        <translation>ダークテーマとライトテーマを切り替えます。</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>文字を大きく(&amp;L)</translation>
    </message>
    <message>
        <source>Makes all text larger.</source>
        <translation>すべての文字を大きくします。</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>文字を小さく(&amp;M)</translation>
    </message>
    <message>
        <source>Makes all text smaller.</source>
        <translation>すべての文字を小さくします。</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>標準の文字サイズ(&amp;N)</translation>
    </message>
    <message>
        <source>Gives text the size that the system asks for.</source>
        <translation>文字をシステムが指定するサイズにします。</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全画面表示(&amp;U)</translation>
    </message>
    <message>
        <source>Gives the window the whole screen, and back.</source>
        <translation>ウィンドウを画面全体に表示し、また元に戻します。</translation>
    </message>
    <message>
        <source>Sa&amp;ve layout</source>
        <translation>レイアウトを保存(&amp;V)</translation>
    </message>
    <message>
        <source>Keeps the arrangement of the window as yours.</source>
        <translation>ウィンドウの配置を自分用に保存します。</translation>
    </message>
    <message>
        <source>R&amp;estore layout</source>
        <translation>レイアウトを復元(&amp;E)</translation>
    </message>
    <message>
        <source>Gives the window the arrangement that you saved.</source>
        <translation>ウィンドウを保存した配置にします。</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation>レイアウトをリセット(&amp;Y)</translation>
    </message>
    <message>
        <source>Gives the window its first arrangement.</source>
        <translation>ウィンドウを最初の配置にします。</translation>
    </message>
    <message>
        <source>&amp;Model folder…</source>
        <translation>モデルフォルダー(&amp;M)…</translation>
    </message>
    <message>
        <source>Writes the pruned model as a Hugging Face folder.</source>
        <translation>枝刈り後のモデルを Hugging Face フォルダーとして書き込みます。</translation>
    </message>
    <message>
        <source>Mas&amp;ks…</source>
        <translation>マスク(&amp;K)…</translation>
    </message>
    <message>
        <source>Copies the masks of the shown run.</source>
        <translation>表示中の実行のマスクをコピーします。</translation>
    </message>
    <message>
        <source>&amp;Figures…</source>
        <translation>図(&amp;F)…</translation>
    </message>
    <message>
        <source>Writes the shown plots as PNG, SVG or PDF.</source>
        <translation>表示中のプロットを PNG、SVG、PDF のいずれかで書き込みます。</translation>
    </message>
    <message>
        <source>&amp;Tables…</source>
        <translation>表(&amp;T)…</translation>
    </message>
    <message>
        <source>Writes the shown series as CSV.</source>
        <translation>表示中の系列を CSV で書き込みます。</translation>
    </message>
    <message>
        <source>Run &amp;record…</source>
        <translation>実行記録(&amp;R)…</translation>
    </message>
    <message>
        <source>Writes what is known of the shown run as JSON.</source>
        <translation>表示中の実行についてわかっていることを JSON で書き込みます。</translation>
    </message>
    <message>
        <source>&amp;Verify a folder…</source>
        <translation>フォルダーを検証(&amp;V)…</translation>
    </message>
    <message>
        <source>Counts the zeros of an exported model again and compares every file.</source>
        <translation>エクスポート済みモデルのゼロを数え直し、すべてのファイルを比較します。</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>はじめの手順(&amp;F)</translation>
    </message>
    <message>
        <source>Shows the card with the first three steps again.</source>
        <translation>最初の 3 つの手順のカードを再び表示します。</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>Shows every key of the window.</source>
        <translation>ウィンドウのすべてのキーを表示します。</translation>
    </message>
    <message>
        <source>&amp;Copy details for a report</source>
        <translation>報告用の詳細をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copies versions of the program, its libraries and the machine.</source>
        <translation>プログラム、ライブラリ、マシンのバージョンをコピーします。</translation>
    </message>
    <message>
        <source>&amp;About BESA Workbench</source>
        <translation>BESA Workbench について(&amp;A)</translation>
    </message>
    <message>
        <source>Version, licence and libraries.</source>
        <translation>バージョン、ライセンス、ライブラリです。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>実行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>エクスポート(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
</context>
<context>
    <name>besa::AllocationBars</name>
    <message>
        <source>Layer</source>
        <translation>層</translation>
    </message>
    <message>
        <source>Pruned (%)</source>
        <translation>枝刈り率（%）</translation>
    </message>
    <message>
        <source>Learned %1</source>
        <translation>学習値 %1</translation>
    </message>
    <message>
        <source>Edited %1</source>
        <translation>編集値 %1</translation>
    </message>
    <message>
        <source>Learned (pruned fraction)</source>
        <translation>学習値（枝刈りの割合）</translation>
    </message>
    <message>
        <source>Edited (pruned fraction)</source>
        <translation>編集値（枝刈りの割合）</translation>
    </message>
</context>
<context>
    <name>besa::BendPanel</name>
    <message>
        <source>Loss as learned</source>
        <translation>学習値での損失</translation>
    </message>
    <message>
        <source>Loss as bent</source>
        <translation>手動調整後の損失</translation>
    </message>
    <message>
        <source>&amp;Back to learned</source>
        <translation>学習値に戻す(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Save as recipe…</source>
        <translation>レシピとして保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Prune with this</source>
        <translation>これで枝刈り(&amp;P)</translation>
    </message>
    <message>
        <source>Nothing to bend yet</source>
        <translation>手動で調整できるものはまだありません</translation>
    </message>
    <message>
        <source>Once a block is pruned, its zeros can be moved between its layers here, and the block&apos;s loss is measured again at once.</source>
        <translation>ブロックの枝刈りが終わると、ここでそのゼロを層の間で移せます。ブロックの損失はすぐに測り直されます。</translation>
    </message>
    <message>
        <source>Set up a run</source>
        <translation>実行を設定</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>B&amp;lock</source>
        <translation>ブロック(&amp;L)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Drag the top of a bar, or type. The other layers give way, those that care least the most, and the block keeps its zeros.</source>
        <translation>バーの上端をドラッグするか、値を入力します。ほかの層が譲り、影響の小さい層ほど大きく譲るため、ブロックのゼロの数は変わりません。</translation>
    </message>
    <message>
        <source>put block %1 back</source>
        <translation>ブロック %1 を元に戻す</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>ブロック %1</translation>
    </message>
    <message>
        <source>Pruned part of each layer, block %1</source>
        <translation>各層の枝刈りの割合、ブロック %1</translation>
    </message>
    <message>
        <source>bend %1 of block %2 to %3</source>
        <translation>ブロック %2 の %1 を %3 に手動で調整</translation>
    </message>
    <message>
        <source>Together %1 of %2 weights are zero (%3). This stays.</source>
        <translation>合計で %2 個の重みのうち %1 個がゼロです（%3）。この数は変わりません。</translation>
    </message>
    <message>
        <source>Error against the dense model: %1</source>
        <translation>密モデルとの誤差: %1</translation>
    </message>
    <message>
        <source>Measuring how much each layer cares…</source>
        <translation>各層への影響の大きさを測定中…</translation>
    </message>
    <message>
        <source>Nothing is bent in this block.</source>
        <translation>このブロックに手動で調整した箇所はありません。</translation>
    </message>
    <message>
        <source>Move a layer to see what it costs.</source>
        <translation>層を動かすと、その代償がわかります。</translation>
    </message>
    <message>
        <source>Being measured</source>
        <translation>測定中</translation>
    </message>
    <message>
        <source>The loss is measured on the calibration windows.</source>
        <translation>損失はキャリブレーションウィンドウで測定します。</translation>
    </message>
    <message>
        <source>About the same as learned.</source>
        <translation>学習値とほぼ同じです。</translation>
    </message>
    <message>
        <source>%1 less than learned: this bend helps.</source>
        <translation>学習値より %1 低く、この手動調整は有効です。</translation>
    </message>
    <message>
        <source>%1 more than learned: the block pays for this bend.</source>
        <translation>学習値より %1 高く、ブロックはこの手動調整の代償を払います。</translation>
    </message>
</context>
<context>
    <name>besa::BendRows</name>
    <message>
        <source>Layer</source>
        <translation>層</translation>
    </message>
    <message>
        <source>Pruned</source>
        <translation>枝刈り</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>ゼロ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Pruned part of %1 in percent</source>
        <translation>%1 の枝刈りの割合（百分率）</translation>
    </message>
    <message>
        <source>Hold %1</source>
        <translation>%1 をロック</translation>
    </message>
    <message>
        <source>A held layer does not give way to the others.</source>
        <translation>ロックした層は、ほかの層に譲りません。</translation>
    </message>
</context>
<context>
    <name>besa::BlockLossPlot</name>
    <message>
        <source>Loss by block</source>
        <translation>ブロックごとの損失</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>Reconstruction</source>
        <translation>再構成</translation>
    </message>
    <message>
        <source>Against dense stream</source>
        <translation>密ストリームとの差</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>最初のステップ</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>最後のステップ</translation>
    </message>
</context>
<context>
    <name>besa::BlockSelector</name>
    <message>
        <source>&amp;Block:</source>
        <translation>ブロック(&amp;B):</translation>
    </message>
    <message>
        <source>Show the block before</source>
        <translation>前のブロックを表示</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Show the next block</source>
        <translation>次のブロックを表示</translation>
    </message>
    <message>
        <source>&amp;Layer:</source>
        <translation>層(&amp;L):</translation>
    </message>
    <message>
        <source>Layer of the block</source>
        <translation>ブロックの層</translation>
    </message>
    <message>
        <source>Go along with the run: always show the block in progress</source>
        <translation>実行に追従: 常に処理中のブロックを表示</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>追従</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>ブロック %1</translation>
    </message>
</context>
<context>
    <name>besa::BlockSparsityPlot</name>
    <message>
        <source>Sparsity by block</source>
        <translation>ブロックごとのスパース率</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Pruned (%)</source>
        <translation>枝刈り率（%）</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目標 %1</translation>
    </message>
</context>
<context>
    <name>besa::BlockTableModel</name>
    <message>
        <source>Number of the decoder block, from 0.</source>
        <translation>デコーダーブロックの番号（0 から）です。</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Zeros of all seven layers over their weights.</source>
        <translation>7 つの層すべてのゼロの数を重みの数で割った値です。</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>スパース率</translation>
    </message>
    <message>
        <source>Reconstruction loss of the first learning step.</source>
        <translation>最初の学習ステップの再構成損失です。</translation>
    </message>
    <message>
        <source>First loss</source>
        <translation>初期損失</translation>
    </message>
    <message>
        <source>Reconstruction loss of the newest learning step.</source>
        <translation>最新の学習ステップの再構成損失です。</translation>
    </message>
    <message>
        <source>Last loss</source>
        <translation>最新損失</translation>
    </message>
    <message>
        <source>Mean reconstruction loss of the final mask over all calibration windows.</source>
        <translation>全キャリブレーションウィンドウにわたる、最終マスクの平均再構成損失です。</translation>
    </message>
    <message>
        <source>Final loss</source>
        <translation>最終損失</translation>
    </message>
    <message>
        <source>Mean squared error against the output of the dense model.</source>
        <translation>密モデルの出力に対する平均二乗誤差です。</translation>
    </message>
    <message>
        <source>Dense error</source>
        <translation>密との誤差</translation>
    </message>
    <message>
        <source>Computing time of the block.</source>
        <translation>ブロックの計算時間です。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Zeros of %1 over its weights.</source>
        <translation>%1 のゼロの数を重みの数で割った値です。</translation>
    </message>
</context>
<context>
    <name>besa::CalibrationCard</name>
    <message>
        <source>Calibration</source>
        <translation>キャリブレーション</translation>
    </message>
    <message>
        <source>Look at samples…</source>
        <translation>サンプルを見る…</translation>
    </message>
    <message>
        <source>Shows the windows that the model will read, token by token</source>
        <translation>モデルが読むウィンドウをトークンごとに表示します</translation>
    </message>
    <message>
        <source>%1 × %2 = %3 tokens</source>
        <comment>windows, their length, their product</comment>
        <translation>%1 × %2 = %3 トークン</translation>
    </message>
</context>
<context>
    <name>besa::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>コマンドパレット</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter does it · Esc closes</source>
        <translation>↑ ↓ 選択 · Enter 実行 · Esc 閉じる</translation>
    </message>
</context>
<context>
    <name>besa::CompareCurves</name>
    <message>
        <source>Block</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Check runs in the table above to see their curves over each other.</source>
        <translation>上の表で実行をチェックすると、曲線を重ねて表示します。</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>ブロック %1</translation>
    </message>
    <message>
        <source>Loss of each block</source>
        <translation>各ブロックの損失</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>Sparsity of each block</source>
        <translation>各ブロックのスパース率</translation>
    </message>
    <message>
        <source>Pruned (%)</source>
        <translation>枝刈り率（%）</translation>
    </message>
    <message>
        <source>Loss to compare</source>
        <translation>比較する損失</translation>
    </message>
    <message>
        <source>Reconstruction loss of the final mask</source>
        <translation>最終マスクの再構成損失</translation>
    </message>
    <message>
        <source>Error against the dense model</source>
        <translation>密モデルとの誤差</translation>
    </message>
    <message>
        <source>&amp;Loss</source>
        <translation>損失(&amp;L)</translation>
    </message>
</context>
<context>
    <name>besa::ComparePage</name>
    <message>
        <source>Curves</source>
        <translation>曲線</translation>
    </message>
    <message>
        <source>Sparsity and perplexity</source>
        <translation>スパース率とパープレキシティ</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>実行はまだありません</translation>
    </message>
    <message>
        <source>Every run that is started here or with besa prune is kept with its record. Two or more can be laid over each other on this page.</source>
        <translation>ここで、または besa prune で開始した実行は、すべて記録とともに残ります。このページでは 2 つ以上を重ねて表示できます。</translation>
    </message>
    <message>
        <source>Set up a run</source>
        <translation>実行を設定</translation>
    </message>
    <message>
        <source>&amp;Differences only</source>
        <translation>違いのみ(&amp;D)</translation>
    </message>
    <message>
        <source>Differences only</source>
        <translation>違いのみ</translation>
    </message>
    <message>
        <source>Parameters of the checked runs</source>
        <translation>チェックした実行のパラメーター</translation>
    </message>
    <message>
        <source>Dense model</source>
        <translation>密モデル</translation>
    </message>
    <message>
        <source>All runs were measured on the same model and text.</source>
        <translation>すべての実行は同じモデルとテキストで測定されています。</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) with another model or evaluation text are left out. Check one of them to see it among its like.</source>
        <translation>
            <numerusform>モデルまたは評価テキストの異なる実行 %n 件を省いています。そのいずれかをチェックすると、同種の実行とともに表示します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Check runs in the table above to see their parameters side by side.</source>
        <translation>上の表で実行をチェックすると、パラメーターを並べて表示します。</translation>
    </message>
    <message>
        <source>Check a second run to see in what they differ.</source>
        <translation>もう 1 つ実行をチェックすると、違いを表示します。</translation>
    </message>
    <message>
        <source>These runs have the same parameters.</source>
        <translation>これらの実行のパラメーターは同じです。</translation>
    </message>
</context>
<context>
    <name>besa::DistributionPlot</name>
    <message>
        <source>Learned rates</source>
        <translation>学習した率</translation>
    </message>
    <message>
        <source>Pruned in a row (%)</source>
        <translation>行内の枝刈り率（%）</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>The learned rates of the selected layer appear here while it learns. A recorded run shows them when it was told to record distributions.</source>
        <translation>選択した層の学習中、学習した率がここに表示されます。記録された実行では、分布を記録する設定だった場合に表示されます。</translation>
    </message>
    <message>
        <source>This method does not learn rates.</source>
        <translation>この手法は率を学習しません。</translation>
    </message>
    <message>
        <source>Candidate rate (%)</source>
        <translation>候補の率（%）</translation>
    </message>
    <message>
        <source>Probability (%)</source>
        <translation>確率（%）</translation>
    </message>
    <message>
        <source>pruned %1</source>
        <translation>枝刈り %1</translation>
    </message>
</context>
<context>
    <name>besa::Drop</name>
    <message>
        <source>“%1” is neither a model nor a run: it holds no config.json and no run.json.</source>
        <translation>「%1」はモデルでも実行でもありません。config.json も run.json も含まれていません。</translation>
    </message>
    <message>
        <source>“%1” is not there.</source>
        <translation>「%1」が見つかりません。</translation>
    </message>
    <message>
        <source>“%1” may hold a program (pickle) and is not opened. Convert the model to safetensors first.</source>
        <translation>「%1」はプログラム（pickle）を含む可能性があるため開きません。先にモデルを safetensors に変換してください。</translation>
    </message>
    <message>
        <source>“%1” is a GGUF file. Drop the folder with the safetensors files instead.</source>
        <translation>「%1」は GGUF ファイルです。代わりに safetensors ファイルのあるフォルダーをドロップしてください。</translation>
    </message>
    <message>
        <source>“%1” is not a model, recipe, run or text that this program knows.</source>
        <translation>「%1」は、このプログラムが扱えるモデル、レシピ、実行、テキストのいずれでもありません。</translation>
    </message>
</context>
<context>
    <name>besa::ElidedLabel</name>
    <message>
        <source>Copy text</source>
        <translation>テキストをコピー</translation>
    </message>
</context>
<context>
    <name>besa::ExportDesk</name>
    <message>
        <source>Written to %1.</source>
        <translation>%1 に書き込みました。</translation>
    </message>
    <message>
        <source>There is no run yet: start one, or open one.</source>
        <translation>実行はまだありません。実行を開始するか、既存の実行を開いてください。</translation>
    </message>
    <message>
        <source>The run is still in progress.</source>
        <translation>まだ実行中です。</translation>
    </message>
    <message>
        <source>The run is not finished: resume it first.</source>
        <translation>実行が完了していません。先に再開してください。</translation>
    </message>
    <message>
        <source>No plot is shown: open the Watch page.</source>
        <translation>プロットが表示されていません。「観察」ページを開いてください。</translation>
    </message>
</context>
<context>
    <name>besa::ExportDialog</name>
    <message>
        <source>&amp;Format</source>
        <translation>形式(&amp;F)</translation>
    </message>
    <message>
        <source>In the &amp;light theme, for paper</source>
        <translation>紙向けにライトテーマを使う(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>エクスポート(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>フォルダーで表示(&amp;S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Command that reproduces the run</source>
        <translation>実行を再現するコマンド</translation>
    </message>
    <message>
        <source>Co&amp;mmand that does the same</source>
        <translation>同じことをするコマンド(&amp;M)</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>エクスポートの進行状況</translation>
    </message>
    <message>
        <source>The command is on the clipboard.</source>
        <translation>コマンドをクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>エクスポートする内容</translation>
    </message>
    <message>
        <source>Which plots</source>
        <translation>どのプロットか</translation>
    </message>
    <message>
        <source>The plot that is shown</source>
        <translation>表示中のプロット</translation>
    </message>
    <message>
        <source>All plots</source>
        <translation>すべてのプロット</translation>
    </message>
    <message>
        <source>Format of the figures</source>
        <translation>図の形式</translation>
    </message>
    <message>
        <source>PNG, 300 dots an inch</source>
        <translation>PNG、300 dpi</translation>
    </message>
    <message>
        <source>SVG, for editing</source>
        <translation>SVG、編集用</translation>
    </message>
    <message>
        <source>PDF, for papers</source>
        <translation>PDF、論文用</translation>
    </message>
    <message>
        <source>&amp;Plots</source>
        <translation>プロット(&amp;P)</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>&amp;Destination</source>
        <translation>保存先(&amp;D)</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>選択(&amp;H)…</translation>
    </message>
    <message>
        <source>The plot “%1”</source>
        <translation>プロット「%1」</translation>
    </message>
    <message>
        <source>Known once a run is chosen.</source>
        <translation>実行を選ぶとわかります。</translation>
    </message>
    <message numerus="yes">
        <source>Written and checked: %1 zeros of %2 weights (%3), %n file(s) with the right hash.</source>
        <translation>
            <numerusform>書き込みと確認が済みました。%2 個の重みのうちゼロは %1 個（%3）、ハッシュの正しいファイルは %n 個です。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>format and its size</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>This already exists. Choose a name that is free.</source>
        <translation>すでに存在します。使われていない名前を選んでください。</translation>
    </message>
    <message>
        <source>The file exists and will be replaced.</source>
        <translation>ファイルが存在するため、置き換えられます。</translation>
    </message>
    <message>
        <source>The disk has %1 left, but %2 are needed.</source>
        <translation>ディスクの空きは %1 ですが、%2 必要です。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>besa::FactGrid</name>
    <message>
        <source>%1: %2</source>
        <comment>a fact and its value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>besa::FirstRunCard</name>
    <message>
        <source>&amp;Prune the demo</source>
        <translation>デモを枝刈り(&amp;P)</translation>
    </message>
    <message>
        <source>1.  Set up: a model, some text, and how sparse it shall become. The bundled story model is ready.</source>
        <translation>1.  設定: モデル、テキスト、目標のスパース率を選びます。付属の物語モデルは準備済みです。</translation>
    </message>
    <message>
        <source>2.  Watch: block by block, BESA learns how much every layer can spare.</source>
        <translation>2.  観察: BESA は各層がどれだけ省けるかをブロックごとに学習します。</translation>
    </message>
    <message>
        <source>3.  Judge: compare perplexity, try prompts, and export the model.</source>
        <translation>3.  評価: パープレキシティを比べ、プロンプトを試し、モデルをエクスポートします。</translation>
    </message>
    <message>
        <source>Prunes the bundled model with its recipe; it takes about a minute.</source>
        <translation>付属モデルをそのレシピで枝刈りします。約 1 分かかります。</translation>
    </message>
    <message>
        <source>Hide the first steps; the Help menu shows them again.</source>
        <translation>はじめの手順を隠します。ヘルプメニューから再び表示できます。</translation>
    </message>
    <message>
        <source>Hide the first steps</source>
        <translation>はじめの手順を隠す</translation>
    </message>
</context>
<context>
    <name>besa::HeatMap</name>
    <message>
        <source>Logarithmic colours</source>
        <translation>対数の配色</translation>
    </message>
    <message>
        <source>Spaces the colours by powers of ten. (L)</source>
        <translation>色を 10 のべき乗で割り当てます。 (L)</translation>
    </message>
    <message>
        <source>%1: not there yet</source>
        <translation>%1: まだありません</translation>
    </message>
    <message>
        <source>Blocks fill in from left to right as they are finished.</source>
        <translation>ブロックは、完了するごとに左から右へ埋まっていきます。</translation>
    </message>
</context>
<context>
    <name>besa::HistogramPlot</name>
    <message>
        <source>Pruned in a row (%)</source>
        <translation>行内の枝刈り率（%）</translation>
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
        <translation>%1 · ブロック %2 · %3</translation>
    </message>
</context>
<context>
    <name>besa::LessonPanel</name>
    <message>
        <source>Show &amp;me</source>
        <translation>場所を示す(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>レッスン</translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation>デモを開く(&amp;D)</translation>
    </message>
    <message>
        <source>The lesson speaks of the bundled story model.</source>
        <translation>このレッスンは付属の物語モデルを扱います。</translation>
    </message>
    <message>
        <source>A run is there already; start another or go on with Next.</source>
        <translation>すでに実行があります。別の実行を始めるか、「次へ」で進んでください。</translation>
    </message>
    <message>
        <source>The lesson goes on when the first block learns.</source>
        <translation>最初のブロックが学習を始めると、レッスンが続きます。</translation>
    </message>
    <message>
        <source>All blocks are pruned. That was the lesson.</source>
        <translation>すべてのブロックの枝刈りが終わりました。レッスンは以上です。</translation>
    </message>
    <message>
        <source>The map fills in, block by block, while the run goes on.</source>
        <translation>実行が進むにつれ、図がブロックごとに埋まります。</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>ステップ %1 / %2</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完了(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
</context>
<context>
    <name>besa::LinePlot</name>
    <message>
        <source>S&amp;moothing</source>
        <translation>平滑化(&amp;M)</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑化</translation>
    </message>
    <message>
        <source>Weight of the earlier values in the running average, as in TensorBoard: 0 shows the raw curve, 0.999 the slowest trend.</source>
        <translation>移動平均における過去の値の重みです。TensorBoard と同じく、0 では元の曲線、0.999 では最も緩やかな傾向を示します。</translation>
    </message>
    <message>
        <source>%1, smoothed %2</source>
        <translation>%1、平滑化後 %2</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>ブロック %1</translation>
    </message>
    <message>
        <source>This method does not learn: it has no steps.</source>
        <translation>この手法は学習しないため、ステップがありません。</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>ステップ %1</translation>
    </message>
    <message>
        <source>Each block appears here when it is finished.</source>
        <translation>各ブロックは、完了するとここに表示されます。</translation>
    </message>
    <message>
        <source>The learning steps of the block appear here as they come.</source>
        <translation>ブロックの学習ステップは、進むにつれてここに表示されます。</translation>
    </message>
</context>
<context>
    <name>besa::LogPanel</name>
    <message>
        <source>Only &amp;warnings</source>
        <translation>警告のみ(&amp;W)</translation>
    </message>
    <message>
        <source>Only warnings</source>
        <translation>警告のみ</translation>
    </message>
    <message>
        <source>Messages of the run</source>
        <translation>実行のメッセージ</translation>
    </message>
</context>
<context>
    <name>besa::LossShareMap</name>
    <message>
        <source>Where the loss arises</source>
        <translation>損失が生じる場所</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Share of all finished blocks (%)</source>
        <translation>完了した全ブロックに占める割合（%）</translation>
    </message>
    <message>
        <source>Reconstruction</source>
        <translation>再構成</translation>
    </message>
    <message>
        <source>Against dense</source>
        <translation>密との差</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
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
        <translation>設定を読み込めなかったため、初期設定を使います</translation>
    </message>
    <message>
        <source>The old file was kept there.</source>
        <translation>古いファイルはそこに残してあります。</translation>
    </message>
    <message>
        <source>the settings could not be written: %1</source>
        <translation>設定を書き込めませんでした: %1</translation>
    </message>
    <message>
        <source>Check the disk and the permissions.</source>
        <translation>ディスクと権限を確認してください。</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation>最近使ったものを開く(&amp;C)</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>レッスン</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
    <message>
        <source>The setup is that of “%1”.</source>
        <translation>「%1」の設定を使っています。</translation>
    </message>
    <message>
        <source>The recipe is in “%1”.</source>
        <translation>レシピは「%1」にあります。</translation>
    </message>
    <message>
        <source>Prompts are answered when the run has ended.</source>
        <translation>プロンプトへの回答は実行の終了後に行われます。</translation>
    </message>
    <message>
        <source>There is no pruned model yet: finish a run, or open one.</source>
        <translation>枝刈り後のモデルはまだありません。実行を終えるか、既存の実行を開いてください。</translation>
    </message>
    <message>
        <source>%1 — BESA Workbench</source>
        <translation>%1 — BESA Workbench</translation>
    </message>
    <message>
        <source>Open model</source>
        <translation>モデルを開く</translation>
    </message>
    <message>
        <source>Choose calibration text</source>
        <translation>キャリブレーションテキストを選択</translation>
    </message>
    <message>
        <source>A run is in progress: pause or end it before another is shown.</source>
        <translation>実行中です。別の実行を表示する前に、一時停止するか終了してください。</translation>
    </message>
    <message>
        <source>the last run was interrupted</source>
        <translation>前回の実行は中断されました</translation>
    </message>
    <message>
        <source>Its finished blocks are safe: it can go on after the last one.</source>
        <translation>完了したブロックは安全です。最後に完了したブロックの次から続けられます。</translation>
    </message>
    <message>
        <source>Resume the run</source>
        <translation>実行を再開</translation>
    </message>
    <message>
        <source>Only show it</source>
        <translation>表示のみ</translation>
    </message>
    <message>
        <source>Done: %1 of the weights are zero.</source>
        <translation>完了: 重みの %1 がゼロです。</translation>
    </message>
    <message>
        <source>The run has ended early; it can be resumed.</source>
        <translation>実行は途中で終了しました。再開できます。</translation>
    </message>
    <message numerus="yes">
        <source>Verified: %1 zeros counted, %n file(s) unchanged.</source>
        <translation>
            <numerusform>検証済み: ゼロの数は %1、変更のないファイルは %n 個です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The command is on the clipboard.</source>
        <translation>コマンドをクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Only files of this machine can be dropped.</source>
        <translation>ドロップできるのはこのマシンのファイルだけです。</translation>
    </message>
    <message>
        <source>A run is in progress</source>
        <translation>実行中です</translation>
    </message>
    <message>
        <source>What shall become of “%1”?</source>
        <translation>「%1」をどうしますか？</translation>
    </message>
    <message>
        <source>Finished blocks are kept in its folder either way.</source>
        <translation>どの場合も、完了したブロックはフォルダーに残ります。</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>実行を続ける(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Pause and save</source>
        <translation>一時停止して保存(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Abort the run</source>
        <translation>実行を中止(&amp;A)</translation>
    </message>
    <message>
        <source>Ends it now; the next start offers to go on.</source>
        <translation>今すぐ終了します。次回の起動時に続行できます。</translation>
    </message>
    <message>
        <source>Ends it now, for good.</source>
        <translation>今すぐ終了し、再開はできません。</translation>
    </message>
    <message>
        <source>Stopping after the current step…</source>
        <translation>現在のステップの後に停止します…</translation>
    </message>
    <message>
        <source>The layout is saved.</source>
        <translation>レイアウトを保存しました。</translation>
    </message>
    <message>
        <source>No layout was saved yet.</source>
        <translation>保存されたレイアウトはまだありません。</translation>
    </message>
    <message>
        <source>The details are on the clipboard.</source>
        <translation>詳細をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Type an action, an option or a tensor</source>
        <translation>操作、オプション、テンソルを入力</translation>
    </message>
    <message>
        <source>No model is known yet: choose one in the setup, or open a run.</source>
        <translation>モデルがまだ決まっていません。設定で選ぶか、実行を開いてください。</translation>
    </message>
    <message>
        <source>Type a part of its name, for example “3 down”</source>
        <translation>名前の一部を入力（例: 「3 down」）</translation>
    </message>
    <message>
        <source>Model folder</source>
        <translation>モデルフォルダー</translation>
    </message>
    <message>
        <source>Calibration texts</source>
        <translation>キャリブレーションテキスト</translation>
    </message>
    <message>
        <source>Texts (*.txt *.raw *.jsonl *.json *.gz);;All files (*)</source>
        <translation>テキスト (*.txt *.raw *.jsonl *.json *.gz);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>レシピ</translation>
    </message>
    <message>
        <source>Recipes (*.yaml *.yml);;All files (*)</source>
        <translation>レシピ (*.yaml *.yml);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Save recipe</source>
        <translation>レシピを保存</translation>
    </message>
    <message>
        <source>Run folder</source>
        <translation>実行フォルダー</translation>
    </message>
    <message>
        <source>Exported model to verify</source>
        <translation>検証するエクスポート済みモデル</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation>言語は次回の起動時に変わります。</translation>
    </message>
    <message>
        <source>About BESA Workbench</source>
        <translation>BESA Workbench について</translation>
    </message>
    <message>
        <source>&lt;h3&gt;BESA Workbench %1&lt;/h3&gt;&lt;p&gt;Prunes language models of the LLaMA family and shows how it learns what to leave out.&lt;/p&gt;&lt;p&gt;Works offline; nothing is sent anywhere.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;BESA Workbench %1&lt;/h3&gt;&lt;p&gt;LLaMA 系の言語モデルを枝刈り（プルーニング）し、何を省くかを学習する様子を示します。&lt;/p&gt;&lt;p&gt;オフラインで動作し、どこにも何も送信しません。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>まだ何も開いていません</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 を複製</translation>
    </message>
    <message>
        <source>The setup is that of “%1”: change what you like and start.</source>
        <translation>「%1」の設定を使っています。必要に応じて変更し、開始してください。</translation>
    </message>
    <message>
        <source>“%1” is in the trash.</source>
        <translation>「%1」をゴミ箱に移動しました。</translation>
    </message>
    <message>
        <source>Save the bent allocation as a recipe</source>
        <translation>手動で調整した割り当てをレシピとして保存</translation>
    </message>
    <message>
        <source>Bend</source>
        <translation>手動で調整</translation>
    </message>
    <message>
        <source>The recipe is in “%1”, and in the setup.</source>
        <translation>レシピは「%1」にあり、設定にも反映されています。</translation>
    </message>
    <message>
        <source>Blocks are measured when the run has ended.</source>
        <translation>ブロックの測定は実行の終了後に行われます。</translation>
    </message>
</context>
<context>
    <name>besa::MatrixMap</name>
    <message>
        <source>Show magnitudes</source>
        <translation>絶対値を表示</translation>
    </message>
    <message>
        <source>Shows how large every weight is, whether it is pruned or not.</source>
        <translation>枝刈りの有無にかかわらず、すべての重みの大きさを示します。</translation>
    </message>
    <message>
        <source>Show the mask</source>
        <translation>マスクを表示</translation>
    </message>
    <message>
        <source>Shows which weights are kept.</source>
        <translation>どの重みが残されているかを示します。</translation>
    </message>
    <message>
        <source>Show kept magnitudes</source>
        <translation>残した重みの絶対値を表示</translation>
    </message>
    <message>
        <source>Shows how large the kept weights are; pruned ones fade.</source>
        <translation>残した重みの大きさを示します。枝刈りされたものは薄くなります。</translation>
    </message>
    <message>
        <source>Column (input)</source>
        <translation>列（入力）</translation>
    </message>
    <message>
        <source>Row (output)</source>
        <translation>行（出力）</translation>
    </message>
    <message>
        <source>Select a block and a layer to see its weights.</source>
        <translation>ブロックと層を選択すると重みが表示されます。</translation>
    </message>
    <message>
        <source>Loading the weights…</source>
        <translation>重みを読み込み中…</translation>
    </message>
    <message>
        <source>Kept (fraction)</source>
        <translation>残した割合</translation>
    </message>
    <message>
        <source>Mean |w|</source>
        <translation>平均 |w|</translation>
    </message>
    <message>
        <source>Row %1, column %2</source>
        <translation>行 %1、列 %2</translation>
    </message>
    <message>
        <source>|w| %1</source>
        <translation>|w| %1</translation>
    </message>
    <message>
        <source>Mean |w| around it %1</source>
        <translation>周囲の平均 |w| %1</translation>
    </message>
    <message>
        <source>Kept around it %1</source>
        <translation>周囲の残した割合 %1</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Pruned</source>
        <translation>枝刈り</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>最初の行</translation>
    </message>
    <message>
        <source>First column</source>
        <translation>最初の列</translation>
    </message>
</context>
<context>
    <name>besa::MessageBar</name>
    <message>
        <source>Note</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Copy details for a report</source>
        <translation>報告用の詳細をコピー</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
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
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処方法</translation>
    </message>
</context>
<context>
    <name>besa::ModelCard</name>
    <message>
        <source>The download is not complete.</source>
        <translation>ダウンロードが完了していません。</translation>
    </message>
    <message>
        <source>The download is not complete. Missing: %1</source>
        <translation>ダウンロードが完了していません。不足: %1</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Hugging Face cache</source>
        <translation>Hugging Face キャッシュ</translation>
    </message>
    <message>
        <source>A model folder holds config.json, safetensors files and a tokenizer.</source>
        <translation>モデルフォルダーには config.json、safetensors ファイル、トークナイザーが含まれます。</translation>
    </message>
    <message>
        <source>Reading the model’s headers…</source>
        <translation>モデルのヘッダーを読み込み中…</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>アーキテクチャ</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>%1 of width %2</source>
        <translation>%1 個、幅 %2</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>Prunable</source>
        <translation>枝刈り可能</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>ディスク上</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>コンテキスト</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 トークン</translation>
    </message>
    <message>
        <source>Tokenizer</source>
        <translation>トークナイザー</translation>
    </message>
    <message>
        <source>Memory to prune</source>
        <translation>枝刈りに必要なメモリ</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>約 %1</translation>
    </message>
    <message>
        <source>There is no model in the cache</source>
        <translation>キャッシュにモデルがありません</translation>
    </message>
    <message>
        <source>Looking into the cache…</source>
        <translation>キャッシュを調べています…</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>不完全</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>非対応</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>a cached model and its size or state</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>まだありません</translation>
    </message>
</context>
<context>
    <name>besa::OptionEditor</name>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>既定値に戻す: %1</translation>
    </message>
    <message>
        <source>Explain this setting (F1 in the field)</source>
        <translation>この設定を説明（入力欄で F1）</translation>
    </message>
    <message>
        <source>Range: %1.</source>
        <translation>範囲: %1。</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>既定値: %1。</translation>
    </message>
    <message>
        <source>Comes from: %1.</source>
        <translation>出典: %1。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a choice and what it means</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>besa::OptionForm</name>
    <message>
        <source>Fewer settings</source>
        <translation>設定を減らす</translation>
    </message>
    <message numerus="yes">
        <source>%n more settings</source>
        <translation>
            <numerusform>ほかに %n 個の設定</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>more settings, changed ones</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n 個を変更</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>besa::ParameterDiffModel</name>
    <message>
        <source>Parameter</source>
        <translation>パラメーター</translation>
    </message>
</context>
<context>
    <name>besa::ParetoPlot</name>
    <message>
        <source>Sparsity against perplexity</source>
        <translation>スパース率とパープレキシティの関係</translation>
    </message>
    <message>
        <source>Sparsity (%)</source>
        <translation>スパース率（%）</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>パープレキシティ</translation>
    </message>
    <message>
        <source>Runs appear here when their perplexity was measured. Choose an evaluation text in the setup.</source>
        <translation>パープレキシティを測定した実行がここに表示されます。設定で評価テキストを選んでください。</translation>
    </message>
    <message>
        <source>Not beaten by another run</source>
        <translation>ほかの実行に負けていない</translation>
    </message>
    <message>
        <source>Beaten</source>
        <translation>負けている</translation>
    </message>
</context>
<context>
    <name>besa::PathEdit</name>
    <message>
        <source>Browse</source>
        <translation>参照</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>ファイルを選択</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>ファイルを選択</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダーを選択</translation>
    </message>
    <message>
        <source>Choose a model folder…</source>
        <translation>モデルフォルダーを選択…</translation>
    </message>
    <message>
        <source>Choose a shard or an index file…</source>
        <translation>シャードまたはインデックスファイルを選択…</translation>
    </message>
    <message>
        <source>Choose a folder or a file</source>
        <translation>フォルダーまたはファイルを選択</translation>
    </message>
    <message>
        <source>Only files and folders of this computer can be dropped here.</source>
        <translation>ここにドロップできるのは、このコンピューターのファイルとフォルダーだけです。</translation>
    </message>
    <message>
        <source>Choose text files</source>
        <translation>テキストファイルを選択</translation>
    </message>
    <message>
        <source>Texts (*.txt *.jsonl *.json *.gz);;All files (*)</source>
        <translation>テキスト (*.txt *.jsonl *.json *.gz);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Choose a shard or an index file</source>
        <translation>シャードまたはインデックスファイルを選択</translation>
    </message>
    <message>
        <source>Model files (*.safetensors *.safetensors.index.json);;All files (*)</source>
        <translation>モデルファイル (*.safetensors *.safetensors.index.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>ファイル「%1」はありません。</translation>
    </message>
    <message>
        <source>“%1” is a folder. Name a file in it.</source>
        <translation>「%1」はフォルダーです。その中のファイルを 1 つ指定してください。</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>フォルダー「%1」はありません。</translation>
    </message>
    <message>
        <source>There is no file or folder “%1”.</source>
        <translation>ファイルまたはフォルダー「%1」はありません。</translation>
    </message>
    <message>
        <source>“%1” is a file. Name a folder.</source>
        <translation>「%1」はファイルです。フォルダーを指定してください。</translation>
    </message>
    <message numerus="yes">
        <source>One thing is wanted here, and %n were dropped.</source>
        <translation>
            <numerusform>ここに必要な項目は 1 つですが、%n 個がドロップされました。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is a folder. Drop a file of it.</source>
        <translation>「%1」はフォルダーです。その中のファイルを 1 つドロップしてください。</translation>
    </message>
    <message>
        <source>“%1” is a file. Drop a folder.</source>
        <translation>「%1」はファイルです。フォルダーをドロップしてください。</translation>
    </message>
</context>
<context>
    <name>besa::PlotExport</name>
    <message>
        <source>The figure could not be written: %1.</source>
        <translation>図を書き込めませんでした: %1。</translation>
    </message>
    <message>
        <source>Choose another folder or make room on the disk.</source>
        <translation>別のフォルダーを選ぶか、ディスクの空きを増やしてください。</translation>
    </message>
    <message>
        <source>The image would be too large.</source>
        <translation>画像が大きくなりすぎます。</translation>
    </message>
    <message>
        <source>Choose a smaller scale or size.</source>
        <translation>倍率またはサイズを小さくしてください。</translation>
    </message>
    <message>
        <source>There is not enough memory for the image.</source>
        <translation>画像に必要なメモリが足りません。</translation>
    </message>
    <message>
        <source>There is no plot to save.</source>
        <translation>保存するプロットがありません。</translation>
    </message>
    <message>
        <source>Start or open a run first.</source>
        <translation>先に実行を開始するか、開いてください。</translation>
    </message>
    <message>
        <source>Figures cannot be written in this format.</source>
        <translation>この形式では図を書き込めません。</translation>
    </message>
    <message>
        <source>Give the file a name that ends in .png, .svg or .pdf.</source>
        <translation>ファイル名の末尾を .png、.svg、.pdf のいずれかにしてください。</translation>
    </message>
</context>
<context>
    <name>besa::PlotView</name>
    <message>
        <source>Reset the view</source>
        <translation>表示をリセット</translation>
    </message>
    <message>
        <source>Shows everything and follows the data again.</source>
        <translation>全体を表示し、再びデータに追従します。</translation>
    </message>
    <message>
        <source>Follow the data</source>
        <translation>データに追従</translation>
    </message>
    <message>
        <source>Keeps new data in view; zooming by hand ends it.</source>
        <translation>新しいデータを常に表示します。手動で拡大縮小すると終了します。</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Shows the middle of the plot larger.</source>
        <translation>プロットの中央を拡大して表示します。</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Shows more of the plot.</source>
        <translation>プロットのより広い範囲を表示します。</translation>
    </message>
    <message>
        <source>Logarithmic x axis</source>
        <translation>対数 x 軸</translation>
    </message>
    <message>
        <source>Spaces the horizontal axis by powers of ten.</source>
        <translation>横軸を 10 のべき乗の間隔にします。</translation>
    </message>
    <message>
        <source>Logarithmic y axis</source>
        <translation>対数 y 軸</translation>
    </message>
    <message>
        <source>Spaces the vertical axis by powers of ten.</source>
        <translation>縦軸を 10 のべき乗の間隔にします。</translation>
    </message>
    <message>
        <source>Copy as image</source>
        <translation>画像としてコピー</translation>
    </message>
    <message>
        <source>Puts the plot on the clipboard as an image.</source>
        <translation>プロットを画像としてクリップボードにコピーします。</translation>
    </message>
    <message>
        <source>Copy the values</source>
        <translation>値をコピー</translation>
    </message>
    <message>
        <source>Puts the values shown on the clipboard, separated by commas.</source>
        <translation>表示中の値をコンマ区切りでクリップボードにコピーします。</translation>
    </message>
    <message>
        <source>Save the figure…</source>
        <translation>図を保存…</translation>
    </message>
    <message>
        <source>Saves the plot as PNG, SVG, PDF or its values as CSV.</source>
        <translation>プロットを PNG、SVG、PDF として、またはその値を CSV として保存します。</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>プロット</translation>
    </message>
    <message>
        <source>Plot of %1 over %2. Arrow keys pan, plus and minus zoom, R resets, Ctrl with an arrow key reads values.</source>
        <translation>%2 に対する %1 のプロット。矢印キーで移動、プラスとマイナスで拡大縮小、R でリセット、Ctrl と矢印キーで値を読み取ります。</translation>
    </message>
</context>
<context>
    <name>besa::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>環境設定</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Points more or less than the system&apos;s text size.</source>
        <translation>システムの文字サイズより大きく、または小さくするポイント数です。</translation>
    </message>
    <message>
        <source>Text &amp;size, more than the system&apos;s</source>
        <translation>文字サイズ、システムとの差(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Results go to</source>
        <translation>結果の保存先(&amp;R)</translation>
    </message>
    <message>
        <source>Folder for results</source>
        <translation>結果のフォルダー</translation>
    </message>
</context>
<context>
    <name>besa::PromptPanel</name>
    <message>
        <source>&amp;Ask both models</source>
        <translation>両方のモデルに質問(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Write the beginning of a text, then press Ctrl+Enter.</source>
        <translation>文章の書き出しを入力し、Ctrl+Enter を押してください。</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Longest answer in tokens</source>
        <translation>回答の最大トークン数</translation>
    </message>
    <message>
        <source>0 (greedy)</source>
        <translation>0（貪欲）</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>0 always takes the likeliest token. Higher values draw tokens by chance.</source>
        <translation>0 では常に最も確率の高いトークンを選びます。値が大きいほど、トークンの選択がランダムになります。</translation>
    </message>
    <message>
        <source>&amp;Longest answer (tokens)</source>
        <translation>回答の最大長（トークン）(&amp;L)</translation>
    </message>
    <message>
        <source>Tempe&amp;rature</source>
        <translation>温度(&amp;R)</translation>
    </message>
    <message>
        <source>Answer of the dense model</source>
        <translation>密モデルの回答</translation>
    </message>
    <message>
        <source>The answer of the dense model appears here.</source>
        <translation>密モデルの回答がここに表示されます。</translation>
    </message>
    <message>
        <source>Answer of the pruned model</source>
        <translation>枝刈り後のモデルの回答</translation>
    </message>
    <message>
        <source>The answer of the pruned model appears here.</source>
        <translation>枝刈り後のモデルの回答がここに表示されます。</translation>
    </message>
    <message>
        <source>Dense model</source>
        <translation>密モデル</translation>
    </message>
    <message>
        <source>Pruned model</source>
        <translation>枝刈り後のモデル</translation>
    </message>
    <message>
        <source>There is no pruned model yet. Finish a run first; its export answers here.</source>
        <translation>枝刈り後のモデルはまだありません。先に実行を終えてください。エクスポートしたモデルがここで回答します。</translation>
    </message>
    <message numerus="yes">
        <source>The first %n token(s) agree; then the dense model writes %1, the pruned one %2.</source>
        <translation>
            <numerusform>最初の %n トークンは一致し、その後、密モデルは %1、枝刈り後のモデルは %2 と書きます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n token(s) agree; then the dense model ends.</source>
        <translation>
            <numerusform>%n トークンすべてが一致し、その後、密モデルが終了します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n token(s) agree; then the pruned model ends.</source>
        <translation>
            <numerusform>%n トークンすべてが一致し、その後、枝刈り後のモデルが終了します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both models give the same answer of %n token(s).</source>
        <translation>
            <numerusform>両方のモデルが同じ %n トークンの回答を返します。</numerusform>
        </translation>
    </message>
    <message>
        <source>The models are writing…</source>
        <translation>モデルが書いています…</translation>
    </message>
    <message>
        <source>The first token in which the answers differ is marked in both.</source>
        <translation>回答が最初に異なるトークンを、両方で強調しています。</translation>
    </message>
</context>
<context>
    <name>besa::RecipeProblem</name>
    <message>
        <source>Choose the model to prune.</source>
        <translation>枝刈りするモデルを選んでください。</translation>
    </message>
    <message>
        <source>This method needs texts. Choose calibration texts.</source>
        <translation>この手法にはテキストが必要です。キャリブレーションテキストを選んでください。</translation>
    </message>
    <message>
        <source>This method needs a file. Choose it.</source>
        <translation>この手法にはファイルが必要です。ファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1 Set “%2” to exact, or switch “%3” off.</source>
        <translation>%1 「%2」を「厳密」にするか、「%3」をオフにしてください。</translation>
    </message>
    <message>
        <source>%1 Set the rows that shall share a rate.</source>
        <translation>%1 率を共有する行数を設定してください。</translation>
    </message>
</context>
<context>
    <name>besa::ReplayBar</name>
    <message>
        <source>Replay of a recorded run</source>
        <translation>記録された実行の再生</translation>
    </message>
    <message>
        <source>Block before (Page Up)</source>
        <translation>前のブロック (Page Up)</translation>
    </message>
    <message>
        <source>Step back (Left)</source>
        <translation>1 ステップ戻る (Left)</translation>
    </message>
    <message>
        <source>Step on (Right)</source>
        <translation>1 ステップ進む (Right)</translation>
    </message>
    <message>
        <source>Next block (Page Down)</source>
        <translation>次のブロック (Page Down)</translation>
    </message>
    <message>
        <source>Position in the recorded run, in events</source>
        <translation>記録された実行内の位置（イベント数）</translation>
    </message>
    <message>
        <source>S&amp;peed:</source>
        <translation>速度(&amp;P):</translation>
    </message>
    <message>
        <source>Speed of the replay</source>
        <translation>再生速度</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>最速</translation>
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
        <translation>イベント %1 / %2</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>一時停止 (Space)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>再生 (Space)</translation>
    </message>
</context>
<context>
    <name>besa::ResultsPage</name>
    <message>
        <source>Not measured. Choose an evaluation text in the setup to have it.</source>
        <translation>未測定です。測定するには、設定で評価テキストを選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%n window(s) of %1 tokens, %2</source>
        <translation>
            <numerusform>%n ウィンドウ、各 %1 トークン、%2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2) by pruning. %3</source>
        <translation>枝刈りによる変化: %1（%2）。%3</translation>
    </message>
    <message>
        <source>Perplexity, dense → pruned</source>
        <translation>パープレキシティ、密 → 枝刈り後</translation>
    </message>
    <message>
        <source>Counted sparsity</source>
        <translation>実測スパース率</translation>
    </message>
    <message>
        <source>Computing time</source>
        <translation>計算時間</translation>
    </message>
    <message>
        <source>Ask both models</source>
        <translation>両方のモデルに質問</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>結果はまだありません</translation>
    </message>
    <message>
        <source>Start a run, or open one under Compare. Perplexity, counted sparsity and every block appear here while it runs.</source>
        <translation>実行を開始するか、「比較」で開いてください。実行中、パープレキシティ、実測スパース率、各ブロックがここに表示されます。</translation>
    </message>
    <message>
        <source>Set up a run</source>
        <translation>実行を設定</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Blocks: select one to see it everywhere, press a heading to sort</source>
        <translation>ブロック: 選択すると各所に表示、見出しを押すと並べ替え</translation>
    </message>
    <message>
        <source>Sparsity of each kind of layer</source>
        <translation>層の種類ごとのスパース率</translation>
    </message>
    <message>
        <source>Layers: zeros counted over all finished blocks</source>
        <translation>層: 完了した全ブロックで数えたゼロ</translation>
    </message>
    <message>
        <source>Messages of the run</source>
        <translation>実行のメッセージ</translation>
    </message>
    <message>
        <source>&amp;Warnings only</source>
        <translation>警告のみ(&amp;W)</translation>
    </message>
    <message>
        <source>Warnings only</source>
        <translation>警告のみ</translation>
    </message>
    <message>
        <source>&amp;Bend block %1…</source>
        <translation>ブロック %1 を手動で調整(&amp;B)…</translation>
    </message>
    <message numerus="yes">
        <source>Messages: %n warning(s)</source>
        <translation>
            <numerusform>メッセージ: 警告 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted when the first block is finished.</source>
        <translation>最初のブロックが完了すると数えます。</translation>
    </message>
    <message>
        <source>%1 zeros of %2 weights; %3 was asked for</source>
        <translation>%2 個の重みのうちゼロは %1 個、指定は %3</translation>
    </message>
    <message>
        <source>No block is finished yet.</source>
        <translation>完了したブロックはまだありません。</translation>
    </message>
    <message>
        <source>%1 of %2 blocks, the slowest in %3</source>
        <translation>%1 / %2 ブロック、最も遅いもので %3</translation>
    </message>
</context>
<context>
    <name>besa::RowRatesPlot</name>
    <message>
        <source>Sparsity of the rows</source>
        <translation>行のスパース率</translation>
    </message>
    <message>
        <source>Pruned in a row (%)</source>
        <translation>行内の枝刈り率（%）</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>集計中…</translation>
    </message>
    <message>
        <source>The rows of a layer are counted when its block is finished. Select a finished block to see them.</source>
        <translation>層の行は、そのブロックが完了すると数えます。完了したブロックを選択すると表示されます。</translation>
    </message>
    <message>
        <source>This run kept no mask of the block.</source>
        <translation>この実行はこのブロックのマスクを残していません。</translation>
    </message>
</context>
<context>
    <name>besa::RunController</name>
    <message>
        <source>The engine ended with an unexpected error.</source>
        <translation>エンジンが予期しないエラーで終了しました。</translation>
    </message>
    <message>
        <source>Resume the run: finished blocks are kept. If it happens again, report it with these details.</source>
        <translation>実行を再開してください。完了したブロックは残っています。再び起きる場合は、この詳細を添えて報告してください。</translation>
    </message>
</context>
<context>
    <name>besa::RunHeaderBar</name>
    <message>
        <source>Opening the model</source>
        <translation>モデルを開いています</translation>
    </message>
    <message>
        <source>Reading calibration text</source>
        <translation>キャリブレーションテキストを読み込み中</translation>
    </message>
    <message>
        <source>Pruning</source>
        <translation>枝刈り</translation>
    </message>
    <message>
        <source>Writing the pruned model</source>
        <translation>枝刈り後のモデルを書き込み中</translation>
    </message>
    <message>
        <source>Verifying what was written</source>
        <translation>書き込んだ内容を検証中</translation>
    </message>
    <message>
        <source>Measuring perplexity</source>
        <translation>パープレキシティを測定中</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Progress of the stage</source>
        <translation>段階の進行状況</translation>
    </message>
    <message>
        <source>Progress of the block</source>
        <translation>ブロックの進行状況</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>実行の進行状況</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>経過時間</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>残り時間</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>プロセッサ</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>実行はまだありません</translation>
    </message>
    <message>
        <source>Recorded run</source>
        <translation>記録された実行</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Pausing after this step</source>
        <translation>このステップの後に一時停止</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Stopping after this block</source>
        <translation>このブロックの後に停止</translation>
    </message>
    <message>
        <source>Stopping after this step</source>
        <translation>このステップの後に停止</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>All blocks</source>
        <translation>全ブロック</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>ステップ %1 / %2</translation>
    </message>
    <message>
        <source>Computing time of the run, without pauses.</source>
        <translation>一時停止を除いた、実行の計算時間です。</translation>
    </message>
    <message>
        <source>How long the run still takes can be told after a few steps.</source>
        <translation>実行の残り時間は、数ステップ後にわかります。</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>約 %1</translation>
    </message>
    <message>
        <source>about %1 (%2 to %3)</source>
        <translation>約 %1（%2〜%3）</translation>
    </message>
    <message>
        <source>From how long finished blocks took. Writing and verifying the model come on top.</source>
        <translation>完了したブロックの所要時間から求めています。モデルの書き込みと検証の時間は別に加わります。</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 トークン/秒</translation>
    </message>
    <message>
        <source>Calibration tokens that learning goes through in a second.</source>
        <translation>学習が 1 秒間に処理するキャリブレーショントークン数です。</translation>
    </message>
    <message>
        <source>No GPU whose driver tells how busy it is was found.</source>
        <translation>ドライバーが使用率を報告する GPU が見つかりませんでした。</translation>
    </message>
    <message>
        <source>Memory of this program. All programs together use %1.</source>
        <translation>このプログラムのメモリです。全プログラムの合計は %1 です。</translation>
    </message>
    <message>
        <source>Memory of this program.</source>
        <translation>このプログラムのメモリです。</translation>
    </message>
    <message>
        <source>%1 of %2 cores</source>
        <translation>%1 / %2 コア</translation>
    </message>
    <message>
        <source>Processor cores that this program keeps busy.</source>
        <translation>このプログラムが使用しているプロセッサのコア数です。</translation>
    </message>
    <message>
        <source>How busy the graphics processor is, by all programs, and its memory.</source>
        <translation>全プログラムによる GPU の使用率と、そのメモリです。</translation>
    </message>
    <message>
        <source>Block %1 (%2 of %3)</source>
        <translation>ブロック %1（%3 中 %2）</translation>
    </message>
</context>
<context>
    <name>besa::RunListModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Check runs to compare them below. Double-click to rename.</source>
        <translation>チェックした実行を下で比較します。ダブルクリックで名前を変更できます。</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Words to filter by, separated by commas.</source>
        <translation>絞り込みに使う語をコンマで区切って入力します。</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Stopped and interrupted runs can be resumed.</source>
        <translation>停止または中断した実行は再開できます。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>How the zeros were chosen.</source>
        <translation>ゼロの選び方です。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>手法</translation>
    </message>
    <message>
        <source>Sparsity that was asked for.</source>
        <translation>指定されたスパース率です。</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Sparsity counted in the exported file, or in the masks so far.</source>
        <translation>エクスポートしたファイル、またはこれまでのマスクで数えたスパース率です。</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>実測</translation>
    </message>
    <message>
        <source>Perplexity before pruning; lower is better.</source>
        <translation>枝刈り前のパープレキシティです。低いほど良い値です。</translation>
    </message>
    <message>
        <source>Dense perplexity</source>
        <translation>密のパープレキシティ</translation>
    </message>
    <message>
        <source>Perplexity after pruning; lower is better.</source>
        <translation>枝刈り後のパープレキシティです。低いほど良い値です。</translation>
    </message>
    <message>
        <source>Pruned perplexity</source>
        <translation>枝刈り後のパープレキシティ</translation>
    </message>
    <message>
        <source>Computing time so far.</source>
        <translation>これまでの計算時間です。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>When the run began.</source>
        <translation>実行を開始した日時です。</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Anything worth remembering. Double-click to write.</source>
        <translation>覚えておきたいことを書けます。ダブルクリックで入力します。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>besa::RunTable</name>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Shows the run in all views, and its replay.</source>
        <translation>すべての表示に実行を示し、その再生も表示します。</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>再開(&amp;M)</translation>
    </message>
    <message>
        <source>Goes on where the state was kept last.</source>
        <translation>最後に状態が保存されたところから続けます。</translation>
    </message>
    <message>
        <source>Du&amp;plicate…</source>
        <translation>複製(&amp;P)…</translation>
    </message>
    <message>
        <source>Fills the setup with the recipe of this run, to change and start again.</source>
        <translation>この実行のレシピを設定に読み込みます。変更して再び開始できます。</translation>
    </message>
    <message>
        <source>Move to tras&amp;h</source>
        <translation>ゴミ箱に移動(&amp;H)</translation>
    </message>
    <message>
        <source>Moves the run folder to the trash. Exported models stay.</source>
        <translation>実行フォルダーをゴミ箱に移動します。エクスポート済みモデルは残ります。</translation>
    </message>
    <message>
        <source>Filter runs</source>
        <translation>実行を絞り込む</translation>
    </message>
    <message>
        <source>Filter by name, tag, method, status…</source>
        <translation>名前、タグ、手法、状態で絞り込む…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>Looks for runs again.</source>
        <translation>実行を探し直します。</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>ゴミ箱に移動</translation>
    </message>
    <message>
        <source>Move the run “%1” to the trash?</source>
        <translation>実行「%1」をゴミ箱に移動しますか？</translation>
    </message>
    <message>
        <source>Its record, masks and state go there: %1. An exported model is not touched.</source>
        <translation>記録、マスク、状態をゴミ箱に移動します: %1。エクスポート済みモデルには影響しません。</translation>
    </message>
    <message>
        <source>&amp;Move to trash</source>
        <translation>ゴミ箱に移動(&amp;M)</translation>
    </message>
</context>
<context>
    <name>besa::SetupPanel</name>
    <message>
        <source>Setup</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>レシピ</translation>
    </message>
    <message>
        <source>Load, save or copy these settings</source>
        <translation>これらの設定を読み込み、保存、コピー</translation>
    </message>
    <message>
        <source>Load a recipe…</source>
        <translation>レシピを読み込む…</translation>
    </message>
    <message>
        <source>Save as a recipe…</source>
        <translation>レシピとして保存…</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>コマンドとしてコピー</translation>
    </message>
    <message>
        <source>Back to all defaults</source>
        <translation>すべて既定値に戻す</translation>
    </message>
    <message>
        <source>all defaults</source>
        <translation>すべて既定値</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Output and machine</source>
        <translation>出力とマシン</translation>
    </message>
    <message>
        <source>Load a recipe</source>
        <translation>レシピを読み込む</translation>
    </message>
    <message>
        <source>Recipes (*.yaml *.yml *.json);;All files (*)</source>
        <translation>レシピ (*.yaml *.yml *.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Save as a recipe</source>
        <translation>レシピとして保存</translation>
    </message>
    <message>
        <source>Recipes (*.yaml);;All files (*)</source>
        <translation>レシピ (*.yaml);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>besa::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Type to narrow down</source>
        <translation>入力して絞り込む</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作とキー</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>In a plot that has the keyboard</source>
        <translation>キーボードで選択されているプロットで</translation>
    </message>
</context>
<context>
    <name>besa::SiteTableModel</name>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>層</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>ゼロ</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>スパース率</translation>
    </message>
</context>
<context>
    <name>besa::SparsityEdit</name>
    <message>
        <source>Sparsity slider</source>
        <translation>スパース率スライダー</translation>
    </message>
    <message>
        <source>%</source>
        <comment>unit of the sparsity</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>Reachable as published: %1 to %2</source>
        <translation>公開設定で到達できる範囲: %1〜%2</translation>
    </message>
    <message>
        <source>Write a percentage above 0 and below 100.</source>
        <translation>0 より大きく 100 より小さい百分率を入力してください。</translation>
    </message>
</context>
<context>
    <name>besa::SparsityMap</name>
    <message>
        <source>Sparsity of every layer</source>
        <translation>すべての層のスパース率</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Pruned (%)</source>
        <translation>枝刈り率（%）</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>層</translation>
    </message>
</context>
<context>
    <name>besa::StartBar</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at %1</source>
        <comment>fields with a warning</comment>
        <translation>%1 を確認してください</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>shortest and longest time</comment>
        <translation>%1〜%2</translation>
    </message>
    <message>
        <source>Start pruning</source>
        <translation>枝刈りを開始</translation>
    </message>
    <message>
        <source>What keeps the run from starting</source>
        <translation>実行を開始できない理由</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Memory, time and disk are estimated once model and texts are chosen.</source>
        <translation>モデルとテキストを選ぶと、メモリ、時間、ディスクの見積もりが表示されます。</translation>
    </message>
    <message>
        <source>Needs about %1 of memory and %2 on disk.</source>
        <translation>約 %1 のメモリと %2 のディスクが必要です。</translation>
    </message>
    <message>
        <source>Needs about %1 of memory, %2 on disk, and %3.</source>
        <translation>約 %1 のメモリ、%2 のディスク、%3 が必要です。</translation>
    </message>
    <message>
        <source>Creates %1</source>
        <translation>%1 を作成します</translation>
    </message>
    <message>
        <source>Estimating…</source>
        <translation>見積もり中…</translation>
    </message>
    <message>
        <source>A run is in progress. It can be stopped in the head of the run.</source>
        <translation>実行中です。実行の上部バーで停止できます。</translation>
    </message>
    <message>
        <source>See above what is still missing.</source>
        <translation>不足しているものは上を見てください。</translation>
    </message>
    <message>
        <source>Prunes the model as set up here</source>
        <translation>ここでの設定に従ってモデルを枝刈りします</translation>
    </message>
</context>
<context>
    <name>besa::StepDots</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>ステップ %1 / %2</translation>
    </message>
</context>
<context>
    <name>besa::StepLossPlot</name>
    <message>
        <source>Reconstruction loss</source>
        <translation>再構成損失</translation>
    </message>
    <message>
        <source>Learning step</source>
        <translation>学習ステップ</translation>
    </message>
    <message>
        <source>Loss of the step&apos;s batch</source>
        <translation>ステップのバッチの損失</translation>
    </message>
    <message>
        <source>Reconstruction loss · block %1</source>
        <translation>再構成損失 · ブロック %1</translation>
    </message>
</context>
<context>
    <name>besa::StepSparsityPlot</name>
    <message>
        <source>Learned sparsity</source>
        <translation>学習したスパース率</translation>
    </message>
    <message>
        <source>Learning step</source>
        <translation>学習ステップ</translation>
    </message>
    <message>
        <source>Pruned (%)</source>
        <translation>枝刈り率（%）</translation>
    </message>
    <message>
        <source>Learned sparsity · block %1</source>
        <translation>学習したスパース率 · ブロック %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目標 %1</translation>
    </message>
</context>
<context>
    <name>besa::TargetCard</name>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Own settings</source>
        <translation>独自の設定</translation>
    </message>
    <message>
        <source>preset %1</source>
        <translation>プリセット %1</translation>
    </message>
    <message>
        <source>A mixture of your own.</source>
        <translation>独自の組み合わせです。</translation>
    </message>
</context>
<context>
    <name>besa::TokenInspector</name>
    <message>
        <source>sampled as in the papers</source>
        <translation>論文どおりにサンプリング</translation>
    </message>
    <message>
        <source>documents packed one after another</source>
        <translation>文書を順に詰めて連結</translation>
    </message>
    <message>
        <source>token windows taken as they are</source>
        <translation>トークンウィンドウをそのまま使用</translation>
    </message>
    <message>
        <source>Show &amp;ids</source>
        <translation>ID を表示(&amp;I)</translation>
    </message>
    <message>
        <source>Calibration samples</source>
        <translation>キャリブレーションサンプル</translation>
    </message>
    <message>
        <source>Window to show</source>
        <translation>表示するウィンドウ</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>ウィンドウ(&amp;W)</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>引き直す</translation>
    </message>
    <message>
        <source>Reads the samples anew with the settings as they are now</source>
        <translation>現在の設定でサンプルを読み直します</translation>
    </message>
    <message>
        <source>Reading texts and cutting windows…</source>
        <translation>テキストを読み込み、ウィンドウを切り出しています…</translation>
    </message>
    <message>
        <source>These settings give no window. Add texts, or make the windows shorter.</source>
        <translation>この設定ではウィンドウが得られません。テキストを追加するか、ウィンドウを短くしてください。</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>of %1 shown; %2 in all</source>
        <translation>/ 表示中の %1、全 %2</translation>
    </message>
    <message>
        <source>%1 tokens a window</source>
        <translation>1 ウィンドウ %1 トークン</translation>
    </message>
    <message>
        <source>starts in document %1 at token %2</source>
        <translation>文書 %1 のトークン %2 から開始</translation>
    </message>
    <message>
        <source>no tokenizer: ids only</source>
        <translation>トークナイザーなし: ID のみ</translation>
    </message>
    <message>
        <source>SHA-256 of all ids: %1</source>
        <translation>全 ID の SHA-256: %1</translation>
    </message>
</context>
<context>
    <name>besa::TokenView</name>
    <message>
        <source>Tokens of the window</source>
        <translation>ウィンドウのトークン</translation>
    </message>
    <message>
        <source>Token %1 of %2</source>
        <translation>トークン %1 / %2</translation>
    </message>
    <message>
        <source>%1: id %2</source>
        <translation>%1: ID %2</translation>
    </message>
    <message>
        <source>%1: special token “%2”, id %3</source>
        <translation>%1: 特殊トークン「%2」、ID %3</translation>
    </message>
    <message>
        <source>%1: “%2”, id %3</source>
        <translation>%1: 「%2」、ID %3</translation>
    </message>
    <message>
        <source>There is nothing to show yet.</source>
        <translation>表示するものはまだありません。</translation>
    </message>
</context>
<context>
    <name>besa::ValueEditor</name>
    <message>
        <source>Drop or choose text files, one a line</source>
        <translation>テキストファイルをドロップまたは選択（1 行に 1 つ）</translation>
    </message>
    <message>
        <source>Drop or choose a model folder</source>
        <translation>モデルフォルダーをドロップまたは選択</translation>
    </message>
    <message>
        <source>Drop or choose a file</source>
        <translation>ファイルをドロップまたは選択</translation>
    </message>
    <message>
        <source>Chosen from the model&apos;s name</source>
        <translation>モデル名から選択</translation>
    </message>
    <message>
        <source>“%1” is not a text file. Texts end in .txt, .jsonl or .json, each also as .gz.</source>
        <translation>「%1」はテキストファイルではありません。テキストの拡張子は .txt、.jsonl、.json で、それぞれ .gz も使えます。</translation>
    </message>
    <message>
        <source>“%1” is not a model. Drop its folder, a .safetensors file or the index file.</source>
        <translation>「%1」はモデルではありません。モデルのフォルダー、.safetensors ファイル、インデックスファイルのいずれかをドロップしてください。</translation>
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
        <translation>観察できる実行はまだありません</translation>
    </message>
    <message>
        <source>Choose a model and calibration text, then press Start. Its learning appears here while it runs. A recorded run can be opened and replayed the same way.</source>
        <translation>モデルとキャリブレーションテキストを選び、「開始」を押してください。実行中、学習の様子がここに表示されます。記録された実行も、開いて同じように再生できます。</translation>
    </message>
    <message>
        <source>Go to setup</source>
        <translation>設定へ移動</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>スパース率</translation>
    </message>
    <message>
        <source>Loss by block</source>
        <translation>ブロックごとの損失</translation>
    </message>
    <message>
        <source>Sparsity by block</source>
        <translation>ブロックごとのスパース率</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>全層</translation>
    </message>
    <message>
        <source>Share of loss</source>
        <translation>損失の割合</translation>
    </message>
    <message>
        <source>Learned rates</source>
        <translation>学習した率</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Weights · block %1 · %2</source>
        <translation>重み · ブロック %1 · %2</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>at least %1</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>at least %1; 0: %2</source>
        <translation>%1 以上、0 は「%2」</translation>
    </message>
    <message>
        <source>at least %1, at most %2</source>
        <translation>%1 以上 %2 以下</translation>
    </message>
    <message>
        <source>at least %1, at most %2; 0: %3</source>
        <translation>%1 以上 %2 以下、0 は「%3」</translation>
    </message>
    <message>
        <source>at least %1, below %2</source>
        <translation>%1 以上 %2 未満</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>%1 より大きい</translation>
    </message>
    <message>
        <source>above %1, at most %2</source>
        <translation>%1 より大きく %2 以下</translation>
    </message>
    <message>
        <source>above %1, below %2</source>
        <translation>%1 より大きく %2 未満</translation>
    </message>
    <message>
        <source>%1 is neither true nor false</source>
        <translation>%1 は true でも false でもありません</translation>
    </message>
    <message>
        <source>Write true or false.</source>
        <translation>true または false を入力してください。</translation>
    </message>
    <message>
        <source>%1 is not an integer</source>
        <translation>%1 は整数ではありません</translation>
    </message>
    <message>
        <source>%1 is not a number</source>
        <translation>%1 は数ではありません</translation>
    </message>
    <message>
        <source>%1 is not one of the choices</source>
        <translation>%1 は選択肢にありません</translation>
    </message>
    <message>
        <source>%1 is out of range</source>
        <translation>%1 は範囲外です</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>次から選んでください: %1。</translation>
    </message>
    <message>
        <source>Write an integer.</source>
        <translation>整数を入力してください。</translation>
    </message>
    <message>
        <source>Write an integer (%1).</source>
        <translation>整数（%1）を入力してください。</translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation>数を入力してください。</translation>
    </message>
    <message>
        <source>Write a number (%1).</source>
        <translation>数（%1）を入力してください。</translation>
    </message>
    <message>
        <source>Write a number %1.</source>
        <translation>数を入力してください（%1）。</translation>
    </message>
    <message>
        <source>Write a fraction %1.</source>
        <translation>小数を入力してください（%1）。</translation>
    </message>
    <message>
        <source>calibration texts and calibration tokens are both given</source>
        <translation>キャリブレーションのテキストとトークンが両方とも指定されています</translation>
    </message>
    <message>
        <source>evaluation texts and evaluation tokens are both given</source>
        <translation>評価のテキストとトークンが両方とも指定されています</translation>
    </message>
    <message>
        <source>Give one of them.</source>
        <translation>どちらか一方を指定してください。</translation>
    </message>
    <message>
        <source>no model is named</source>
        <translation>モデルが指定されていません</translation>
    </message>
    <message>
        <source>this method needs calibration data and none is given</source>
        <translation>この手法にはキャリブレーションデータが必要ですが、指定されていません</translation>
    </message>
    <message>
        <source>the method fixed needs an allocation file and none is given</source>
        <translation>手法 fixed には割り当てファイルが必要ですが、指定されていません</translation>
    </message>
    <message>
        <source>the sparsity must lie between 0 and 1</source>
        <translation>スパース率は 0 と 1 の間でなければなりません</translation>
    </message>
    <message>
        <source>Write a fraction, for example 0.5 for 50 %.</source>
        <translation>小数で入力してください。たとえば 50% は 0.5 です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a device</source>
        <translation>&quot;%1&quot; はデバイスではありません</translation>
    </message>
    <message>
        <source>Write auto, cpu, cuda or cuda:N.</source>
        <translation>auto、cpu、cuda、cuda:N のいずれかを入力してください。</translation>
    </message>
    <message>
        <source>a sparsity of %1 cannot be reached: with sigmoid smoothing the published coefficients stay between %2 and %3</source>
        <translation>スパース率 %1 には到達できません。シグモイド平滑化を使うと、公開手法の係数は %2 と %3 の間にとどまります</translation>
    </message>
    <message>
        <source>Use the exact budget (besa.budget: exact), or switch the smoothing off (besa.sigmoid_smoothing: false).</source>
        <translation>厳密な予算（besa.budget: exact）を使うか、平滑化をオフ（besa.sigmoid_smoothing: false）にしてください。</translation>
    </message>
    <message>
        <source>groups of one row are the same as the granularity row</source>
        <translation>1 行のグループは粒度「行」と同じです</translation>
    </message>
    <message>
        <source>Set besa.group_size to the rows that shall share a rate.</source>
        <translation>besa.group_size を、率を共有する行数に設定してください。</translation>
    </message>
    <message>
        <source>this setting has no effect with the other settings of the recipe</source>
        <translation>レシピのほかの設定では、この設定は効果がありません</translation>
    </message>
    <message>
        <source>Leave it out, or change what it depends on.</source>
        <translation>省くか、これが依存する設定を変えてください。</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>そのファイルまたはフォルダーはありません</translation>
    </message>
    <message>
        <source>there is no such file or folder, and no model of that name in the Hugging Face cache %1</source>
        <translation>そのファイルまたはフォルダーはなく、Hugging Face キャッシュ %1 にもその名前のモデルはありません</translation>
    </message>
    <message>
        <source>Name a model folder, one of its safetensors files, or a cached model as org/name.</source>
        <translation>モデルフォルダー、その safetensors ファイルの一つ、またはキャッシュ内のモデルを org/name の形で指定してください。</translation>
    </message>
    <message>
        <source>&apos;besa ls&apos; lists the models of the cache.</source>
        <translation>「besa ls」でキャッシュ内のモデルを一覧できます。</translation>
    </message>
    <message>
        <source>this is no model folder: it has no %1 and no %2</source>
        <translation>これはモデルフォルダーではありません。%1 も %2 もありません</translation>
    </message>
    <message>
        <source>this is neither a model folder, a safetensors file nor an index</source>
        <translation>これはモデルフォルダーでも safetensors ファイルでもインデックスでもありません</translation>
    </message>
    <message>
        <source>Name a Hugging Face model folder.</source>
        <translation>Hugging Face のモデルフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>the weights are in %1; only safetensors are read</source>
        <translation>重みは %1 にありますが、読めるのは safetensors だけです</translation>
    </message>
    <message>
        <source>the file is missing: %1</source>
        <translation>ファイルがありません: %1</translation>
    </message>
    <message>
        <source>The model is incomplete; fetch it again.</source>
        <translation>モデルが不完全です。もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>ファイルを読めません</translation>
    </message>
    <message>
        <source>A model folder needs its config.json.</source>
        <translation>モデルフォルダーには config.json が必要です。</translation>
    </message>
    <message>
        <source>Check that it is readable.</source>
        <translation>読み取れるか確認してください。</translation>
    </message>
    <message>
        <source>Check that it exists and is readable.</source>
        <translation>存在し、読み取れるか確認してください。</translation>
    </message>
    <message>
        <source>model_type is &apos;%1&apos;, a model family that is not supported</source>
        <translation>model_type は「%1」で、対応していないモデル系列です</translation>
    </message>
    <message>
        <source>architectures names &apos;%1&apos;, which is not supported</source>
        <translation>architectures に対応していない「%1」が書かれています</translation>
    </message>
    <message>
        <source>Supported is the LLaMA family: model_type llama, LlamaForCausalLM.</source>
        <translation>対応しているのは LLaMA 系列（model_type llama、LlamaForCausalLM）です。</translation>
    </message>
    <message>
        <source>%1 says that the weights are quantized or compressed; such models cannot be pruned</source>
        <translation>%1 によると重みは量子化または圧縮されています。そのようなモデルは枝刈りできません</translation>
    </message>
    <message>
        <source>Use the original float16, bfloat16 or float32 model.</source>
        <translation>元の float16、bfloat16 または float32 のモデルを使ってください。</translation>
    </message>
    <message>
        <source>a weight is NaN or infinite</source>
        <translation>NaN または無限大の重みがあります</translation>
    </message>
    <message>
        <source>the folder has no tokenizer.model</source>
        <translation>フォルダーに tokenizer.model がありません</translation>
    </message>
    <message>
        <source>Put the tokenizer files of the model into its folder.</source>
        <translation>モデルのトークナイザーのファイルをそのフォルダーに入れてください。</translation>
    </message>
    <message>
        <source>this kind of tokenizer (%1) is not handled yet</source>
        <translation>この種類のトークナイザー（%1）にはまだ対応していません</translation>
    </message>
    <message>
        <source>this tokenizer.model is a tiktoken file (LLaMA 3), a kind that is not handled yet</source>
        <translation>この tokenizer.model は tiktoken ファイル（LLaMA 3）で、まだ対応していない種類です</translation>
    </message>
    <message>
        <source>the file could not be opened</source>
        <translation>ファイルを開けませんでした</translation>
    </message>
    <message>
        <source>the file could not be read</source>
        <translation>ファイルを読めませんでした</translation>
    </message>
    <message>
        <source>the name does not tell what kind of text file this is</source>
        <translation>名前からテキストファイルの種類がわかりません</translation>
    </message>
    <message>
        <source>Use .txt, .raw, .jsonl or .json, each also with .gz behind.</source>
        <translation>.txt、.raw、.jsonl、.json のいずれか（末尾に .gz も可）を使ってください。</translation>
    </message>
    <message>
        <source>there is no calibration text</source>
        <translation>キャリブレーション用のテキストがありません</translation>
    </message>
    <message>
        <source>Name files that hold text.</source>
        <translation>テキストの入ったファイルを指定してください。</translation>
    </message>
    <message>
        <source>there is nothing to calibrate on</source>
        <translation>キャリブレーションに使うものがありません</translation>
    </message>
    <message>
        <source>the text gives %1 windows of %2 tokens, %3 are asked for</source>
        <translation>テキストからは %1 個の %2 トークンのウィンドウしか得られませんが、%3 個が求められています</translation>
    </message>
    <message>
        <source>Give more text, or ask for fewer --samples or a shorter --length.</source>
        <translation>テキストを増やすか、ウィンドウの数を減らすか短くしてください。</translation>
    </message>
    <message>
        <source>a calibration window of %1 tokens does not fit the model, whose context is %2</source>
        <translation>%1 トークンのキャリブレーションウィンドウは、コンテキスト長が %2 のこのモデルに収まりません</translation>
    </message>
    <message>
        <source>Ask for a length from 1 to %1.</source>
        <translation>1 から %1 までの長さにしてください。</translation>
    </message>
    <message>
        <source>the file could not be created: %1</source>
        <translation>ファイルを作成できませんでした: %1</translation>
    </message>
    <message>
        <source>the file could not be written: %1</source>
        <translation>ファイルを書き込めませんでした: %1</translation>
    </message>
    <message>
        <source>the file could not be put in place: %1</source>
        <translation>ファイルを所定の場所に置けませんでした: %1</translation>
    </message>
    <message>
        <source>the folder could not be created: %1</source>
        <translation>フォルダーを作成できませんでした: %1</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>ディスクに空きがありません</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>アクセス権がありません</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>読み取り専用のファイルシステムです</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>ファイルまたはフォルダーが見つかりません</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>入出力エラー</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>ディスク割り当てを超えました</translation>
    </message>
    <message>
        <source>Free space on that disk or choose another folder.</source>
        <translation>そのディスクの空きを増やすか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Choose a folder you may write to.</source>
        <translation>書き込めるフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Create the folder first or choose another.</source>
        <translation>先にフォルダーを作成するか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Check the disk and the path, then try again.</source>
        <translation>ディスクとパスを確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Check the disk and the permissions.</source>
        <translation>ディスクと権限を確認してください。</translation>
    </message>
    <message>
        <source>not enough room on the disk: needed %1 (%2 bytes), free %3 (%4 bytes)</source>
        <translation>ディスクの空きが足りません。必要 %1（%2 バイト）、空き %3（%4 バイト）</translation>
    </message>
    <message>
        <source>Free space on that disk or choose a folder on another.</source>
        <translation>そのディスクの空きを増やすか、別のディスクのフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>the output folder already exists</source>
        <translation>出力フォルダーはすでにあります</translation>
    </message>
    <message>
        <source>Choose another with --out, or replace it with --overwrite.</source>
        <translation>別の出力フォルダーを選ぶか、上書きを許可してください。</translation>
    </message>
    <message>
        <source>the output exists and is no folder</source>
        <translation>出力先はすでにあり、フォルダーではありません</translation>
    </message>
    <message>
        <source>Choose another name with --out.</source>
        <translation>出力に別の名前を付けてください。</translation>
    </message>
    <message>
        <source>the output folder holds something that is no export of this program</source>
        <translation>出力フォルダーに、このプログラムのエクスポートではないものがあります</translation>
    </message>
    <message>
        <source>Choose another with --out, or remove that folder yourself.</source>
        <translation>別の出力フォルダーを選ぶか、このフォルダーを自分で削除してください。</translation>
    </message>
    <message>
        <source>the output may not be the model&apos;s folder, lie in it or hold it</source>
        <translation>出力先は、モデルのフォルダーそのもの、その中、またはそれを含む場所にはできません</translation>
    </message>
    <message>
        <source>Choose another folder with --out; the source model is never written.</source>
        <translation>別の出力フォルダーを選んでください。元のモデルには決して書き込みません。</translation>
    </message>
    <message>
        <source>the folder holds no run</source>
        <translation>フォルダーに実行がありません</translation>
    </message>
    <message>
        <source>Name a run folder; &quot;besa runs&quot; lists them.</source>
        <translation>実行フォルダーを指定してください。「besa runs」で一覧できます。</translation>
    </message>
    <message>
        <source>the run folder already holds a run</source>
        <translation>実行フォルダーにはすでに実行があります</translation>
    </message>
    <message>
        <source>Continue it with &quot;besa resume&quot;, choose another with --run, or replace it with --overwrite.</source>
        <translation>続きから再開するか、別の実行フォルダーを選ぶか、上書きを許可してください。</translation>
    </message>
    <message>
        <source>%1 is working on this run</source>
        <translation>%1 がこの実行を処理中です</translation>
    </message>
    <message>
        <source>another process</source>
        <translation>別のプロセス</translation>
    </message>
    <message>
        <source>process %1 on %2</source>
        <translation>%2 のプロセス %1</translation>
    </message>
    <message>
        <source>Wait until it has ended, or work in another run folder.</source>
        <translation>終わるまで待つか、別の実行フォルダーを使ってください。</translation>
    </message>
    <message>
        <source>%1 has changed since the run began</source>
        <translation>実行の開始後に変更されています: %1</translation>
    </message>
    <message>
        <source>the recipe</source>
        <translation>レシピ</translation>
    </message>
    <message>
        <source>the data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>the calibration</source>
        <translation>キャリブレーション</translation>
    </message>
    <message>
        <source>the evaluation text or the tokenizer</source>
        <translation>評価用テキストまたはトークナイザー</translation>
    </message>
    <message>
        <source>Restore it and resume, or start a new run with another --run.</source>
        <translation>元に戻して再開するか、別のフォルダーで新しい実行を始めてください。</translation>
    </message>
    <message>
        <source>the file is missing or unreadable</source>
        <translation>ファイルがないか、読み取れません</translation>
    </message>
    <message>
        <source>The run folder is damaged; start the run anew in another folder.</source>
        <translation>実行フォルダーが壊れています。別のフォルダーで実行をやり直してください。</translation>
    </message>
    <message>
        <source>the file is damaged: it is not what the run wrote</source>
        <translation>ファイルが壊れています。実行が書き込んだ内容と異なります</translation>
    </message>
    <message>
        <source>Start the run anew in another folder with --run.</source>
        <translation>別のフォルダーで実行をやり直してください。</translation>
    </message>
    <message>
        <source>only %1 of %2 blocks are pruned</source>
        <translation>%2 個中 %1 個のブロックしか枝刈りされていません</translation>
    </message>
    <message>
        <source>Let the run finish first.</source>
        <translation>先に実行を完了させてください。</translation>
    </message>
    <message>
        <source>block %1 is not pruned yet</source>
        <translation>ブロック %1 はまだ枝刈りされていません</translation>
    </message>
    <message>
        <source>Only a finished block can be bent; let the run go on first.</source>
        <translation>調整できるのは完了したブロックだけです。先に実行を進めてください。</translation>
    </message>
    <message>
        <source>the sparsity is so small that no weight will be pruned: the target is 0 of %1 weights</source>
        <translation>スパース率が小さすぎて重みが一つも刈られません。目標は %1 個中 0 個です</translation>
    </message>
    <message>
        <source>Ask for a larger one; 0.5 prunes half of the weights.</source>
        <translation>もっと大きくしてください。0.5 で重みの半分を刈ります。</translation>
    </message>
    <message>
        <source>the device %1 cannot be used: %2</source>
        <translation>デバイス %1 は使えません: %2</translation>
    </message>
    <message>
        <source>there is no such kind of device</source>
        <translation>その種類のデバイスはありません</translation>
    </message>
    <message>
        <source>Resume the run where its device is, or start a new one with another --run.</source>
        <translation>そのデバイスのある場所で実行を再開するか、別の --run で新しく始めてください。</translation>
    </message>
    <message>
        <source>the last GPU of this machine is %1</source>
        <translation>このマシンの最後の GPU は %1 です</translation>
    </message>
    <message>
        <source>this build has no CUDA plug-in (libbesa_cuda.so)</source>
        <translation>このビルドには CUDA プラグイン (libbesa_cuda.so) がありません</translation>
    </message>
    <message>
        <source>the CUDA plug-in cannot be opened: %1</source>
        <translation>CUDA プラグインを開けません: %1</translation>
    </message>
    <message>
        <source>%1 is no CUDA plug-in of this program</source>
        <translation>%1 はこのプログラムの CUDA プラグインではありません</translation>
    </message>
    <message>
        <source>the CUDA plug-in has interface version %1, and the program needs %2</source>
        <translation>CUDA プラグインのインターフェースのバージョンは %1 ですが、プログラムには %2 が必要です</translation>
    </message>
    <message>
        <source>no NVIDIA driver is installed (libcuda.so.1)</source>
        <translation>NVIDIA ドライバー (libcuda.so.1) がインストールされていません</translation>
    </message>
    <message>
        <source>this LibTorch is a build for the CPU (it has no libtorch_cuda.so)</source>
        <translation>この LibTorch は CPU 用です (libtorch_cuda.so がありません)</translation>
    </message>
    <message>
        <source>LibTorch&apos;s CUDA half cannot be opened: %1</source>
        <translation>LibTorch の CUDA 部分を開けません: %1</translation>
    </message>
    <message>
        <source>LibTorch&apos;s CUDA half was opened too late in this process</source>
        <translation>このプロセスでは LibTorch の CUDA 部分を開くのが遅すぎました</translation>
    </message>
    <message>
        <source>the NVIDIA driver finds no GPU</source>
        <translation>NVIDIA ドライバーが GPU を見つけられません</translation>
    </message>
    <message>
        <source>CUDA reports: %1</source>
        <translation>CUDA からの報告: %1</translation>
    </message>
    <message>
        <source>%1 has compute capability %2, and 8.0 is the least</source>
        <translation>%1 の Compute Capability は %2 ですが、8.0 以上が必要です</translation>
    </message>
    <message>
        <source>no kernels are loaded for the device %1</source>
        <translation>デバイス %1 用のカーネルが読み込まれていません</translation>
    </message>
    <message>
        <source>Use --device cpu; &quot;besa doctor&quot; tells what this machine has.</source>
        <translation>--device cpu を使ってください。このマシンにあるものは「besa doctor」で分かります。</translation>
    </message>
    <message>
        <source>a CUDA kernel could not be started: %1</source>
        <translation>CUDA カーネルを開始できませんでした: %1</translation>
    </message>
    <message>
        <source>Start the run anew; if it happens again, use --device cpu.</source>
        <translation>実行をやり直してください。また起きるなら --device cpu を使ってください。</translation>
    </message>
    <message>
        <source>the run needs about %1 on the GPU, where %2 are free; it computes on the CPU instead</source>
        <translation>実行には GPU に約 %1 が必要ですが、空きは %2 です。代わりに CPU で計算します</translation>
    </message>
    <message>
        <source>Use --device cuda to be told how it would fit.</source>
        <translation>--device cuda を使うと、収める方法が示されます。</translation>
    </message>
    <message>
        <source>the run needs about %1 of memory on %2, and %3 are free there</source>
        <translation>実行には %2 に約 %1 のメモリが必要ですが、空きは %3 です</translation>
    </message>
    <message>
        <source>Use &quot;auto&quot; or &quot;cpu&quot;; &quot;besa doctor&quot; tells what this machine has.</source>
        <translation>「auto」か「cpu」を使ってください。このマシンにあるものは「besa doctor」でわかります。</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>メモリーが足りません</translation>
    </message>
    <message>
        <source>a tensor operation failed: %1</source>
        <translation>テンソル演算に失敗しました: %1</translation>
    </message>
    <message>
        <source>Report this as a defect, with the model and recipe.</source>
        <translation>モデルとレシピを添えて、不具合として報告してください。</translation>
    </message>
    <message>
        <source>the loss of step %1 is not finite; learning of this block ended and its last good rates are kept</source>
        <translation>ステップ %1 の損失が有限ではありません。このブロックの学習を終え、最後の正常な率を使います</translation>
    </message>
    <message>
        <source>Use fewer or shorter calibration windows, a smaller batch, or a machine with more memory. A run that had begun can be resumed.</source>
        <translation>キャリブレーションのウィンドウを減らすか短くする、バッチを小さくする、またはメモリーの多いマシンを使ってください。始まっていた実行は再開できます。</translation>
    </message>
    <message>
        <source>A new order in every epoch, drawn from the seed.</source>
        <translation>エポックごとに、シードから引いた新しい順序を使います。</translation>
    </message>
    <message>
        <source>A penalty pulls towards the target; the result lands near it.</source>
        <translation>ペナルティで目標に近づけます。結果は目標の近くになります。</translation>
    </message>
    <message>
        <source>Absolute weight.</source>
        <translation>重みの絶対値です。</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>Adam with decoupled weight decay.</source>
        <translation>分離型の重み減衰を備えた Adam です。</translation>
    </message>
    <message>
        <source>AdamW</source>
        <translation>AdamW</translation>
    </message>
    <message>
        <source>After the RMSNorm that reads the block&apos;s output.</source>
        <translation>ブロックの出力を読む RMSNorm の後です。</translation>
    </message>
    <message>
        <source>Allocation file</source>
        <translation>割り当てファイル</translation>
    </message>
    <message>
        <source>As given</source>
        <translation>与えられた順</translation>
    </message>
    <message>
        <source>As in the papers</source>
        <translation>論文どおり</translation>
    </message>
    <message>
        <source>As in the papers when enough documents are long, packed otherwise.</source>
        <translation>長い文書が十分にあれば論文どおり、なければ連結します。</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>公開設定どおり</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>BESA</source>
        <translation>BESA</translation>
    </message>
    <message>
        <source>BESA as published, by layer</source>
        <translation>公開版 BESA、層ごと</translation>
    </message>
    <message>
        <source>BESA as published, by row</source>
        <translation>公開版 BESA、行ごと</translation>
    </message>
    <message>
        <source>BESA, Wanda papers</source>
        <translation>BESA、Wanda の論文</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>予算</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>キャリブレーション</translation>
    </message>
    <message>
        <source>Calibration texts: .txt, .jsonl, .json, each also as .gz.</source>
        <translation>キャリブレーションテキスト: .txt、.jsonl、.json。それぞれ .gz も使えます。</translation>
    </message>
    <message>
        <source>Calibration windows a learning step.</source>
        <translation>1 学習ステップあたりのキャリブレーションウィンドウ数です。</translation>
    </message>
    <message>
        <source>Candidate step</source>
        <translation>候補の刻み幅</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>Channel objective: channel norms over all windows instead of each batch.</source>
        <translation>チャネル目的関数: チャネルのノルムを各バッチではなく全ウィンドウで求めます。</translation>
    </message>
    <message>
        <source>Compute type</source>
        <translation>計算の型</translation>
    </message>
    <message>
        <source>Cosine schedule</source>
        <translation>コサインスケジュール</translation>
    </message>
    <message>
        <source>Decoupled decay of the coefficients (AdamW and Prodigy).</source>
        <translation>係数の分離型減衰です（AdamW と Prodigy）。</translation>
    </message>
    <message>
        <source>Dense stream</source>
        <translation>密ストリーム</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Documents in random order, each with its BOS, joined and cut.</source>
        <translation>文書をランダムな順に、それぞれ BOS を付けて連結し、切り分けます。</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>エポック数</translation>
    </message>
    <message>
        <source>Error against the dense stream</source>
        <translation>密ストリームとの誤差</translation>
    </message>
    <message>
        <source>Evaluates at most so many windows.</source>
        <translation>評価するウィンドウ数の上限です。</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Every output row learns its own rate.</source>
        <translation>出力行ごとに独自の率を学習します。</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>厳密</translation>
    </message>
    <message>
        <source>Exact and reproducible; four bytes a number.</source>
        <translation>正確で再現可能です。1 つの数に 4 バイト使います。</translation>
    </message>
    <message>
        <source>Exact budget: half width of the ranks around a row&apos;s threshold that give the gradient.</source>
        <translation>厳密な予算: 行のしきい値の前後で勾配を与える順位の範囲の半幅です。</translation>
    </message>
    <message>
        <source>FILE:TENSOR, token ids [n, T] in a safetensors file, taken as they are. No tokenizer is needed.</source>
        <translation>FILE:TENSOR、safetensors ファイル内のトークン ID [n, T] をそのまま使います。トークナイザーは不要です。</translation>
    </message>
    <message>
        <source>FILE:TENSOR, token ids [n, T] or one stream [N] in a safetensors file.</source>
        <translation>FILE:TENSOR、safetensors ファイル内のトークン ID [n, T] または 1 本のストリーム [N] です。</translation>
    </message>
    <message>
        <source>Factor on Prodigy&apos;s estimate of the step size (d_coef).</source>
        <translation>Prodigy によるステップ幅の推定値に掛ける係数（d_coef）です。</translation>
    </message>
    <message>
        <source>File with the number of zeros of every matrix, as the window writes it when a finished run is bent.</source>
        <translation>各行列のゼロの数を収めたファイルです。完了した実行を手動で調整すると、ウィンドウが書き込みます。</translation>
    </message>
    <message>
        <source>Finds its own step size; the published choice.</source>
        <translation>ステップ幅を自動で決めます。公開版の選択です。</translation>
    </message>
    <message>
        <source>Fixed allocation</source>
        <translation>固定の割り当て</translation>
    </message>
    <message>
        <source>Fixed learning rate.</source>
        <translation>固定の学習率です。</translation>
    </message>
    <message>
        <source>Folder for the record of the run and what resume needs. Empty: beside the output.</source>
        <translation>実行の記録と再開に必要なものを置くフォルダーです。空欄の場合は出力の隣に置きます。</translation>
    </message>
    <message>
        <source>Folder to create for the pruned model. It appears whole or not at all.</source>
        <translation>枝刈り後のモデル用に作成するフォルダーです。完全な形で現れるか、まったく現れないかのどちらかです。</translation>
    </message>
    <message>
        <source>Gradient window</source>
        <translation>勾配の窓</translation>
    </message>
    <message>
        <source>Granularity</source>
        <translation>粒度</translation>
    </message>
    <message>
        <source>Group of rows</source>
        <translation>行のグループ</translation>
    </message>
    <message>
        <source>How the coefficients follow the gradient.</source>
        <translation>係数が勾配に従う方法です。</translation>
    </message>
    <message>
        <source>How the sparsity target is held.</source>
        <translation>スパース率の目標を保つ方法です。</translation>
    </message>
    <message>
        <source>How the weights to remove are found.</source>
        <translation>取り除く重みを見つける方法です。</translation>
    </message>
    <message>
        <source>How windows are cut from the documents.</source>
        <translation>文書からウィンドウを切り出す方法です。</translation>
    </message>
    <message>
        <source>Hugging Face folder, one of its shards or its index file, or the id org/name of a model in the local cache. It is never written.</source>
        <translation>Hugging Face フォルダー、そのシャードの 1 つまたはインデックスファイル、あるいはローカルキャッシュにあるモデルの ID org/name です。書き込まれることはありません。</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>重要度</translation>
    </message>
    <message>
        <source>Importance by which the weights of a row are ranked before the learning.</source>
        <translation>学習前に行内の重みを順位付けするための重要度です。</translation>
    </message>
    <message>
        <source>Integer counts meet the target in every block.</source>
        <translation>整数の個数で数え、すべてのブロックで目標を満たします。</translation>
    </message>
    <message>
        <source>JSON key</source>
        <translation>JSON キー</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>連結文字列</translation>
    </message>
    <message>
        <source>Keeps the outputs of the dense blocks for 16 windows too and reports the error against them.</source>
        <translation>密ブロックの出力も16ウィンドウ分保持し、それに対する誤差を報告します。</translation>
    </message>
    <message>
        <source>Key that holds the document in JSON lines.</source>
        <translation>JSON Lines で文書を保持するキーです。</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>層</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>Learns a rate for every row; the target is met exactly in every block.</source>
        <translation>行ごとに率を学習し、すべてのブロックで目標を正確に満たします。</translation>
    </message>
    <message>
        <source>Learns how much to prune in every row, by gradient descent on the block&apos;s output.</source>
        <translation>ブロックの出力に対する勾配降下により、各行をどれだけ枝刈りするかを学習します。</translation>
    </message>
    <message>
        <source>Length of a calibration window.</source>
        <translation>キャリブレーションウィンドウの長さです。</translation>
    </message>
    <message>
        <source>Length of an evaluation window. Perplexities of different windows do not compare.</source>
        <translation>評価ウィンドウの長さです。ウィンドウの異なるパープレキシティは比較できません。</translation>
    </message>
    <message>
        <source>Lets the learning rate fall to 0 along a half cosine over the steps of a block.</source>
        <translation>ブロック内のステップにわたり、学習率を半周期のコサインに沿って 0 まで下げます。</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>マシン</translation>
    </message>
    <message>
        <source>Magnitude</source>
        <translation>絶対値</translation>
    </message>
    <message>
        <source>Magnitude by row</source>
        <translation>行ごとの絶対値</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>手法</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Model and files</source>
        <translation>モデルとファイル</translation>
    </message>
    <message>
        <source>Neighbouring rows share a rate.</source>
        <translation>隣り合う行が率を共有します。</translation>
    </message>
    <message>
        <source>Next norm</source>
        <translation>次の正規化</translation>
    </message>
    <message>
        <source>Norms over all windows</source>
        <translation>全ウィンドウのノルム</translation>
    </message>
    <message>
        <source>Number of calibration windows. With token windows: at most so many of them.</source>
        <translation>キャリブレーションウィンドウの数です。トークンウィンドウの場合は、その上限です。</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>目的関数</translation>
    </message>
    <message>
        <source>One random crop of one random long document per window.</source>
        <translation>ウィンドウごとに、ランダムに選んだ長い文書から 1 か所をランダムに切り出します。</translation>
    </message>
    <message>
        <source>One rate for each of the seven matrices.</source>
        <translation>7 つの行列それぞれに 1 つの率を使います。</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>オプティマイザー</translation>
    </message>
    <message>
        <source>Order in which the learning steps take the windows.</source>
        <translation>学習ステップがウィンドウを取る順序です。</translation>
    </message>
    <message>
        <source>Order of windows</source>
        <translation>ウィンドウの順序</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>出力フォルダー</translation>
    </message>
    <message>
        <source>Output that the pruned block is compared with.</source>
        <translation>枝刈り後のブロックと比較する出力です。</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>連結</translation>
    </message>
    <message>
        <source>Passes over the calibration windows in every block.</source>
        <translation>各ブロックでキャリブレーションウィンドウを通す回数です。</translation>
    </message>
    <message>
        <source>Processor threads. A different number may change the last digits of learned values.</source>
        <translation>プロセッサのスレッド数です。数を変えると、学習した値の末尾の桁が変わることがあります。</translation>
    </message>
    <message>
        <source>Prodigy</source>
        <translation>Prodigy</translation>
    </message>
    <message>
        <source>Prodigy coefficient</source>
        <translation>Prodigy 係数</translation>
    </message>
    <message>
        <source>Pruned stream</source>
        <translation>枝刈りストリーム</translation>
    </message>
    <message>
        <source>Pruning</source>
        <translation>枝刈り</translation>
    </message>
    <message>
        <source>Published budget: a sigmoid before the softmax over the candidates. It keeps every rate between about 0.38 and 0.62.</source>
        <translation>公開版の予算: 候補に対する softmax の前にシグモイドを入れます。これにより、すべての率は約 0.38 から 0.62 の間に保たれます。</translation>
    </message>
    <message>
        <source>Published budget: distance between the candidate pruning rates.</source>
        <translation>公開版の予算: 枝刈り率の候補の間隔です。</translation>
    </message>
    <message>
        <source>Published budget: weight of the squared relative distance from the target.</source>
        <translation>公開版の予算: 目標からの相対距離の二乗に掛ける重みです。</translation>
    </message>
    <message>
        <source>Puts the learned rates of the rows and the candidate probabilities into the events of the run.</source>
        <translation>学習した行の率と候補の確率を、実行のイベントに記録します。</translation>
    </message>
    <message>
        <source>Record distributions</source>
        <translation>分布を記録</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参照</translation>
    </message>
    <message>
        <source>Replace an earlier export, and the run, that are there already. The new output is complete before the old one goes.</source>
        <translation>すでに存在する以前のエクスポートと実行を置き換えます。古いものが消えるのは、新しい出力が完成した後です。</translation>
    </message>
    <message>
        <source>Replace an existing output</source>
        <translation>既存の出力を置き換える</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Rows in a group</source>
        <translation>グループの行数</translation>
    </message>
    <message>
        <source>Rows that share a rate when the granularity is group. It must divide the rows of every pruned matrix.</source>
        <translation>粒度がグループのときに率を共有する行数です。枝刈りするすべての行列の行数を割り切る必要があります。</translation>
    </message>
    <message>
        <source>Run folder</source>
        <translation>実行フォルダー</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>サンプリング</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Seed of every random choice. The same seed gives the same bytes.</source>
        <translation>すべてのランダムな選択に使うシードです。同じシードなら同じバイト列になります。</translation>
    </message>
    <message>
        <source>Shuffled</source>
        <translation>シャッフル</translation>
    </message>
    <message>
        <source>Sigmoid smoothing</source>
        <translation>シグモイド平滑化</translation>
    </message>
    <message>
        <source>Space in which the reconstruction error is measured.</source>
        <translation>再構成誤差を測る空間です。</translation>
    </message>
    <message>
        <source>SparseGPT</source>
        <translation>SparseGPT</translation>
    </message>
    <message>
        <source>SparseGPT, squared</source>
        <translation>SparseGPT、二乗</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>スパース率</translation>
    </message>
    <message>
        <source>Sparsity penalty</source>
        <translation>スパース率のペナルティ</translation>
    </message>
    <message>
        <source>Squared weight over the diagonal of the inverse Hessian&apos;s Cholesky factor.</source>
        <translation>重みの二乗を、逆ヘッセ行列のコレスキー因子の対角成分で割った値です。</translation>
    </message>
    <message>
        <source>Step size of Adam and AdamW. Prodigy finds its own.</source>
        <translation>Adam と AdamW のステップ幅です。Prodigy は自動で決めます。</translation>
    </message>
    <message>
        <source>Text files</source>
        <translation>テキストファイル</translation>
    </message>
    <message>
        <source>Text put between documents before they are tokenized once. Two newlines for WikiText-2, a space for C4 and PTB.</source>
        <translation>一括でトークン化する前に文書の間へ挿入するテキストです。WikiText-2 では改行 2 つ、C4 と PTB では空白 1 つです。</translation>
    </message>
    <message>
        <source>Texts for the perplexity before and after: .txt, .jsonl, .json, each also as .gz.</source>
        <translation>枝刈り前後のパープレキシティを測るテキスト: .txt、.jsonl、.json。それぞれ .gz も使えます。</translation>
    </message>
    <message>
        <source>The dense block on the outputs of the blocks pruned so far.</source>
        <translation>これまでに枝刈りしたブロックの出力を入力とする密ブロックです。</translation>
    </message>
    <message>
        <source>The dense block on the outputs of the dense blocks.</source>
        <translation>密ブロックの出力を入力とする密ブロックです。</translation>
    </message>
    <message>
        <source>The numbers of zeros that an allocation file gives for every matrix.</source>
        <translation>割り当てファイルが各行列に指定するゼロの数です。</translation>
    </message>
    <message>
        <source>The paper&apos;s main setting: a penalty holds the target, every row learns its rate.</source>
        <translation>論文の主な設定です。ペナルティで目標を保ち、行ごとに率を学習します。</translation>
    </message>
    <message>
        <source>The paper&apos;s relative error of each hidden channel.</source>
        <translation>論文にある、隠れチャネルごとの相対誤差です。</translation>
    </message>
    <message>
        <source>The published layer-wise setting: one rate for each matrix, compared with the dense stream.</source>
        <translation>公開版の層ごとの設定です。行列ごとに 1 つの率を使い、密ストリームと比較します。</translation>
    </message>
    <message>
        <source>The same fraction of every matrix, smallest weights first.</source>
        <translation>すべての行列で同じ割合を、小さい重みから除きます。</translation>
    </message>
    <message>
        <source>The same fraction of every matrix, smallest weights first. Needs no calibration.</source>
        <translation>すべての行列で同じ割合を、小さい重みから除きます。キャリブレーションは不要です。</translation>
    </message>
    <message>
        <source>The same fraction of every row, lowest weight times input norm first.</source>
        <translation>すべての行で同じ割合を、重みと入力ノルムの積が小さいものから除きます。</translation>
    </message>
    <message>
        <source>The same fraction of every row, smallest weights first.</source>
        <translation>すべての行で同じ割合を、小さい重みから除きます。</translation>
    </message>
    <message>
        <source>The same fraction of every row, smallest weights first. Needs no calibration.</source>
        <translation>すべての行で同じ割合を、小さい重みから除きます。キャリブレーションは不要です。</translation>
    </message>
    <message>
        <source>The same order in every epoch; the published choice.</source>
        <translation>どのエポックも同じ順序です。公開版の選択です。</translation>
    </message>
    <message>
        <source>The same with the diagonal squared, as SparseGPT&apos;s own code.</source>
        <translation>同じものですが、SparseGPT 自身のコードと同様に対角成分を二乗します。</translation>
    </message>
    <message>
        <source>The type that suits device and checkpoint.</source>
        <translation>デバイスとチェックポイントに適した型です。</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>スレッド数</translation>
    </message>
    <message>
        <source>Token windows</source>
        <translation>トークンウィンドウ</translation>
    </message>
    <message>
        <source>Two bytes a number, narrow range.</source>
        <translation>1 つの数に 2 バイト、範囲は狭くなります。</translation>
    </message>
    <message>
        <source>Two bytes a number, range of float32.</source>
        <translation>1 つの数に 2 バイト、範囲は float32 と同じです。</translation>
    </message>
    <message>
        <source>Type of weights and activations in the forward passes. Statistics, losses and coefficients are always float32.</source>
        <translation>順伝播での重みと活性の型です。統計量、損失、係数は常に float32 です。</translation>
    </message>
    <message>
        <source>Wanda</source>
        <translation>Wanda</translation>
    </message>
    <message>
        <source>Wanda paper</source>
        <translation>Wanda の論文</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>重み減衰</translation>
    </message>
    <message>
        <source>Weight times the norm of its input.</source>
        <translation>重みとその入力のノルムの積です。</translation>
    </message>
    <message>
        <source>What shares one learned rate.</source>
        <translation>学習した 1 つの率を共有する単位です。</translation>
    </message>
    <message>
        <source>Where the run computes: cpu, cuda (the first NVIDIA GPU), cuda:N, or auto, which takes the first GPU when it can be used and has room for the run.</source>
        <translation>計算する場所: cpu、cuda (最初の NVIDIA GPU)、cuda:N、または auto。auto は、最初の GPU が使えて実行に足りる空きがあればそれを使います。</translation>
    </message>
    <message>
        <source>Window length</source>
        <translation>ウィンドウ長</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>ウィンドウ数</translation>
    </message>
    <message>
        <source>Windows at most</source>
        <translation>ウィンドウ数の上限</translation>
    </message>
    <message>
        <source>Zeros divided by pruned parameters, in every block and in total.</source>
        <translation>ゼロの数を枝刈り対象のパラメーター数で割った値です。各ブロックと全体の両方に適用されます。</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>all cores</source>
        <translation>全コア</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>ベースライン</translation>
    </message>
    <message>
        <source>baseline of the papers</source>
        <translation>論文のベースライン</translation>
    </message>
    <message>
        <source>bfloat16</source>
        <translation>bfloat16</translation>
    </message>
    <message>
        <source>exact is ours</source>
        <translation>「厳密」は本プログラム独自</translation>
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
        <translation>行に対する割合</translation>
    </message>
    <message>
        <source>next-norm is ours</source>
        <translation>「次の正規化」は本プログラム独自</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>本プログラム独自</translation>
    </message>
    <message>
        <source>paper: row and layer</source>
        <translation>論文: 行と層</translation>
    </message>
    <message>
        <source>papers</source>
        <translation>論文</translation>
    </message>
    <message>
        <source>papers: 0</source>
        <translation>論文: 0</translation>
    </message>
    <message>
        <source>papers: 0.5</source>
        <translation>論文: 0.5</translation>
    </message>
    <message>
        <source>papers: 128</source>
        <translation>論文: 128</translation>
    </message>
    <message>
        <source>papers: 2048</source>
        <translation>論文: 2048</translation>
    </message>
    <message>
        <source>papers: 256 for C4</source>
        <translation>論文: C4 では 256</translation>
    </message>
    <message>
        <source>papers: WikiText-2 test</source>
        <translation>論文: WikiText-2 テスト</translation>
    </message>
    <message>
        <source>papers: first C4 shard</source>
        <translation>論文: C4 の最初のシャード</translation>
    </message>
    <message>
        <source>papers; packing is ours</source>
        <translation>論文、連結は本プログラム独自</translation>
    </message>
    <message>
        <source>published code, LLaMA 13B</source>
        <translation>公開コード、LLaMA 13B</translation>
    </message>
    <message>
        <source>published code, LLaMA 7B</source>
        <translation>公開コード、LLaMA 7B</translation>
    </message>
    <message>
        <source>published code: 0</source>
        <translation>公開コード: 0</translation>
    </message>
    <message>
        <source>published code: blocksize</source>
        <translation>公開コード: blocksize</translation>
    </message>
    <message>
        <source>published code: both</source>
        <translation>公開コード: 両方</translation>
    </message>
    <message>
        <source>published code: float16</source>
        <translation>公開コード: float16</translation>
    </message>
    <message>
        <source>published code: on</source>
        <translation>公開コード: オン</translation>
    </message>
    <message>
        <source>published code: prodigy</source>
        <translation>公開コード: prodigy</translation>
    </message>
    <message>
        <source>published code: wanda</source>
        <translation>公開コード: wanda</translation>
    </message>
    <message>
        <source>published: 0.01</source>
        <translation>公開設定: 0.01</translation>
    </message>
    <message>
        <source>published: 1</source>
        <translation>公開設定: 1</translation>
    </message>
    <message>
        <source>published: 5</source>
        <translation>公開設定: 5</translation>
    </message>
    <message>
        <source>published: 5 by row, 0.05 to 50 by layer</source>
        <translation>公開設定: 行ごとは 5、層ごとは 0.05〜50</translation>
    </message>
    <message>
        <source>published: file</source>
        <translation>公開設定: ファイル順</translation>
    </message>
    <message>
        <source>published: off</source>
        <translation>公開設定: オフ</translation>
    </message>
    <message>
        <source>published: on</source>
        <translation>公開設定: オン</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>the model&apos;s context, at most 2048</source>
        <translation>モデルのコンテキスト、最大 2048</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>windows</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>How often the learning of the block in progress is saved, so that a killed run goes on from there. Saving takes a fiftieth of the time at most.</source>
        <translation>進行中のブロックの学習を保存する間隔です。強制終了された実行はそこから再開します。保存にかかるのは最大で時間の50分の1です。</translation>
    </message>
    <message>
        <source>Saving within a block</source>
        <translation>ブロック内での保存</translation>
    </message>
    <message>
        <source>after every step, whatever it takes</source>
        <translation>コストにかかわらず各ステップの後</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
</context>
</TS>
