<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter does it · Esc closes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>A zero takes as much room as any other number, so that every program that opens the original opens this one too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original has %1, this folder %2. Stored as a bit mask and the kept weights alone it would be %3, but hardly any program reads such a file today. An archive of the folder (zip, zstd) does get smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masks only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Hugging Face folder that loads like the original: same names, shapes and types, with the pruned weights set to zero. A model card, the recipe and the hashes of all files lie beside them. It is read again and checked before it gets its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One bit a pruned weight. Together with the original model, besa apply-mask writes the whole model folder again, bit for bit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plots as they are zoomed now, for a paper or a slide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers that the plots show, with units in the headings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipe, events, results of every block and hashes of all inputs: enough to replay the run on another machine. The state that only resuming needs is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it not smaller?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it not faster?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transformers, vLLM and llama.cpp multiply by a zero like by any other number, and graphics processors gain nothing from zeros in free places. Zeros save time only where kernels skip them, such as sparse CPU runtimes and accelerators made for it. No speed is promised that was not measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this a model?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. It only fits the very model it was made for and refuses others. It is the smallest way to pass a result on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDesk</name>
    <message>
        <source>Written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no run yet: start one, or open one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run is still in progress.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run is not finished: resume it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plot is shown: open the Watch page.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRunCard</name>
    <message>
        <source>&amp;Prune the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1.  Set up: a model, some text, and how sparse it shall become. The bundled story model is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2.  Watch: block by block, BESA learns how much every layer can spare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3.  Judge: compare perplexity, try prompts, and export the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prunes half of the bundled model&apos;s weights; it takes about a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the first steps; the Help menu shows them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the first steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>What is a zero worth?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A language model is a long list of numbers, its weights. The story model here has 4.1 million that may become zero. Most are so small that a zero in their place changes little, and a zero need not be stored or multiplied. The map shows one matrix: the fainter a spot, the smaller its weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which weights go first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small weight still matters if it always meets a large input. So the model reads some stories first, the calibration text, and every weight gets a score: its size times the strength of its input. In each row the lowest scores go first. That settles the order. How many go is the real question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The easy answer is to take half of every row. BESA learns a better one. It walks through the six blocks of the model, and in each it tries out how many zeros every row can bear, while half of all weights stay zero in total. Press Start: the demo takes about a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start pruning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does a block lose?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pruned block should still give the output it gave before. The distance between the two is its reconstruction loss, and this curve shows it step by step: lower is better. It falls although no weight is ever changed, only because the zeros move to where they hurt less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where zeros hurt least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seven layers share the zeros of a block. They start equal and drift apart: a layer that the output depends on gives zeros away, and one that hardly matters takes them over. Their sum stays at the dashed line, exactly, in every step. The same trade goes on between the rows of each layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why blocks and rows differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every cell of this map is one layer of one block. Errors travel: what one block loses reaches all blocks after it, so each learns on what the pruned ones before it really hand over. No two blocks end alike, and a click on a cell shows that its rows do not either. The results tell what it was worth: with the same number of zeros, the model guesses the next word better than with half of every row gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the &amp;results</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogPanel</name>
    <message>
        <source>Only &amp;warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages of the run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>BESA Workbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the settings could not be read; the first ones are used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old file was kept there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the settings could not be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk and the permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setup is that of “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe is in “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompts are answered when the run has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no pruned model yet: finish a run, or open one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — BESA Workbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose calibration text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run is in progress: pause or end it before another is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last run was interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its finished blocks are safe: it can go on after the last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: %1 of the weights are zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run has ended early; it can be resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Verified: %1 zeros counted, %n file(s) unchanged.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The command is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only files of this machine can be dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run is in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shall become of “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished blocks are kept in its folder either way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause and save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Abort the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends it now; the next start offers to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends it now, for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping after the current step…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layout is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No layout was saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details are on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an action, an option or a tensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model is known yet: choose one in the setup, or open a run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a part of its name, for example “3 down”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts (*.txt *.raw *.jsonl *.json *.gz);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipes (*.yaml *.yml);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported model to verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About BESA Workbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;BESA Workbench %1&lt;/h3&gt;&lt;p&gt;Prunes language models of the LLaMA family and shows how it learns what to leave out.&lt;/p&gt;&lt;p&gt;Works offline; nothing is sent anywhere.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>%1 %</source>
        <comment>percentage; the space does not break</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 K</source>
        <comment>thousands of parameters</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>millions of parameters</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 B</source>
        <comment>thousand millions of parameters</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes and seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> pt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points more or less than the system&apos;s text size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text &amp;size, more than the system&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Results go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for results</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunStatus</name>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to narrow down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>besa::Actions</name>
    <message>
        <source>Open &amp;model folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chooses the checkpoint to prune; only its headers are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose calibration &amp;text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chooses the texts whose activations decide what is pruned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open re&amp;cipe…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills the setup from a recipe file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save recipe…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the setup to a recipe file that the command line takes too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;run folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows a finished or interrupted run and its replay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets everything up for the bundled story model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme, language, text size and where results go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes the window; a run in progress is asked about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start pruning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prunes the model as set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds the run after the current step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on with the paused run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop after this &amp;block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the run when the current block is done; it can be resumed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Abort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the run after the current step; finished blocks are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume the shown run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on with an interrupted run after its last finished block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the command line that does the same as the setup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows or hides model, calibration and target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows how the run learns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what the run reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows all runs beside each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes the sparsity of single layers by hand at the same budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explains pruning in six short steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the bar that plays the shown run like a film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows or hides what the run had to say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Follow the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selects the block in progress, and goes along with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;tensor…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selects a layer of a block by its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds actions, options and tensors by a few letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark or light theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switches between the dark and the light theme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes all text larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes all text smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives text the size that the system asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives the window the whole screen, and back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the arrangement of the window as yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;estore layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives the window the arrangement that you saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives the window its first arrangement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Model folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the pruned model as a Hugging Face folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mas&amp;ks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the masks of the shown run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Figures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the shown plots as PNG, SVG or PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tables…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the shown series as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run &amp;record…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes what is known of the shown run as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Verify a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts the zeros of an exported model again and compares every file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the card with the first three steps again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows every key of the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy details for a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies versions of the program, its libraries and the machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About BESA Workbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version, licence and libraries.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>besa::BlockTableModel</name>
    <message>
        <source>Number of the decoder block, from 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeros of all seven layers over their weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconstruction loss of the first learning step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconstruction loss of the newest learning step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean reconstruction loss of the final mask over all calibration windows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean squared error against the output of the dense model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dense error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing time of the block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeros of %1 over its weights.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>besa::Drop</name>
    <message>
        <source>“%1” is neither a model nor a run: it holds no config.json and no run.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may hold a program (pickle) and is not opened. Convert the model to safetensors first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a GGUF file. Drop the folder with the safetensors files instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a model, recipe, run or text that this program knows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>besa::ElidedLabel</name>
    <message>
        <source>Copy text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>besa::ExportDialog</name>
    <message>
        <source>&amp;Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the &amp;light theme, for paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command that reproduces the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;mmand that does the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which plots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plot that is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All plots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format of the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG, 300 dots an inch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG, for editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF, for papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Plots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plot “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known once a run is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Written and checked: %1 zeros of %2 weights (%3), %n file(s) with the right hash.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>format and its size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This already exists. Choose a name that is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file exists and will be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk has %1 left, but %2 are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>besa::LessonPanel</name>
    <message>
        <source>Show &amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lesson speaks of the bundled story model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run is there already; start another or go on with Next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lesson goes on when the first block learns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All blocks are pruned. That was the lesson.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map fills in, block by block, while the run goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>besa::MessageBar</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details for a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>besa::MessageModel</name>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>besa::ParameterDiffModel</name>
    <message>
        <source>Parameter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>besa::PromptPanel</name>
    <message>
        <source>&amp;Ask both models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the beginning of a text, then press Ctrl+Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest answer in tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 (greedy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 always takes the likeliest token. Higher values draw tokens by chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Longest answer (tokens)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempe&amp;rature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer of the dense model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of the dense model appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer of the pruned model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of the pruned model appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dense model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pruned model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no pruned model yet. Finish a run first; its export answers here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The first %n token(s) agree; then the dense model writes %1, the pruned one %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n token(s) agree; then the dense model ends.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n token(s) agree; then the pruned model ends.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both models give the same answer of %n token(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The models are writing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first token in which the answers differ is marked in both.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>besa::ReplayBar</name>
    <message>
        <source>Replay of a recorded run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block before (Page Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step back (Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step on (Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next block (Page Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position in the recorded run, in events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;peed:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of the replay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>besa::ResultsPage</name>
    <message>
        <source>Not measured. Choose an evaluation text in the setup to have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n window(s) of %1 tokens, %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2) by pruning. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perplexity, dense → pruned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted sparsity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask both models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a run, or open one under Compare. Perplexity, counted sparsity and every block appear here while it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks: select one to see it everywhere, press a heading to sort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sparsity of each kind of layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers: zeros counted over all finished blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Warnings only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bend block %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Messages: %n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Counted when the first block is finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 zeros of %2 weights; %3 was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No block is finished yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 blocks, the slowest in %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>besa::RunController</name>
    <message>
        <source>The engine ended with an unexpected error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume the run: finished blocks are kept. If it happens again, report it with these details.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>besa::RunHeaderBar</name>
    <message>
        <source>Opening the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading calibration text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pruning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the pruned model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying what was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring perplexity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pausing after this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping after this block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping after this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing time of the run, without pauses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the run still takes can be told after a few steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 (%2 to %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From how long finished blocks took. Writing and verifying the model come on top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration tokens that learning goes through in a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No GPU whose driver tells how busy it is was found; this program computes on the processor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory of this program. All programs together use %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor cores that this program keeps busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How busy the graphics processor is, by all programs, and its memory.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>besa::RunListModel</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check runs to compare them below. Double-click to rename.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to filter by, separated by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped and interrupted runs can be resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the zeros were chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sparsity that was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sparsity counted in the exported file, or in the masks so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perplexity before pruning; lower is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dense perplexity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perplexity after pruning; lower is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pruned perplexity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing time so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the run began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything worth remembering. Double-click to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>besa::SiteTableModel</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>besa::StepDots</name>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1; 0: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1, at most %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1, at most %2; 0: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1, below %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above %1, at most %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above %1, below %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is neither true nor false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an integer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not one of the choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an integer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an integer (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a fraction %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calibration texts and calibration tokens are both given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evaluation texts and evaluation tokens are both given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no model is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this method needs calibration data and none is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sparsity must lie between 0 and 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a fraction, for example 0.5 for 50 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write auto, cpu, cuda or cuda:N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sparsity of %1 cannot be reached: with sigmoid smoothing the published coefficients stay between %2 and %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the exact budget (besa.budget: exact), or switch the smoothing off (besa.sigmoid_smoothing: false).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>groups of one row are the same as the granularity row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set besa.group_size to the rows that shall share a rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this setting has no effect with the other settings of the recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out, or change what it depends on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new order in every epoch, drawn from the seed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A penalty pulls towards the target; the result lands near it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absolute weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adam with decoupled weight decay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AdamW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the RMSNorm that reads the block&apos;s output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the papers when enough documents are long, packed otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BESA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BESA as published, by layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BESA as published, by row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BESA, Wanda papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration texts: .txt, .jsonl, .json, each also as .gz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration windows a learning step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel objective: channel norms over all windows instead of each batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cosine schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decoupled decay of the coefficients (AdamW and Prodigy).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dense stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents in random order, each with its BOS, joined and cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error against the dense stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluates at most so many windows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every output row learns its own rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact and reproducible; four bytes a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact budget: half width of the ranks around a row&apos;s threshold that give the gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILE:TENSOR, token ids [n, T] in a safetensors file, taken as they are. No tokenizer is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILE:TENSOR, token ids [n, T] or one stream [N] in a safetensors file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor on Prodigy&apos;s estimate of the step size (d_coef).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds its own step size; the published choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed learning rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the record of the run and what resume needs. Empty: beside the output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder to create for the pruned model. It appears whole or not at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granularity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group of rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the coefficients follow the gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the sparsity target is held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the weights to remove are found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How windows are cut from the documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hugging Face folder, one of its shards or its index file, or the id org/name of a model in the local cache. It is never written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importance by which the weights of a row are ranked before the learning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integer counts meet the target in every block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the outputs of the dense blocks too and reports the error against them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key that holds the document in JSON lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learns a rate for every row; the target is met exactly in every block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learns how much to prune in every row, by gradient descent on the block&apos;s output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of a calibration window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of an evaluation window. Perplexities of different windows do not compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets the learning rate fall to 0 along a half cosine over the steps of a block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magnitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magnitude by row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model and files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbouring rows share a rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norms over all windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of calibration windows. With token windows: at most so many of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One random crop of one random long document per window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One rate for each of the seven matrices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order in which the learning steps take the windows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output that the pruned block is compared with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes over the calibration windows in every block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor threads. A different number may change the last digits of learned values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prodigy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prodigy coefficient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pruned stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pruning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published budget: a sigmoid before the softmax over the candidates. It keeps every rate between about 0.38 and 0.62.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published budget: distance between the candidate pruning rates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published budget: weight of the squared relative distance from the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the learned rates of the rows and the candidate probabilities into the events of the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record distributions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace an existing output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace an output folder that exists already. The new one is complete before the old one goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows in a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that share a rate when the granularity is group. It must divide the rows of every pruned matrix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed of every random choice. The same seed gives the same bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shuffled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sigmoid smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space in which the reconstruction error is measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SparseGPT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SparseGPT, squared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sparsity penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squared weight over the diagonal of the inverse Hessian&apos;s Cholesky factor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step size of Adam and AdamW. Prodigy finds its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text put between documents before they are tokenized once. Two newlines for WikiText-2, a space for C4 and PTB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts for the perplexity before and after: .txt, .jsonl, .json, each also as .gz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dense block on the outputs of the blocks pruned so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dense block on the outputs of the dense blocks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper&apos;s main setting: a penalty holds the target, every row learns its rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper&apos;s relative error of each hidden channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The published layer-wise setting: one rate for each matrix, compared with the dense stream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same fraction of every matrix, smallest weights first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same fraction of every matrix, smallest weights first. Needs no calibration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same fraction of every row, lowest weight times input norm first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same fraction of every row, smallest weights first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same fraction of every row, smallest weights first. Needs no calibration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same order in every epoch; the published choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same with the diagonal squared, as SparseGPT&apos;s own code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The type that suits device and checkpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two bytes a number, narrow range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two bytes a number, range of float32.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of weights and activations in the forward passes. Statistics, losses and coefficients are always float32.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanda paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight times the norm of its input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shares one learned rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeros divided by pruned parameters, in every block and in total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto, cpu, cuda or cuda:N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baseline of the papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bfloat16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exact is ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>float16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>float32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fraction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fraction of a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next-norm is ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paper: row and layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>papers: 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>papers: 0.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>papers: 128</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>papers: 2048</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>papers: 256 for C4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>papers: WikiText-2 test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>papers: first C4 shard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>papers; packing is ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published code, LLaMA 13B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published code, LLaMA 7B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published code: 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published code: blocksize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published code: both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published code: float16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published code: on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published code: prodigy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published code: wanda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published: 0.01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published: 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published: 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published: 5 by row, 0.05 to 50 by layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published: file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published: off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published: on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model&apos;s context, at most 2048</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>windows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
