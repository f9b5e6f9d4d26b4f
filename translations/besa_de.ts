<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Export</name>
    <message>
        <source>A zero takes as much room as any other number, so that every program that opens the original opens this one too.</source>
        <translation>Eine Null braucht so viel Platz wie jede andere Zahl, damit jedes Programm, das das Original öffnet, auch diese Datei öffnet.</translation>
    </message>
    <message>
        <source>The original has %1, this folder %2. Stored as a bit mask and the kept weights alone it would be %3, but hardly any program reads such a file today. An archive of the folder (zip, zstd) does get smaller.</source>
        <translation>Das Original hat %1, dieser Ordner %2. Als Bitmaske mit den verbliebenen Gewichten allein wären es %3, aber kaum ein Programm liest heute eine solche Datei. Ein Archiv des Ordners (zip, zstd) wird kleiner.</translation>
    </message>
    <message>
        <source>Model folder</source>
        <translation>Modellordner</translation>
    </message>
    <message>
        <source>Masks only</source>
        <translation>Nur Masken</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Abbildungen</translation>
    </message>
    <message>
        <source>Numbers (CSV)</source>
        <translation>Zahlen (CSV)</translation>
    </message>
    <message>
        <source>Run record</source>
        <translation>Laufprotokoll</translation>
    </message>
    <message>
        <source>A Hugging Face folder that loads like the original: same names, shapes and types, with the pruned weights set to zero. A model card, the recipe and the hashes of all files lie beside them. It is read again and checked before it gets its name.</source>
        <translation>Ein Hugging-Face-Ordner, der sich wie das Original laden lässt: gleiche Namen, Formen und Typen, die beschnittenen Gewichte auf null gesetzt. Modellkarte, Rezept und die Hashes aller Dateien liegen daneben. Er wird noch einmal gelesen und geprüft, bevor er seinen Namen bekommt.</translation>
    </message>
    <message>
        <source>One bit a pruned weight. Together with the original model, besa apply-mask writes the whole model folder again, bit for bit.</source>
        <translation>Ein Bit je beschnittenem Gewicht. Zusammen mit dem Originalmodell schreibt besa apply-mask den ganzen Modellordner wieder, Bit für Bit.</translation>
    </message>
    <message>
        <source>Plots as they are zoomed now, for a paper or a slide.</source>
        <translation>Diagramme in ihrem jetzigen Ausschnitt, für einen Artikel oder eine Folie.</translation>
    </message>
    <message>
        <source>The numbers that the plots show, with units in the headings.</source>
        <translation>Die Zahlen, die die Diagramme zeigen, mit Einheiten in den Überschriften.</translation>
    </message>
    <message>
        <source>Recipe, events, results of every block and hashes of all inputs: enough to replay the run on another machine. The state that only resuming needs is left out.</source>
        <translation>Rezept, Ereignisse, Ergebnisse jedes Blocks und Hashes aller Eingaben: genug, um den Lauf auf einem anderen Rechner abzuspielen. Der Zustand, den nur das Fortsetzen braucht, bleibt weg.</translation>
    </message>
    <message>
        <source>Why is it not smaller?</source>
        <translation>Warum ist es nicht kleiner?</translation>
    </message>
    <message>
        <source>Why is it not faster?</source>
        <translation>Warum ist es nicht schneller?</translation>
    </message>
    <message>
        <source>transformers, vLLM and llama.cpp multiply by a zero like by any other number, and graphics processors gain nothing from zeros in free places. Zeros save time only where kernels skip them, such as sparse CPU runtimes and accelerators made for it. No speed is promised that was not measured.</source>
        <translation>transformers, vLLM und llama.cpp multiplizieren mit einer Null wie mit jeder anderen Zahl, und Grafikprozessoren gewinnen nichts durch Nullen an beliebigen Stellen. Nullen sparen nur dort Zeit, wo Rechenkerne sie überspringen, etwa in CPU-Laufzeiten für dünn besetzte Matrizen und in dafür gebauten Beschleunigern. Es wird kein Tempo versprochen, das nicht gemessen wurde.</translation>
    </message>
    <message>
        <source>Is this a model?</source>
        <translation>Ist das ein Modell?</translation>
    </message>
    <message>
        <source>No. It only fits the very model it was made for and refuses others. It is the smallest way to pass a result on.</source>
        <translation>Nein. Es passt nur zu genau dem Modell, für das es gemacht wurde, und weist andere ab. Es ist der kleinste Weg, ein Ergebnis weiterzugeben.</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>What is a zero worth?</source>
        <translation>Was ist eine Null wert?</translation>
    </message>
    <message>
        <source>A language model is a long list of numbers, its weights. The story model here has 4.1 million that may become zero. Most are so small that a zero in their place changes little, and a zero need not be stored or multiplied. The map shows one matrix: the darker a spot, the smaller its weights.</source>
        <translation>Ein Sprachmodell ist eine lange Liste von Zahlen, seinen Gewichten. Das Geschichtenmodell hier hat 4,1 Millionen, die null werden dürfen. Die meisten sind so klein, dass eine Null an ihrer Stelle wenig ändert, und eine Null muss nicht gespeichert oder multipliziert werden. Die Karte zeigt eine Matrix: je dunkler ein Punkt, desto kleiner seine Gewichte.</translation>
    </message>
    <message>
        <source>Which weights go first?</source>
        <translation>Welche Gewichte gehen zuerst?</translation>
    </message>
    <message>
        <source>A small weight still matters if it always meets a large input. So the model reads some stories first, the calibration text, and every weight gets a score: its size times the strength of its input. In each row the lowest scores go first. That settles the order. How many go is the real question.</source>
        <translation>Ein kleines Gewicht zählt trotzdem, wenn es stets auf einen großen Eingang trifft. Darum liest das Modell zuerst einige Geschichten, den Kalibrierungstext, und jedes Gewicht bekommt eine Wertung: seine Größe mal die Stärke seines Eingangs. In jeder Zeile gehen die niedrigsten Wertungen zuerst. Das legt die Reihenfolge fest. Wie viele gehen, ist die eigentliche Frage.</translation>
    </message>
    <message>
        <source>Let it learn</source>
        <translation>Lassen Sie es lernen</translation>
    </message>
    <message>
        <source>The easy answer is to take the same part of every row. BESA learns a better one. It walks through the six blocks of the model, and in each it tries out how many zeros every row can bear, while their number in total stays what the target asks for. Press Start: the demo takes about a minute.</source>
        <translation>Die einfache Antwort ist, von jeder Zeile denselben Teil zu nehmen. BESA lernt eine bessere. Es geht durch die sechs Blöcke des Modells und probiert in jedem aus, wie viele Nullen jede Zeile verträgt, während ihre Gesamtzahl bleibt, was das Ziel verlangt. Drücken Sie Start: Die Demo dauert etwa eine Minute.</translation>
    </message>
    <message>
        <source>&amp;Start pruning</source>
        <translation>Beschneiden &amp;starten</translation>
    </message>
    <message>
        <source>What does a block lose?</source>
        <translation>Was verliert ein Block?</translation>
    </message>
    <message>
        <source>A pruned block should still give the output it gave before. The distance between the two is its reconstruction loss, and this curve shows it step by step: lower is better. It falls although no weight is ever changed, only because the zeros move to where they hurt less.</source>
        <translation>Ein beschnittener Block soll noch dieselbe Ausgabe geben wie zuvor. Der Abstand zwischen beiden ist sein Rekonstruktionsfehler, und diese Kurve zeigt ihn Schritt für Schritt: niedriger ist besser. Er sinkt, obwohl nie ein Gewicht geändert wird, nur weil die Nullen dorthin wandern, wo sie weniger schaden.</translation>
    </message>
    <message>
        <source>Where zeros hurt least</source>
        <translation>Wo Nullen am wenigsten schaden</translation>
    </message>
    <message>
        <source>Seven layers share the zeros of a block. They start equal and drift apart: a layer that the output depends on gives zeros away, and one that hardly matters takes them over. Their sum stays at the dashed line, exactly, in every step. The same trade goes on between the rows of each layer.</source>
        <translation>Sieben Schichten teilen sich die Nullen eines Blocks. Sie beginnen gleich und laufen auseinander: Eine Schicht, von der die Ausgabe abhängt, gibt Nullen ab, und eine, auf die es kaum ankommt, übernimmt sie. Ihre Summe bleibt an der gestrichelten Linie, genau, in jedem Schritt. Derselbe Tausch geschieht zwischen den Zeilen jeder Schicht.</translation>
    </message>
    <message>
        <source>Why blocks and rows differ</source>
        <translation>Warum Blöcke und Zeilen sich unterscheiden</translation>
    </message>
    <message>
        <source>Every cell of this map is one layer of one block. Errors travel: what one block loses reaches all blocks after it, so each learns on what the pruned ones before it really hand over. No two blocks end alike, and a click on a cell shows that its rows do not either. The results tell what it was worth: with the same number of zeros, the model guesses the next word better than with the same part of every row gone.</source>
        <translation>Jede Zelle dieser Karte ist eine Schicht eines Blocks. Fehler wandern: Was ein Block verliert, erreicht alle Blöcke nach ihm, darum lernt jeder mit dem, was die beschnittenen Blöcke vor ihm wirklich weitergeben. Keine zwei Blöcke enden gleich, und ein Klick auf eine Zelle zeigt, dass auch ihre Zeilen es nicht tun. Die Ergebnisse sagen, was es wert war: Mit gleich vielen Nullen errät das Modell das nächste Wort besser, als wenn von jeder Zeile derselbe Teil fehlt.</translation>
    </message>
    <message>
        <source>See the &amp;results</source>
        <translation>Zu den &amp;Ergebnissen</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>%1 %</source>
        <comment>percentage; the space does not break</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 K</source>
        <comment>thousands of parameters</comment>
        <translation>%1 Tsd.</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>millions of parameters</comment>
        <translation>%1 Mio.</translation>
    </message>
    <message>
        <source>%1 B</source>
        <comment>thousand millions of parameters</comment>
        <translation>%1 Mrd.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes and seconds</comment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
</context>
<context>
    <name>RunStatus</name>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>%1.</source>
        <comment>a sentence with its end</comment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>besa::Actions</name>
    <message>
        <source>Open &amp;model folder…</source>
        <translation>&amp;Modellordner öffnen …</translation>
    </message>
    <message>
        <source>Chooses the checkpoint to prune; only its headers are read.</source>
        <translation>Wählt den Checkpoint, der beschnitten wird; nur seine Dateiköpfe werden gelesen.</translation>
    </message>
    <message>
        <source>Choose calibration &amp;text…</source>
        <translation>Kalibrierungs&amp;text wählen …</translation>
    </message>
    <message>
        <source>Chooses the texts whose activations decide what is pruned.</source>
        <translation>Wählt die Texte, deren Aktivierungen entscheiden, was wegfällt.</translation>
    </message>
    <message>
        <source>Open re&amp;cipe…</source>
        <translation>Re&amp;zept öffnen …</translation>
    </message>
    <message>
        <source>Fills the setup from a recipe file.</source>
        <translation>Füllt die Einrichtung aus einer Rezeptdatei.</translation>
    </message>
    <message>
        <source>&amp;Save recipe…</source>
        <translation>Rezept &amp;speichern …</translation>
    </message>
    <message>
        <source>Writes the setup to a recipe file that the command line takes too.</source>
        <translation>Schreibt die Einrichtung in eine Rezeptdatei, die auch die Befehlszeile nimmt.</translation>
    </message>
    <message>
        <source>Open &amp;run folder…</source>
        <translation>&amp;Laufordner öffnen …</translation>
    </message>
    <message>
        <source>Shows a finished or interrupted run and its replay.</source>
        <translation>Zeigt einen fertigen oder unterbrochenen Lauf und seine Wiedergabe.</translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation>&amp;Demo öffnen</translation>
    </message>
    <message>
        <source>Sets everything up for the bundled story model.</source>
        <translation>Richtet alles für das mitgelieferte Geschichtenmodell ein.</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>Theme, language, text size and where results go.</source>
        <translation>Farbschema, Sprache, Schriftgröße und wohin Ergebnisse kommen.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Closes the window; a run in progress is asked about.</source>
        <translation>Schließt das Fenster; nach einem laufenden Lauf wird gefragt.</translation>
    </message>
    <message>
        <source>&amp;Start pruning</source>
        <translation>Beschneiden &amp;starten</translation>
    </message>
    <message>
        <source>Prunes the model as set up.</source>
        <translation>Beschneidet das Modell wie eingerichtet.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Holds the run after the current step.</source>
        <translation>Hält den Lauf nach dem laufenden Schritt an.</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Goes on with the paused run.</source>
        <translation>Setzt den angehaltenen Lauf fort.</translation>
    </message>
    <message>
        <source>Stop after this &amp;block</source>
        <translation>Nach diesem &amp;Block beenden</translation>
    </message>
    <message>
        <source>Ends the run when the current block is done; it can be resumed later.</source>
        <translation>Beendet den Lauf, wenn der laufende Block fertig ist; er lässt sich später fortsetzen.</translation>
    </message>
    <message>
        <source>&amp;Abort</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Ends the run after the current step; finished blocks are kept.</source>
        <translation>Beendet den Lauf nach dem laufenden Schritt; fertige Blöcke bleiben erhalten.</translation>
    </message>
    <message>
        <source>&amp;Resume the shown run</source>
        <translation>Gezeigten Lauf fo&amp;rtsetzen</translation>
    </message>
    <message>
        <source>Goes on with an interrupted run where its state was kept last.</source>
        <translation>Setzt einen unterbrochenen Lauf dort fort, wo sein Stand zuletzt gesichert wurde.</translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation>Als &amp;Befehl kopieren</translation>
    </message>
    <message>
        <source>Copies the command line that does the same as the setup.</source>
        <translation>Kopiert die Befehlszeile, die dasselbe tut wie die Einrichtung.</translation>
    </message>
    <message>
        <source>&amp;Setup</source>
        <translation>&amp;Einrichtung</translation>
    </message>
    <message>
        <source>Shows or hides model, calibration and target.</source>
        <translation>Zeigt oder verbirgt Modell, Kalibrierung und Ziel.</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>&amp;Zusehen</translation>
    </message>
    <message>
        <source>Shows how the run learns.</source>
        <translation>Zeigt, wie der Lauf lernt.</translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <translation>E&amp;rgebnisse</translation>
    </message>
    <message>
        <source>Shows what the run reached.</source>
        <translation>Zeigt, was der Lauf erreicht hat.</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Shows all runs beside each other.</source>
        <translation>Zeigt alle Läufe nebeneinander.</translation>
    </message>
    <message>
        <source>&amp;Bend</source>
        <translation>&amp;Biegen</translation>
    </message>
    <message>
        <source>Changes the sparsity of single layers by hand at the same budget.</source>
        <translation>Ändert den Nullanteil einzelner Schichten von Hand bei gleichem Budget.</translation>
    </message>
    <message>
        <source>&amp;Lesson</source>
        <translation>&amp;Lektion</translation>
    </message>
    <message>
        <source>Explains pruning in six short steps.</source>
        <translation>Erklärt das Beschneiden in sechs kurzen Schritten.</translation>
    </message>
    <message>
        <source>Re&amp;play</source>
        <translation>&amp;Wiedergabe</translation>
    </message>
    <message>
        <source>Shows the bar that plays the shown run like a film.</source>
        <translation>Zeigt die Leiste, die den gezeigten Lauf wie einen Film abspielt.</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>&amp;Meldungen</translation>
    </message>
    <message>
        <source>Shows or hides what the run had to say.</source>
        <translation>Zeigt oder verbirgt, was der Lauf zu sagen hatte.</translation>
    </message>
    <message>
        <source>&amp;Follow the run</source>
        <translation>Dem Lauf &amp;folgen</translation>
    </message>
    <message>
        <source>Selects the block in progress, and goes along with it.</source>
        <translation>Wählt den laufenden Block und geht mit ihm mit.</translation>
    </message>
    <message>
        <source>Find &amp;tensor…</source>
        <translation>&amp;Tensor suchen …</translation>
    </message>
    <message>
        <source>Selects a layer of a block by its name.</source>
        <translation>Wählt eine Schicht eines Blocks nach ihrem Namen.</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>Befehls&amp;palette …</translation>
    </message>
    <message>
        <source>Finds actions, options and tensors by a few letters.</source>
        <translation>Findet Aktionen, Einstellungen und Tensoren mit wenigen Buchstaben.</translation>
    </message>
    <message>
        <source>&amp;Dark or light theme</source>
        <translation>&amp;Dunkles oder helles Farbschema</translation>
    </message>
    <message>
        <source>Switches between the dark and the light theme.</source>
        <translation>Wechselt zwischen dunklem und hellem Farbschema.</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größere Schrift</translation>
    </message>
    <message>
        <source>Makes all text larger.</source>
        <translation>Macht alle Schrift größer.</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Kleinere Schrift</translation>
    </message>
    <message>
        <source>Makes all text smaller.</source>
        <translation>Macht alle Schrift kleiner.</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>&amp;Normale Schrift</translation>
    </message>
    <message>
        <source>Gives text the size that the system asks for.</source>
        <translation>Gibt der Schrift die Größe, die das System verlangt.</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>V&amp;ollbild</translation>
    </message>
    <message>
        <source>Gives the window the whole screen, and back.</source>
        <translation>Gibt dem Fenster den ganzen Bildschirm und zurück.</translation>
    </message>
    <message>
        <source>Sa&amp;ve layout</source>
        <translation>Anordnung &amp;sichern</translation>
    </message>
    <message>
        <source>Keeps the arrangement of the window as yours.</source>
        <translation>Bewahrt die Anordnung des Fensters als Ihre eigene auf.</translation>
    </message>
    <message>
        <source>R&amp;estore layout</source>
        <translation>Anordnung w&amp;iederherstellen</translation>
    </message>
    <message>
        <source>Gives the window the arrangement that you saved.</source>
        <translation>Gibt dem Fenster die Anordnung, die Sie gesichert haben.</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation>Anordnung &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Gives the window its first arrangement.</source>
        <translation>Gibt dem Fenster seine erste Anordnung.</translation>
    </message>
    <message>
        <source>&amp;Model folder…</source>
        <translation>&amp;Modellordner …</translation>
    </message>
    <message>
        <source>Writes the pruned model as a Hugging Face folder.</source>
        <translation>Schreibt das beschnittene Modell als Hugging-Face-Ordner.</translation>
    </message>
    <message>
        <source>Mas&amp;ks…</source>
        <translation>Mas&amp;ken …</translation>
    </message>
    <message>
        <source>Copies the masks of the shown run.</source>
        <translation>Kopiert die Masken des gezeigten Laufs.</translation>
    </message>
    <message>
        <source>&amp;Figures…</source>
        <translation>&amp;Abbildungen …</translation>
    </message>
    <message>
        <source>Writes the shown plots as PNG, SVG or PDF.</source>
        <translation>Schreibt die gezeigten Diagramme als PNG, SVG oder PDF.</translation>
    </message>
    <message>
        <source>&amp;Tables…</source>
        <translation>&amp;Tabellen …</translation>
    </message>
    <message>
        <source>Writes the shown series as CSV.</source>
        <translation>Schreibt die gezeigten Reihen als CSV.</translation>
    </message>
    <message>
        <source>Run &amp;record…</source>
        <translation>&amp;Laufprotokoll …</translation>
    </message>
    <message>
        <source>Writes what is known of the shown run as JSON.</source>
        <translation>Schreibt, was über den gezeigten Lauf bekannt ist, als JSON.</translation>
    </message>
    <message>
        <source>&amp;Verify a folder…</source>
        <translation>Ordner &amp;prüfen …</translation>
    </message>
    <message>
        <source>Counts the zeros of an exported model again and compares every file.</source>
        <translation>Zählt die Nullen eines exportierten Modells noch einmal und vergleicht jede Datei.</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Erste Schritte</translation>
    </message>
    <message>
        <source>Shows the card with the first three steps again.</source>
        <translation>Zeigt die Karte mit den drei ersten Schritten wieder.</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Shows every key of the window.</source>
        <translation>Zeigt alle Tasten des Fensters.</translation>
    </message>
    <message>
        <source>&amp;Copy details for a report</source>
        <translation>Einzelheiten für einen Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>Copies versions of the program, its libraries and the machine.</source>
        <translation>Kopiert die Versionen von Programm, Bibliotheken und Rechner.</translation>
    </message>
    <message>
        <source>&amp;About BESA Workbench</source>
        <translation>&amp;Über BESA Workbench</translation>
    </message>
    <message>
        <source>Version, licence and libraries.</source>
        <translation>Version, Lizenz und Bibliotheken.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lauf</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Export</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>besa::AllocationBars</name>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Pruned (%)</source>
        <translation>Nullanteil (%)</translation>
    </message>
    <message>
        <source>Learned %1</source>
        <translation>%1 gelernt</translation>
    </message>
    <message>
        <source>Edited %1</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>Learned (pruned fraction)</source>
        <translation>Gelernt (Nullanteil)</translation>
    </message>
    <message>
        <source>Edited (pruned fraction)</source>
        <translation>Geändert (Nullanteil)</translation>
    </message>
</context>
<context>
    <name>besa::BendPanel</name>
    <message>
        <source>Loss as learned</source>
        <translation>Fehler wie gelernt</translation>
    </message>
    <message>
        <source>Loss as bent</source>
        <translation>Fehler wie gebogen</translation>
    </message>
    <message>
        <source>&amp;Back to learned</source>
        <translation>&amp;Zurück zum Gelernten</translation>
    </message>
    <message>
        <source>&amp;Save as recipe…</source>
        <translation>Als Rezept &amp;sichern …</translation>
    </message>
    <message>
        <source>&amp;Prune with this</source>
        <translation>Damit &amp;beschneiden</translation>
    </message>
    <message>
        <source>Nothing to bend yet</source>
        <translation>Noch nichts zu biegen</translation>
    </message>
    <message>
        <source>Once a block is pruned, its zeros can be moved between its layers here, and the block&apos;s loss is measured again at once.</source>
        <translation>Sobald ein Block beschnitten ist, lassen sich seine Nullen hier zwischen seinen Schichten verschieben, und der Fehler des Blocks wird sofort neu gemessen.</translation>
    </message>
    <message>
        <source>Set up a run</source>
        <translation>Lauf einrichten</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>B&amp;lock</source>
        <translation>B&amp;lock</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Drag the top of a bar, or type. The other layers give way, those that care least the most, and the block keeps its zeros.</source>
        <translation>Ziehen Sie das obere Ende eines Balkens, oder tippen Sie. Die anderen Schichten geben nach, am meisten die, denen es am wenigsten ausmacht, und der Block behält seine Nullen.</translation>
    </message>
    <message>
        <source>put block %1 back</source>
        <translation>Block %1 zurücksetzen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>Block %1</translation>
    </message>
    <message>
        <source>Pruned part of each layer, block %1</source>
        <translation>Nullanteil jeder Schicht, Block %1</translation>
    </message>
    <message>
        <source>bend %1 of block %2 to %3</source>
        <translation>%1 von Block %2 auf %3 biegen</translation>
    </message>
    <message>
        <source>Together %1 of %2 weights are zero (%3). This stays.</source>
        <translation>Zusammen sind %1 von %2 Gewichten null (%3). Das bleibt so.</translation>
    </message>
    <message>
        <source>Error against the dense model: %1</source>
        <translation>Fehler zum dichten Modell: %1</translation>
    </message>
    <message>
        <source>Measuring how much each layer cares…</source>
        <translation>Es wird gemessen, wie viel es jeder Schicht ausmacht …</translation>
    </message>
    <message>
        <source>Nothing is bent in this block.</source>
        <translation>In diesem Block ist nichts gebogen.</translation>
    </message>
    <message>
        <source>Move a layer to see what it costs.</source>
        <translation>Verschieben Sie eine Schicht, um zu sehen, was es kostet.</translation>
    </message>
    <message>
        <source>Being measured</source>
        <translation>Wird gemessen</translation>
    </message>
    <message>
        <source>The loss is measured on the calibration windows.</source>
        <translation>Der Fehler wird auf den Kalibrierungsfenstern gemessen.</translation>
    </message>
    <message>
        <source>About the same as learned.</source>
        <translation>Etwa gleich wie gelernt.</translation>
    </message>
    <message>
        <source>%1 less than learned: this bend helps.</source>
        <translation>%1 weniger als gelernt: Diese Biegung hilft.</translation>
    </message>
    <message>
        <source>%1 more than learned: the block pays for this bend.</source>
        <translation>%1 mehr als gelernt: Der Block zahlt für diese Biegung.</translation>
    </message>
</context>
<context>
    <name>besa::BendRows</name>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Pruned</source>
        <translation>Weggefallen</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>Nullen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Pruned part of %1 in percent</source>
        <translation>Nullanteil von %1 in Prozent</translation>
    </message>
    <message>
        <source>Hold %1</source>
        <translation>%1 halten</translation>
    </message>
    <message>
        <source>A held layer does not give way to the others.</source>
        <translation>Eine gehaltene Schicht gibt den anderen nicht nach.</translation>
    </message>
</context>
<context>
    <name>besa::BlockLossPlot</name>
    <message>
        <source>Loss by block</source>
        <translation>Fehler je Block</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Reconstruction</source>
        <translation>Rekonstruktion</translation>
    </message>
    <message>
        <source>Against dense stream</source>
        <translation>Gegen den dichten Strom</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>Erster Schritt</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Letzter Schritt</translation>
    </message>
</context>
<context>
    <name>besa::BlockSelector</name>
    <message>
        <source>&amp;Block:</source>
        <translation>&amp;Block:</translation>
    </message>
    <message>
        <source>Show the block before</source>
        <translation>Den vorigen Block zeigen</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Show the next block</source>
        <translation>Den nächsten Block zeigen</translation>
    </message>
    <message>
        <source>&amp;Layer:</source>
        <translation>&amp;Schicht:</translation>
    </message>
    <message>
        <source>Layer of the block</source>
        <translation>Schicht des Blocks</translation>
    </message>
    <message>
        <source>Go along with the run: always show the block in progress</source>
        <translation>Mit dem Lauf gehen: immer den laufenden Block zeigen</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>Block %1</translation>
    </message>
</context>
<context>
    <name>besa::BlockSparsityPlot</name>
    <message>
        <source>Sparsity by block</source>
        <translation>Nullanteil je Block</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Pruned (%)</source>
        <translation>Nullanteil (%)</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Ziel %1</translation>
    </message>
</context>
<context>
    <name>besa::BlockTableModel</name>
    <message>
        <source>Number of the decoder block, from 0.</source>
        <translation>Nummer des Decoderblocks, ab 0.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Zeros of all seven layers over their weights.</source>
        <translation>Nullen aller sieben Schichten durch ihre Gewichte.</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>Nullanteil</translation>
    </message>
    <message>
        <source>Reconstruction loss of the first learning step.</source>
        <translation>Rekonstruktionsfehler des ersten Lernschritts.</translation>
    </message>
    <message>
        <source>First loss</source>
        <translation>Erster Fehler</translation>
    </message>
    <message>
        <source>Reconstruction loss of the newest learning step.</source>
        <translation>Rekonstruktionsfehler des neuesten Lernschritts.</translation>
    </message>
    <message>
        <source>Last loss</source>
        <translation>Letzter Fehler</translation>
    </message>
    <message>
        <source>Mean reconstruction loss of the final mask over all calibration windows.</source>
        <translation>Mittlerer Rekonstruktionsfehler der endgültigen Maske über alle Kalibrierungsfenster.</translation>
    </message>
    <message>
        <source>Final loss</source>
        <translation>Endgültiger Fehler</translation>
    </message>
    <message>
        <source>Mean squared error against the output of the dense model.</source>
        <translation>Mittlerer quadratischer Fehler gegen die Ausgabe des dichten Modells.</translation>
    </message>
    <message>
        <source>Dense error</source>
        <translation>Fehler zum dichten Modell</translation>
    </message>
    <message>
        <source>Computing time of the block.</source>
        <translation>Rechenzeit des Blocks.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Zeros of %1 over its weights.</source>
        <translation>Nullen von %1 durch seine Gewichte.</translation>
    </message>
</context>
<context>
    <name>besa::CalibrationCard</name>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Look at samples…</source>
        <translation>Proben ansehen …</translation>
    </message>
    <message>
        <source>Shows the windows that the model will read, token by token</source>
        <translation>Zeigt die Fenster, die das Modell lesen wird, Token für Token</translation>
    </message>
    <message>
        <source>%1 × %2 = %3 tokens</source>
        <comment>windows, their length, their product</comment>
        <translation>%1 × %2 = %3 Token</translation>
    </message>
</context>
<context>
    <name>besa::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter does it · Esc closes</source>
        <translation>↑ ↓ wählen · Eingabe führt aus · Esc schließt</translation>
    </message>
</context>
<context>
    <name>besa::CompareCurves</name>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Check runs in the table above to see their curves over each other.</source>
        <translation>Kreuzen Sie oben in der Tabelle Läufe an, um ihre Kurven übereinander zu sehen.</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>Block %1</translation>
    </message>
    <message>
        <source>Loss of each block</source>
        <translation>Fehler jedes Blocks</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Sparsity of each block</source>
        <translation>Nullanteil jedes Blocks</translation>
    </message>
    <message>
        <source>Pruned (%)</source>
        <translation>Nullanteil (%)</translation>
    </message>
    <message>
        <source>Loss to compare</source>
        <translation>Fehler für den Vergleich</translation>
    </message>
    <message>
        <source>Reconstruction loss of the final mask</source>
        <translation>Rekonstruktionsfehler der endgültigen Maske</translation>
    </message>
    <message>
        <source>Error against the dense model</source>
        <translation>Fehler zum dichten Modell</translation>
    </message>
    <message>
        <source>&amp;Loss</source>
        <translation>&amp;Fehler</translation>
    </message>
</context>
<context>
    <name>besa::ComparePage</name>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Sparsity and perplexity</source>
        <translation>Nullanteil und Perplexität</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Noch keine Läufe</translation>
    </message>
    <message>
        <source>Every run that is started here or with besa prune is kept with its record. Two or more can be laid over each other on this page.</source>
        <translation>Jeder Lauf, der hier oder mit besa prune gestartet wird, wird mit seinem Protokoll aufbewahrt. Zwei oder mehr lassen sich auf dieser Seite übereinanderlegen.</translation>
    </message>
    <message>
        <source>Set up a run</source>
        <translation>Lauf einrichten</translation>
    </message>
    <message>
        <source>&amp;Differences only</source>
        <translation>Nur &amp;Unterschiede</translation>
    </message>
    <message>
        <source>Differences only</source>
        <translation>Nur Unterschiede</translation>
    </message>
    <message>
        <source>Parameters of the checked runs</source>
        <translation>Einstellungen der angekreuzten Läufe</translation>
    </message>
    <message>
        <source>Dense model</source>
        <translation>Dichtes Modell</translation>
    </message>
    <message>
        <source>All runs were measured on the same model and text.</source>
        <translation>Alle Läufe wurden mit demselben Modell und Text gemessen.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) with another model or evaluation text are left out. Check one of them to see it among its like.</source>
        <translation>
            <numerusform>%n Lauf mit anderem Modell oder Auswertungstext ist weggelassen. Kreuzen Sie einen davon an, um ihn unter seinesgleichen zu sehen.</numerusform>
            <numerusform>%n Läufe mit anderem Modell oder Auswertungstext sind weggelassen. Kreuzen Sie einen davon an, um ihn unter seinesgleichen zu sehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check runs in the table above to see their parameters side by side.</source>
        <translation>Kreuzen Sie oben in der Tabelle Läufe an, um ihre Einstellungen nebeneinander zu sehen.</translation>
    </message>
    <message>
        <source>Check a second run to see in what they differ.</source>
        <translation>Kreuzen Sie einen zweiten Lauf an, um zu sehen, worin sie sich unterscheiden.</translation>
    </message>
    <message>
        <source>These runs have the same parameters.</source>
        <translation>Diese Läufe haben dieselben Einstellungen.</translation>
    </message>
</context>
<context>
    <name>besa::DistributionPlot</name>
    <message>
        <source>Learned rates</source>
        <translation>Gelernte Raten</translation>
    </message>
    <message>
        <source>Pruned in a row (%)</source>
        <translation>Nullanteil einer Zeile (%)</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>The learned rates of the selected layer appear here while it learns. A recorded run shows them when it was told to record distributions.</source>
        <translation>Hier erscheinen die gelernten Raten der gewählten Schicht, während sie lernt. Ein aufgezeichneter Lauf zeigt sie, wenn er Verteilungen aufzeichnen sollte.</translation>
    </message>
    <message>
        <source>This method does not learn rates.</source>
        <translation>Dieses Verfahren lernt keine Raten.</translation>
    </message>
    <message>
        <source>Candidate rate (%)</source>
        <translation>Kandidat der Rate (%)</translation>
    </message>
    <message>
        <source>Probability (%)</source>
        <translation>Wahrscheinlichkeit (%)</translation>
    </message>
    <message>
        <source>pruned %1</source>
        <translation>weggefallen %1</translation>
    </message>
</context>
<context>
    <name>besa::Drop</name>
    <message>
        <source>“%1” is neither a model nor a run: it holds no config.json and no run.json.</source>
        <translation>„%1“ ist weder ein Modell noch ein Lauf: Der Ordner enthält keine config.json und keine run.json.</translation>
    </message>
    <message>
        <source>“%1” is not there.</source>
        <translation>„%1“ ist nicht da.</translation>
    </message>
    <message>
        <source>“%1” may hold a program (pickle) and is not opened. Convert the model to safetensors first.</source>
        <translation>„%1“ kann ein Programm enthalten (pickle) und wird nicht geöffnet. Wandeln Sie das Modell zuerst in safetensors um.</translation>
    </message>
    <message>
        <source>“%1” is a GGUF file. Drop the folder with the safetensors files instead.</source>
        <translation>„%1“ ist eine GGUF-Datei. Legen Sie stattdessen den Ordner mit den safetensors-Dateien ab.</translation>
    </message>
    <message>
        <source>“%1” is not a model, recipe, run or text that this program knows.</source>
        <translation>„%1“ ist kein Modell, Rezept, Lauf oder Text, den dieses Programm kennt.</translation>
    </message>
</context>
<context>
    <name>besa::ElidedLabel</name>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
</context>
<context>
    <name>besa::ExportDesk</name>
    <message>
        <source>Written to %1.</source>
        <translation>Geschrieben nach %1.</translation>
    </message>
    <message>
        <source>There is no run yet: start one, or open one.</source>
        <translation>Es gibt noch keinen Lauf: Starten Sie einen, oder öffnen Sie einen.</translation>
    </message>
    <message>
        <source>The run is still in progress.</source>
        <translation>Der Lauf ist noch im Gang.</translation>
    </message>
    <message>
        <source>The run is not finished: resume it first.</source>
        <translation>Der Lauf ist nicht fertig: Setzen Sie ihn zuerst fort.</translation>
    </message>
    <message>
        <source>No plot is shown: open the Watch page.</source>
        <translation>Es wird kein Diagramm gezeigt: Öffnen Sie die Seite Zusehen.</translation>
    </message>
</context>
<context>
    <name>besa::ExportDialog</name>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>In the &amp;light theme, for paper</source>
        <translation>Im &amp;hellen Farbschema, für Papier</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Export</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Command that reproduces the run</source>
        <translation>Befehl, der den Lauf wiederholt</translation>
    </message>
    <message>
        <source>Co&amp;mmand that does the same</source>
        <translation>&amp;Befehl, der dasselbe tut</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>The command is on the clipboard.</source>
        <translation>Der Befehl ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Was exportiert wird</translation>
    </message>
    <message>
        <source>Which plots</source>
        <translation>Welche Diagramme</translation>
    </message>
    <message>
        <source>The plot that is shown</source>
        <translation>Das gezeigte Diagramm</translation>
    </message>
    <message>
        <source>All plots</source>
        <translation>Alle Diagramme</translation>
    </message>
    <message>
        <source>Format of the figures</source>
        <translation>Format der Abbildungen</translation>
    </message>
    <message>
        <source>PNG, 300 dots an inch</source>
        <translation>PNG, 300 Punkte je Zoll</translation>
    </message>
    <message>
        <source>SVG, for editing</source>
        <translation>SVG, zum Bearbeiten</translation>
    </message>
    <message>
        <source>PDF, for papers</source>
        <translation>PDF, für Artikel</translation>
    </message>
    <message>
        <source>&amp;Plots</source>
        <translation>&amp;Diagramme</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>&amp;Destination</source>
        <translation>&amp;Ziel</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Wählen …</translation>
    </message>
    <message>
        <source>The plot “%1”</source>
        <translation>Das Diagramm „%1“</translation>
    </message>
    <message>
        <source>Known once a run is chosen.</source>
        <translation>Bekannt, sobald ein Lauf gewählt ist.</translation>
    </message>
    <message numerus="yes">
        <source>Written and checked: %1 zeros of %2 weights (%3), %n file(s) with the right hash.</source>
        <translation>
            <numerusform>Geschrieben und geprüft: %1 Nullen von %2 Gewichten (%3), %n Datei mit richtigem Hash.</numerusform>
            <numerusform>Geschrieben und geprüft: %1 Nullen von %2 Gewichten (%3), %n Dateien mit richtigem Hash.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>format and its size</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>This already exists. Choose a name that is free.</source>
        <translation>Das gibt es schon. Wählen Sie einen freien Namen.</translation>
    </message>
    <message>
        <source>The file exists and will be replaced.</source>
        <translation>Die Datei gibt es schon; sie wird ersetzt.</translation>
    </message>
    <message>
        <source>The disk has %1 left, but %2 are needed.</source>
        <translation>Der Datenträger hat noch %1 frei, aber %2 werden gebraucht.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
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
        <translation>Demo &amp;beschneiden</translation>
    </message>
    <message>
        <source>1.  Set up: a model, some text, and how sparse it shall become. The bundled story model is ready.</source>
        <translation>1.  Einrichten: ein Modell, etwas Text und wie dünn es werden soll. Das mitgelieferte Geschichtenmodell ist bereit.</translation>
    </message>
    <message>
        <source>2.  Watch: block by block, BESA learns how much every layer can spare.</source>
        <translation>2.  Zusehen: Block für Block lernt BESA, wie viel jede Schicht entbehren kann.</translation>
    </message>
    <message>
        <source>3.  Judge: compare perplexity, try prompts, and export the model.</source>
        <translation>3.  Urteilen: Perplexität vergleichen, Eingaben ausprobieren und das Modell exportieren.</translation>
    </message>
    <message>
        <source>Prunes the bundled model with its recipe; it takes about a minute.</source>
        <translation>Beschneidet das mitgelieferte Modell nach seinem Rezept; das dauert etwa eine Minute.</translation>
    </message>
    <message>
        <source>Hide the first steps; the Help menu shows them again.</source>
        <translation>Die ersten Schritte ausblenden; das Hilfemenü zeigt sie wieder.</translation>
    </message>
    <message>
        <source>Hide the first steps</source>
        <translation>Erste Schritte ausblenden</translation>
    </message>
</context>
<context>
    <name>besa::HeatMap</name>
    <message>
        <source>Logarithmic colours</source>
        <translation>Logarithmische Farben</translation>
    </message>
    <message>
        <source>Spaces the colours by powers of ten. (L)</source>
        <translation>Staffelt die Farben nach Zehnerpotenzen. (L)</translation>
    </message>
    <message>
        <source>%1: not there yet</source>
        <translation>%1: noch nicht da</translation>
    </message>
    <message>
        <source>Blocks fill in from left to right as they are finished.</source>
        <translation>Die Blöcke füllen sich von links nach rechts, sobald sie fertig sind.</translation>
    </message>
</context>
<context>
    <name>besa::HistogramPlot</name>
    <message>
        <source>Pruned in a row (%)</source>
        <translation>Nullanteil einer Zeile (%)</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>Mittel %1</translation>
    </message>
    <message>
        <source>%1 · block %2 · %3</source>
        <translation>%1 · Block %2 · %3</translation>
    </message>
</context>
<context>
    <name>besa::LessonPanel</name>
    <message>
        <source>Show &amp;me</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation>&amp;Demo öffnen</translation>
    </message>
    <message>
        <source>The lesson speaks of the bundled story model.</source>
        <translation>Die Lektion spricht vom mitgelieferten Geschichtenmodell.</translation>
    </message>
    <message>
        <source>A run is there already; start another or go on with Next.</source>
        <translation>Es gibt schon einen Lauf; starten Sie einen neuen, oder gehen Sie mit Weiter voran.</translation>
    </message>
    <message>
        <source>The lesson goes on when the first block learns.</source>
        <translation>Die Lektion geht weiter, wenn der erste Block lernt.</translation>
    </message>
    <message>
        <source>All blocks are pruned. That was the lesson.</source>
        <translation>Alle Blöcke sind beschnitten. Das war die Lektion.</translation>
    </message>
    <message>
        <source>The map fills in, block by block, while the run goes on.</source>
        <translation>Die Karte füllt sich, Block für Block, während der Lauf weitergeht.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
</context>
<context>
    <name>besa::LinePlot</name>
    <message>
        <source>S&amp;moothing</source>
        <translation>&amp;Glättung</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>Weight of the earlier values in the running average, as in TensorBoard: 0 shows the raw curve, 0.999 the slowest trend.</source>
        <translation>Gewicht der früheren Werte im gleitenden Mittel, wie in TensorBoard: 0 zeigt die rohe Kurve, 0,999 den langsamsten Verlauf.</translation>
    </message>
    <message>
        <source>%1, smoothed %2</source>
        <translation>%1, geglättet %2</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>Block %1</translation>
    </message>
    <message>
        <source>This method does not learn: it has no steps.</source>
        <translation>Dieses Verfahren lernt nicht: Es hat keine Schritte.</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>Each block appears here when it is finished.</source>
        <translation>Jeder Block erscheint hier, wenn er fertig ist.</translation>
    </message>
    <message>
        <source>The learning steps of the block appear here as they come.</source>
        <translation>Hier erscheinen die Lernschritte des Blocks, sobald sie kommen.</translation>
    </message>
</context>
<context>
    <name>besa::LogPanel</name>
    <message>
        <source>Only &amp;warnings</source>
        <translation>Nur &amp;Warnungen</translation>
    </message>
    <message>
        <source>Only warnings</source>
        <translation>Nur Warnungen</translation>
    </message>
    <message>
        <source>Messages of the run</source>
        <translation>Meldungen des Laufs</translation>
    </message>
</context>
<context>
    <name>besa::LossShareMap</name>
    <message>
        <source>Where the loss arises</source>
        <translation>Wo der Fehler entsteht</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Share of all finished blocks (%)</source>
        <translation>Anteil aller fertigen Blöcke (%)</translation>
    </message>
    <message>
        <source>Reconstruction</source>
        <translation>Rekonstruktion</translation>
    </message>
    <message>
        <source>Against dense</source>
        <translation>Gegen dicht</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Fehler</translation>
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
        <translation>Die Einstellungen ließen sich nicht lesen; die ursprünglichen gelten</translation>
    </message>
    <message>
        <source>The old file was kept there.</source>
        <translation>Die alte Datei wurde dort aufbewahrt.</translation>
    </message>
    <message>
        <source>the settings could not be written: %1</source>
        <translation>Die Einstellungen ließen sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>Check the disk and the permissions.</source>
        <translation>Prüfen Sie Datenträger und Zugriffsrechte.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>The setup is that of “%1”.</source>
        <translation>Die Einstellungen sind die von „%1“.</translation>
    </message>
    <message>
        <source>The recipe is in “%1”.</source>
        <translation>Das Rezept liegt in „%1“.</translation>
    </message>
    <message>
        <source>Prompts are answered when the run has ended.</source>
        <translation>Eingaben werden beantwortet, sobald der Lauf zu Ende ist.</translation>
    </message>
    <message>
        <source>There is no pruned model yet: finish a run, or open one.</source>
        <translation>Es gibt noch kein beschnittenes Modell: Beenden Sie einen Lauf, oder öffnen Sie einen.</translation>
    </message>
    <message>
        <source>%1 — BESA Workbench</source>
        <translation>%1 — BESA Workbench</translation>
    </message>
    <message>
        <source>Open model</source>
        <translation>Modell öffnen</translation>
    </message>
    <message>
        <source>Choose calibration text</source>
        <translation>Kalibrierungstext wählen</translation>
    </message>
    <message>
        <source>A run is in progress: pause or end it before another is shown.</source>
        <translation>Ein Lauf ist im Gang: Halten Sie ihn an oder beenden Sie ihn, bevor ein anderer gezeigt wird.</translation>
    </message>
    <message>
        <source>the last run was interrupted</source>
        <translation>Der letzte Lauf wurde unterbrochen</translation>
    </message>
    <message>
        <source>Its finished blocks are safe: it can go on after the last one.</source>
        <translation>Seine fertigen Blöcke sind sicher: Er kann nach dem letzten weitergehen.</translation>
    </message>
    <message>
        <source>Resume the run</source>
        <translation>Lauf fortsetzen</translation>
    </message>
    <message>
        <source>Only show it</source>
        <translation>Nur zeigen</translation>
    </message>
    <message>
        <source>Done: %1 of the weights are zero.</source>
        <translation>Fertig: %1 der Gewichte sind null.</translation>
    </message>
    <message>
        <source>The run has ended early; it can be resumed.</source>
        <translation>Der Lauf endete vorzeitig; er lässt sich fortsetzen.</translation>
    </message>
    <message numerus="yes">
        <source>Verified: %1 zeros counted, %n file(s) unchanged.</source>
        <translation>
            <numerusform>Geprüft: %1 Nullen gezählt, %n Datei unverändert.</numerusform>
            <numerusform>Geprüft: %1 Nullen gezählt, %n Dateien unverändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The command is on the clipboard.</source>
        <translation>Der Befehl ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Only files of this machine can be dropped.</source>
        <translation>Nur Dateien dieses Rechners können abgelegt werden.</translation>
    </message>
    <message>
        <source>A run is in progress</source>
        <translation>Ein Lauf ist im Gang</translation>
    </message>
    <message>
        <source>What shall become of “%1”?</source>
        <translation>Was soll aus „%1“ werden?</translation>
    </message>
    <message>
        <source>Finished blocks are kept in its folder either way.</source>
        <translation>Fertige Blöcke bleiben so oder so in seinem Ordner.</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>&amp;Pause and save</source>
        <translation>&amp;Anhalten und sichern</translation>
    </message>
    <message>
        <source>&amp;Abort the run</source>
        <translation>Lauf a&amp;bbrechen</translation>
    </message>
    <message>
        <source>Ends it now; the next start offers to go on.</source>
        <translation>Beendet ihn jetzt; der nächste Start bietet an, ihn fortzusetzen.</translation>
    </message>
    <message>
        <source>Ends it now, for good.</source>
        <translation>Beendet ihn jetzt endgültig.</translation>
    </message>
    <message>
        <source>Stopping after the current step…</source>
        <translation>Hält nach dem laufenden Schritt an …</translation>
    </message>
    <message>
        <source>The layout is saved.</source>
        <translation>Die Anordnung ist gespeichert.</translation>
    </message>
    <message>
        <source>No layout was saved yet.</source>
        <translation>Es wurde noch keine Anordnung gespeichert.</translation>
    </message>
    <message>
        <source>The details are on the clipboard.</source>
        <translation>Die Einzelheiten sind in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Type an action, an option or a tensor</source>
        <translation>Aktion, Einstellung oder Tensor eingeben</translation>
    </message>
    <message>
        <source>No model is known yet: choose one in the setup, or open a run.</source>
        <translation>Noch ist kein Modell bekannt: Wählen Sie eines in der Einrichtung, oder öffnen Sie einen Lauf.</translation>
    </message>
    <message>
        <source>Type a part of its name, for example “3 down”</source>
        <translation>Einen Teil des Namens eingeben, zum Beispiel „3 down“</translation>
    </message>
    <message>
        <source>Model folder</source>
        <translation>Modellordner</translation>
    </message>
    <message>
        <source>Calibration texts</source>
        <translation>Kalibrierungstexte</translation>
    </message>
    <message>
        <source>Texts (*.txt *.raw *.jsonl *.json *.gz);;All files (*)</source>
        <translation>Texte (*.txt *.raw *.jsonl *.json *.gz);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Recipes (*.yaml *.yml);;All files (*)</source>
        <translation>Rezepte (*.yaml *.yml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save recipe</source>
        <translation>Rezept speichern</translation>
    </message>
    <message>
        <source>Run folder</source>
        <translation>Laufordner</translation>
    </message>
    <message>
        <source>Exported model to verify</source>
        <translation>Zu prüfendes exportiertes Modell</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation>Die Sprache wechselt beim nächsten Start.</translation>
    </message>
    <message>
        <source>About BESA Workbench</source>
        <translation>Über BESA Workbench</translation>
    </message>
    <message>
        <source>&lt;h3&gt;BESA Workbench %1&lt;/h3&gt;&lt;p&gt;Prunes language models of the LLaMA family and shows how it learns what to leave out.&lt;/p&gt;&lt;p&gt;Works offline; nothing is sent anywhere.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;BESA Workbench %1&lt;/h3&gt;&lt;p&gt;Beschneidet Sprachmodelle der LLaMA-Familie und zeigt, wie es lernt, was wegbleiben kann.&lt;/p&gt;&lt;p&gt;Arbeitet ohne Netz; nichts wird irgendwohin gesendet.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>Noch wurde nichts geöffnet</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 duplizieren</translation>
    </message>
    <message>
        <source>The setup is that of “%1”: change what you like and start.</source>
        <translation>Die Einrichtung ist die von „%1“: Ändern Sie, was Sie möchten, und starten Sie.</translation>
    </message>
    <message>
        <source>“%1” is in the trash.</source>
        <translation>„%1“ liegt im Papierkorb.</translation>
    </message>
    <message>
        <source>Save the bent allocation as a recipe</source>
        <translation>Die gebogene Zuteilung als Rezept sichern</translation>
    </message>
    <message>
        <source>Bend</source>
        <translation>Biegen</translation>
    </message>
    <message>
        <source>The recipe is in “%1”, and in the setup.</source>
        <translation>Das Rezept liegt in „%1“ und in der Einrichtung.</translation>
    </message>
    <message>
        <source>Blocks are measured when the run has ended.</source>
        <translation>Blöcke werden gemessen, wenn der Lauf zu Ende ist.</translation>
    </message>
</context>
<context>
    <name>besa::MatrixMap</name>
    <message>
        <source>Show magnitudes</source>
        <translation>Beträge zeigen</translation>
    </message>
    <message>
        <source>Shows how large every weight is, whether it is pruned or not.</source>
        <translation>Zeigt, wie groß jedes Gewicht ist, ob es wegfällt oder nicht.</translation>
    </message>
    <message>
        <source>Show the mask</source>
        <translation>Maske zeigen</translation>
    </message>
    <message>
        <source>Shows which weights are kept.</source>
        <translation>Zeigt, welche Gewichte bleiben.</translation>
    </message>
    <message>
        <source>Show kept magnitudes</source>
        <translation>Beträge der verbliebenen zeigen</translation>
    </message>
    <message>
        <source>Shows how large the kept weights are; pruned ones fade.</source>
        <translation>Zeigt, wie groß die verbliebenen Gewichte sind; weggefallene verblassen.</translation>
    </message>
    <message>
        <source>Column (input)</source>
        <translation>Spalte (Eingang)</translation>
    </message>
    <message>
        <source>Row (output)</source>
        <translation>Zeile (Ausgang)</translation>
    </message>
    <message>
        <source>Select a block and a layer to see its weights.</source>
        <translation>Wählen Sie einen Block und eine Schicht, um ihre Gewichte zu sehen.</translation>
    </message>
    <message>
        <source>Loading the weights…</source>
        <translation>Die Gewichte werden geladen …</translation>
    </message>
    <message>
        <source>Kept (fraction)</source>
        <translation>Verblieben (Anteil)</translation>
    </message>
    <message>
        <source>Mean |w|</source>
        <translation>Mittlerer |w|</translation>
    </message>
    <message>
        <source>Row %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>|w| %1</source>
        <translation>|w| %1</translation>
    </message>
    <message>
        <source>Mean |w| around it %1</source>
        <translation>Mittlerer |w| ringsum %1</translation>
    </message>
    <message>
        <source>Kept around it %1</source>
        <translation>Verblieben ringsum %1</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Verblieben</translation>
    </message>
    <message>
        <source>Pruned</source>
        <translation>Weggefallen</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Erste Zeile</translation>
    </message>
    <message>
        <source>First column</source>
        <translation>Erste Spalte</translation>
    </message>
</context>
<context>
    <name>besa::MessageBar</name>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
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
        <source>Copy details for a report</source>
        <translation>Einzelheiten für einen Bericht kopieren</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>besa::MessageModel</name>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
</context>
<context>
    <name>besa::ModelCard</name>
    <message>
        <source>The download is not complete.</source>
        <translation>Der Download ist nicht vollständig.</translation>
    </message>
    <message>
        <source>The download is not complete. Missing: %1</source>
        <translation>Der Download ist nicht vollständig. Es fehlen: %1</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Hugging Face cache</source>
        <translation>Hugging-Face-Cache</translation>
    </message>
    <message>
        <source>A model folder holds config.json, safetensors files and a tokenizer.</source>
        <translation>Ein Modellordner enthält config.json, safetensors-Dateien und einen Tokenizer.</translation>
    </message>
    <message>
        <source>Reading the model’s headers…</source>
        <translation>Die Dateiköpfe des Modells werden gelesen …</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blöcke</translation>
    </message>
    <message>
        <source>%1 of width %2</source>
        <translation>%1 der Breite %2</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Prunable</source>
        <translation>Beschneidbar</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Auf der Platte</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 Token</translation>
    </message>
    <message>
        <source>Tokenizer</source>
        <translation>Tokenizer</translation>
    </message>
    <message>
        <source>Memory to prune</source>
        <translation>Speicher zum Beschneiden</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>There is no model in the cache</source>
        <translation>Im Cache ist kein Modell</translation>
    </message>
    <message>
        <source>Looking into the cache…</source>
        <translation>Der Cache wird durchgesehen …</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>nicht unterstützt</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>a cached model and its size or state</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
</context>
<context>
    <name>besa::OptionEditor</name>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Zurück zum Standard: %1</translation>
    </message>
    <message>
        <source>Explain this setting (F1 in the field)</source>
        <translation>Diese Einstellung erklären (F1 im Feld)</translation>
    </message>
    <message>
        <source>Range: %1.</source>
        <translation>Bereich: %1.</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>Standard: %1.</translation>
    </message>
    <message>
        <source>Comes from: %1.</source>
        <translation>Herkunft: %1.</translation>
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
        <translation>Weniger Einstellungen</translation>
    </message>
    <message numerus="yes">
        <source>%n more settings</source>
        <translation>
            <numerusform>%n weitere Einstellung</numerusform>
            <numerusform>%n weitere Einstellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>more settings, changed ones</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>besa::ParameterDiffModel</name>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
</context>
<context>
    <name>besa::ParetoPlot</name>
    <message>
        <source>Sparsity against perplexity</source>
        <translation>Nullanteil gegen Perplexität</translation>
    </message>
    <message>
        <source>Sparsity (%)</source>
        <translation>Nullanteil (%)</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplexität</translation>
    </message>
    <message>
        <source>Runs appear here when their perplexity was measured. Choose an evaluation text in the setup.</source>
        <translation>Läufe erscheinen hier, wenn ihre Perplexität gemessen wurde. Wählen Sie in der Einrichtung einen Auswertungstext.</translation>
    </message>
    <message>
        <source>Not beaten by another run</source>
        <translation>Von keinem anderen Lauf geschlagen</translation>
    </message>
    <message>
        <source>Beaten</source>
        <translation>Geschlagen</translation>
    </message>
</context>
<context>
    <name>besa::PathEdit</name>
    <message>
        <source>Browse</source>
        <translation>Durchsuchen</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Dateien wählen</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Choose a model folder…</source>
        <translation>Modellordner wählen …</translation>
    </message>
    <message>
        <source>Choose a shard or an index file…</source>
        <translation>Shard- oder Indexdatei wählen …</translation>
    </message>
    <message>
        <source>Choose a folder or a file</source>
        <translation>Datei oder Ordner wählen</translation>
    </message>
    <message>
        <source>Only files and folders of this computer can be dropped here.</source>
        <translation>Nur Dateien und Ordner dieses Rechners können hier abgelegt werden.</translation>
    </message>
    <message>
        <source>Choose text files</source>
        <translation>Textdateien wählen</translation>
    </message>
    <message>
        <source>Texts (*.txt *.jsonl *.json *.gz);;All files (*)</source>
        <translation>Texte (*.txt *.jsonl *.json *.gz);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose a shard or an index file</source>
        <translation>Shard- oder Indexdatei wählen</translation>
    </message>
    <message>
        <source>Model files (*.safetensors *.safetensors.index.json);;All files (*)</source>
        <translation>Modelldateien (*.safetensors *.safetensors.index.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Es gibt keine Datei „%1“.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Name a file in it.</source>
        <translation>„%1“ ist ein Ordner. Nennen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Es gibt keinen Ordner „%1“.</translation>
    </message>
    <message>
        <source>There is no file or folder “%1”.</source>
        <translation>Es gibt weder Datei noch Ordner „%1“.</translation>
    </message>
    <message>
        <source>“%1” is a file. Name a folder.</source>
        <translation>„%1“ ist eine Datei. Nennen Sie einen Ordner.</translation>
    </message>
    <message numerus="yes">
        <source>One thing is wanted here, and %n were dropped.</source>
        <translation>
            <numerusform>Hier wird eines gebraucht, und %n wurde abgelegt.</numerusform>
            <numerusform>Hier wird eines gebraucht, und %n wurden abgelegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is a folder. Drop a file of it.</source>
        <translation>„%1“ ist ein Ordner. Legen Sie eine Datei daraus ab.</translation>
    </message>
    <message>
        <source>“%1” is a file. Drop a folder.</source>
        <translation>„%1“ ist eine Datei. Legen Sie einen Ordner ab.</translation>
    </message>
</context>
<context>
    <name>besa::PlotExport</name>
    <message>
        <source>The figure could not be written: %1.</source>
        <translation>Die Abbildung ließ sich nicht schreiben: %1.</translation>
    </message>
    <message>
        <source>Choose another folder or make room on the disk.</source>
        <translation>Wählen Sie einen anderen Ordner, oder schaffen Sie Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>The image would be too large.</source>
        <translation>Das Bild würde zu groß.</translation>
    </message>
    <message>
        <source>Choose a smaller scale or size.</source>
        <translation>Wählen Sie einen kleineren Maßstab oder eine kleinere Größe.</translation>
    </message>
    <message>
        <source>There is not enough memory for the image.</source>
        <translation>Für das Bild reicht der Speicher nicht.</translation>
    </message>
    <message>
        <source>There is no plot to save.</source>
        <translation>Es gibt kein Diagramm zu sichern.</translation>
    </message>
    <message>
        <source>Start or open a run first.</source>
        <translation>Starten oder öffnen Sie zuerst einen Lauf.</translation>
    </message>
    <message>
        <source>Figures cannot be written in this format.</source>
        <translation>In diesem Format lassen sich keine Abbildungen schreiben.</translation>
    </message>
    <message>
        <source>Give the file a name that ends in .png, .svg or .pdf.</source>
        <translation>Geben Sie der Datei einen Namen, der auf .png, .svg oder .pdf endet.</translation>
    </message>
</context>
<context>
    <name>besa::PlotView</name>
    <message>
        <source>Reset the view</source>
        <translation>Ansicht zurücksetzen</translation>
    </message>
    <message>
        <source>Shows everything and follows the data again.</source>
        <translation>Zeigt alles und folgt den Daten wieder.</translation>
    </message>
    <message>
        <source>Follow the data</source>
        <translation>Den Daten folgen</translation>
    </message>
    <message>
        <source>Keeps new data in view; zooming by hand ends it.</source>
        <translation>Hält neue Daten im Blick; Zoomen von Hand beendet es.</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Shows the middle of the plot larger.</source>
        <translation>Zeigt die Mitte des Diagramms größer.</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Shows more of the plot.</source>
        <translation>Zeigt mehr vom Diagramm.</translation>
    </message>
    <message>
        <source>Logarithmic x axis</source>
        <translation>Logarithmische x-Achse</translation>
    </message>
    <message>
        <source>Spaces the horizontal axis by powers of ten.</source>
        <translation>Staffelt die waagerechte Achse nach Zehnerpotenzen.</translation>
    </message>
    <message>
        <source>Logarithmic y axis</source>
        <translation>Logarithmische y-Achse</translation>
    </message>
    <message>
        <source>Spaces the vertical axis by powers of ten.</source>
        <translation>Staffelt die senkrechte Achse nach Zehnerpotenzen.</translation>
    </message>
    <message>
        <source>Copy as image</source>
        <translation>Als Bild kopieren</translation>
    </message>
    <message>
        <source>Puts the plot on the clipboard as an image.</source>
        <translation>Legt das Diagramm als Bild in die Zwischenablage.</translation>
    </message>
    <message>
        <source>Copy the values</source>
        <translation>Werte kopieren</translation>
    </message>
    <message>
        <source>Puts the values shown on the clipboard, separated by commas.</source>
        <translation>Legt die gezeigten Werte, durch Kommas getrennt, in die Zwischenablage.</translation>
    </message>
    <message>
        <source>Save the figure…</source>
        <translation>Abbildung sichern …</translation>
    </message>
    <message>
        <source>Saves the plot as PNG, SVG, PDF or its values as CSV.</source>
        <translation>Sichert das Diagramm als PNG, SVG, PDF oder seine Werte als CSV.</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Plot of %1 over %2. Arrow keys pan, plus and minus zoom, R resets, Ctrl with an arrow key reads values.</source>
        <translation>Diagramm von %1 über %2. Pfeiltasten verschieben, Plus und Minus zoomen, R setzt zurück, Strg mit Pfeiltaste liest Werte ab.</translation>
    </message>
</context>
<context>
    <name>besa::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Points more or less than the system&apos;s text size.</source>
        <translation>Punkte mehr oder weniger als die Schriftgröße des Systems.</translation>
    </message>
    <message>
        <source>Text &amp;size, more than the system&apos;s</source>
        <translation>Schrift&amp;größe, über der des Systems</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen …</translation>
    </message>
    <message>
        <source>&amp;Results go to</source>
        <translation>&amp;Ergebnisse kommen nach</translation>
    </message>
    <message>
        <source>Folder for results</source>
        <translation>Ordner für Ergebnisse</translation>
    </message>
</context>
<context>
    <name>besa::PromptPanel</name>
    <message>
        <source>&amp;Ask both models</source>
        <translation>&amp;Beide Modelle fragen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Write the beginning of a text, then press Ctrl+Enter.</source>
        <translation>Schreiben Sie den Anfang eines Textes und drücken Sie Strg+Eingabe.</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Longest answer in tokens</source>
        <translation>Längste Antwort in Token</translation>
    </message>
    <message>
        <source>0 (greedy)</source>
        <translation>0 (wahrscheinlichste)</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>0 always takes the likeliest token. Higher values draw tokens by chance.</source>
        <translation>0 nimmt immer das wahrscheinlichste Token. Höhere Werte ziehen Token nach Zufall.</translation>
    </message>
    <message>
        <source>&amp;Longest answer (tokens)</source>
        <translation>&amp;Längste Antwort (Token)</translation>
    </message>
    <message>
        <source>Tempe&amp;rature</source>
        <translation>Tempe&amp;ratur</translation>
    </message>
    <message>
        <source>Answer of the dense model</source>
        <translation>Antwort des dichten Modells</translation>
    </message>
    <message>
        <source>The answer of the dense model appears here.</source>
        <translation>Hier erscheint die Antwort des dichten Modells.</translation>
    </message>
    <message>
        <source>Answer of the pruned model</source>
        <translation>Antwort des beschnittenen Modells</translation>
    </message>
    <message>
        <source>The answer of the pruned model appears here.</source>
        <translation>Hier erscheint die Antwort des beschnittenen Modells.</translation>
    </message>
    <message>
        <source>Dense model</source>
        <translation>Dichtes Modell</translation>
    </message>
    <message>
        <source>Pruned model</source>
        <translation>Beschnittenes Modell</translation>
    </message>
    <message>
        <source>There is no pruned model yet. Finish a run first; its export answers here.</source>
        <translation>Es gibt noch kein beschnittenes Modell. Beenden Sie zuerst einen Lauf; sein Export antwortet hier.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n token(s) agree; then the dense model writes %1, the pruned one %2.</source>
        <translation>
            <numerusform>Das erste %n Token stimmt überein; dann schreibt das dichte Modell %1, das beschnittene %2.</numerusform>
            <numerusform>Die ersten %n Token stimmen überein; dann schreibt das dichte Modell %1, das beschnittene %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n token(s) agree; then the dense model ends.</source>
        <translation>
            <numerusform>Das %n Token stimmt überein; dann endet das dichte Modell.</numerusform>
            <numerusform>Alle %n Token stimmen überein; dann endet das dichte Modell.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n token(s) agree; then the pruned model ends.</source>
        <translation>
            <numerusform>Das %n Token stimmt überein; dann endet das beschnittene Modell.</numerusform>
            <numerusform>Alle %n Token stimmen überein; dann endet das beschnittene Modell.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both models give the same answer of %n token(s).</source>
        <translation>
            <numerusform>Beide Modelle geben dieselbe Antwort von %n Token.</numerusform>
            <numerusform>Beide Modelle geben dieselbe Antwort von %n Token.</numerusform>
        </translation>
    </message>
    <message>
        <source>The models are writing…</source>
        <translation>Die Modelle schreiben …</translation>
    </message>
    <message>
        <source>The first token in which the answers differ is marked in both.</source>
        <translation>Das erste Token, in dem sich die Antworten unterscheiden, ist in beiden markiert.</translation>
    </message>
</context>
<context>
    <name>besa::RecipeProblem</name>
    <message>
        <source>Choose the model to prune.</source>
        <translation>Wählen Sie das Modell, das beschnitten werden soll.</translation>
    </message>
    <message>
        <source>This method needs texts. Choose calibration texts.</source>
        <translation>Dieses Verfahren braucht Texte. Wählen Sie Kalibrierungstexte.</translation>
    </message>
    <message>
        <source>This method needs a file. Choose it.</source>
        <translation>Dieses Verfahren braucht eine Datei. Wählen Sie sie.</translation>
    </message>
    <message>
        <source>%1 Set “%2” to exact, or switch “%3” off.</source>
        <translation>%1 Setzen Sie „%2“ auf exakt, oder schalten Sie „%3“ aus.</translation>
    </message>
    <message>
        <source>%1 Set the rows that shall share a rate.</source>
        <translation>%1 Geben Sie an, wie viele Zeilen sich eine Rate teilen.</translation>
    </message>
</context>
<context>
    <name>besa::ReplayBar</name>
    <message>
        <source>Replay of a recorded run</source>
        <translation>Wiedergabe eines aufgezeichneten Laufs</translation>
    </message>
    <message>
        <source>Block before (Page Up)</source>
        <translation>Voriger Block (Bild auf)</translation>
    </message>
    <message>
        <source>Step back (Left)</source>
        <translation>Schritt zurück (Links)</translation>
    </message>
    <message>
        <source>Step on (Right)</source>
        <translation>Schritt vor (Rechts)</translation>
    </message>
    <message>
        <source>Next block (Page Down)</source>
        <translation>Nächster Block (Bild ab)</translation>
    </message>
    <message>
        <source>Position in the recorded run, in events</source>
        <translation>Stelle im aufgezeichneten Lauf, in Ereignissen</translation>
    </message>
    <message>
        <source>S&amp;peed:</source>
        <translation>&amp;Tempo:</translation>
    </message>
    <message>
        <source>Speed of the replay</source>
        <translation>Tempo der Wiedergabe</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>Am schnellsten</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Event %1 of %2</source>
        <translation>Ereignis %1 von %2</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pause (Leertaste)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Abspielen (Leertaste)</translation>
    </message>
</context>
<context>
    <name>besa::ResultsPage</name>
    <message>
        <source>Not measured. Choose an evaluation text in the setup to have it.</source>
        <translation>Nicht gemessen. Wählen Sie in der Einrichtung einen Auswertungstext, um sie zu erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n window(s) of %1 tokens, %2</source>
        <translation>
            <numerusform>%n Fenster von %1 Token, %2</numerusform>
            <numerusform>%n Fenster von %1 Token, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2) by pruning. %3</source>
        <translation>%1 (%2) durch das Beschneiden. %3</translation>
    </message>
    <message>
        <source>Perplexity, dense → pruned</source>
        <translation>Perplexität, dicht → beschnitten</translation>
    </message>
    <message>
        <source>Counted sparsity</source>
        <translation>Gezählter Nullanteil</translation>
    </message>
    <message>
        <source>Computing time</source>
        <translation>Rechenzeit</translation>
    </message>
    <message>
        <source>Ask both models</source>
        <translation>Beide Modelle fragen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>Noch keine Ergebnisse</translation>
    </message>
    <message>
        <source>Start a run, or open one under Compare. Perplexity, counted sparsity and every block appear here while it runs.</source>
        <translation>Starten Sie einen Lauf, oder öffnen Sie einen unter Vergleichen. Perplexität, gezählter Nullanteil und jeder Block erscheinen hier, während er läuft.</translation>
    </message>
    <message>
        <source>Set up a run</source>
        <translation>Lauf einrichten</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blöcke</translation>
    </message>
    <message>
        <source>Blocks: select one to see it everywhere, press a heading to sort</source>
        <translation>Blöcke: einen wählen, um ihn überall zu sehen; auf eine Überschrift drücken, um zu sortieren</translation>
    </message>
    <message>
        <source>Sparsity of each kind of layer</source>
        <translation>Nullanteil jeder Art von Schicht</translation>
    </message>
    <message>
        <source>Layers: zeros counted over all finished blocks</source>
        <translation>Schichten: Nullen, gezählt über alle fertigen Blöcke</translation>
    </message>
    <message>
        <source>Messages of the run</source>
        <translation>Meldungen des Laufs</translation>
    </message>
    <message>
        <source>&amp;Warnings only</source>
        <translation>Nur &amp;Warnungen</translation>
    </message>
    <message>
        <source>Warnings only</source>
        <translation>Nur Warnungen</translation>
    </message>
    <message>
        <source>&amp;Bend block %1…</source>
        <translation>Block %1 &amp;biegen …</translation>
    </message>
    <message numerus="yes">
        <source>Messages: %n warning(s)</source>
        <translation>
            <numerusform>Meldungen: %n Warnung</numerusform>
            <numerusform>Meldungen: %n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted when the first block is finished.</source>
        <translation>Wird gezählt, wenn der erste Block fertig ist.</translation>
    </message>
    <message>
        <source>%1 zeros of %2 weights; %3 was asked for</source>
        <translation>%1 Nullen von %2 Gewichten; verlangt waren %3</translation>
    </message>
    <message>
        <source>No block is finished yet.</source>
        <translation>Noch ist kein Block fertig.</translation>
    </message>
    <message>
        <source>%1 of %2 blocks, the slowest in %3</source>
        <translation>%1 von %2 Blöcken, der langsamste in %3</translation>
    </message>
</context>
<context>
    <name>besa::RowRatesPlot</name>
    <message>
        <source>Sparsity of the rows</source>
        <translation>Nullanteil der Zeilen</translation>
    </message>
    <message>
        <source>Pruned in a row (%)</source>
        <translation>Nullanteil einer Zeile (%)</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>The rows of a layer are counted when its block is finished. Select a finished block to see them.</source>
        <translation>Die Zeilen einer Schicht werden gezählt, wenn ihr Block fertig ist. Wählen Sie einen fertigen Block, um sie zu sehen.</translation>
    </message>
    <message>
        <source>This run kept no mask of the block.</source>
        <translation>Dieser Lauf hat von dem Block keine Maske behalten.</translation>
    </message>
</context>
<context>
    <name>besa::RunController</name>
    <message>
        <source>The engine ended with an unexpected error.</source>
        <translation>Die Engine endete mit einem unerwarteten Fehler.</translation>
    </message>
    <message>
        <source>Resume the run: finished blocks are kept. If it happens again, report it with these details.</source>
        <translation>Setzen Sie den Lauf fort: Fertige Blöcke bleiben erhalten. Wenn es wieder geschieht, melden Sie es mit diesen Einzelheiten.</translation>
    </message>
</context>
<context>
    <name>besa::RunHeaderBar</name>
    <message>
        <source>Opening the model</source>
        <translation>Modell wird geöffnet</translation>
    </message>
    <message>
        <source>Reading calibration text</source>
        <translation>Kalibrierungstext wird gelesen</translation>
    </message>
    <message>
        <source>Pruning</source>
        <translation>Beschneiden</translation>
    </message>
    <message>
        <source>Writing the pruned model</source>
        <translation>Beschnittenes Modell wird geschrieben</translation>
    </message>
    <message>
        <source>Verifying what was written</source>
        <translation>Geschriebenes wird geprüft</translation>
    </message>
    <message>
        <source>Measuring perplexity</source>
        <translation>Perplexität wird gemessen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Progress of the stage</source>
        <translation>Fortschritt des Abschnitts</translation>
    </message>
    <message>
        <source>Progress of the block</source>
        <translation>Fortschritt des Blocks</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Fortschritt des Laufs</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Vergangen</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Verbleibend</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Noch kein Lauf</translation>
    </message>
    <message>
        <source>Recorded run</source>
        <translation>Aufgezeichneter Lauf</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Pausing after this step</source>
        <translation>Hält nach diesem Schritt an</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Stopping after this block</source>
        <translation>Endet nach diesem Block</translation>
    </message>
    <message>
        <source>Stopping after this step</source>
        <translation>Endet nach diesem Schritt</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>All blocks</source>
        <translation>Alle Blöcke</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Computing time of the run, without pauses.</source>
        <translation>Rechenzeit des Laufs, ohne Pausen.</translation>
    </message>
    <message>
        <source>How long the run still takes can be told after a few steps.</source>
        <translation>Wie lange der Lauf noch dauert, lässt sich nach einigen Schritten sagen.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>about %1 (%2 to %3)</source>
        <translation>etwa %1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>From how long finished blocks took. Writing and verifying the model come on top.</source>
        <translation>Nach der Dauer der fertigen Blöcke. Schreiben und Prüfen des Modells kommen hinzu.</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 Token/s</translation>
    </message>
    <message>
        <source>Calibration tokens that learning goes through in a second.</source>
        <translation>Kalibrierungstoken, die das Lernen in einer Sekunde durchläuft.</translation>
    </message>
    <message>
        <source>No GPU whose driver tells how busy it is was found.</source>
        <translation>Es wurde keine GPU gefunden, deren Treiber ihre Auslastung angibt.</translation>
    </message>
    <message>
        <source>Memory of this program. All programs together use %1.</source>
        <translation>Speicher dieses Programms. Alle Programme zusammen brauchen %1.</translation>
    </message>
    <message>
        <source>Memory of this program.</source>
        <translation>Speicher dieses Programms.</translation>
    </message>
    <message>
        <source>%1 of %2 cores</source>
        <translation>%1 von %2 Kernen</translation>
    </message>
    <message>
        <source>Processor cores that this program keeps busy.</source>
        <translation>Prozessorkerne, die dieses Programm beschäftigt.</translation>
    </message>
    <message>
        <source>How busy the graphics processor is, by all programs, and its memory.</source>
        <translation>Auslastung des Grafikprozessors durch alle Programme und sein Speicher.</translation>
    </message>
    <message>
        <source>Block %1 (%2 of %3)</source>
        <translation>Block %1 (%2 von %3)</translation>
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
        <translation>Läufe ankreuzen, um sie unten zu vergleichen. Doppelklick zum Umbenennen.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Words to filter by, separated by commas.</source>
        <translation>Wörter zum Filtern, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Stopped and interrupted runs can be resumed.</source>
        <translation>Angehaltene und unterbrochene Läufe lassen sich fortsetzen.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>How the zeros were chosen.</source>
        <translation>Wie die Nullen gewählt wurden.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Sparsity that was asked for.</source>
        <translation>Verlangter Nullanteil.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Sparsity counted in the exported file, or in the masks so far.</source>
        <translation>Nullanteil, gezählt in der exportierten Datei oder in den bisherigen Masken.</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Perplexity before pruning; lower is better.</source>
        <translation>Perplexität vor dem Beschneiden; niedriger ist besser.</translation>
    </message>
    <message>
        <source>Dense perplexity</source>
        <translation>Perplexität dicht</translation>
    </message>
    <message>
        <source>Perplexity after pruning; lower is better.</source>
        <translation>Perplexität nach dem Beschneiden; niedriger ist besser.</translation>
    </message>
    <message>
        <source>Pruned perplexity</source>
        <translation>Perplexität beschnitten</translation>
    </message>
    <message>
        <source>Computing time so far.</source>
        <translation>Bisherige Rechenzeit.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>When the run began.</source>
        <translation>Wann der Lauf begann.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Anything worth remembering. Double-click to write.</source>
        <translation>Was man sich merken möchte. Doppelklick zum Schreiben.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>besa::RunTable</name>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Shows the run in all views, and its replay.</source>
        <translation>Zeigt den Lauf in allen Ansichten und seine Wiedergabe.</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>Fo&amp;rtsetzen</translation>
    </message>
    <message>
        <source>Goes on where the state was kept last.</source>
        <translation>Geht dort weiter, wo der Stand zuletzt gesichert wurde.</translation>
    </message>
    <message>
        <source>Du&amp;plicate…</source>
        <translation>&amp;Duplizieren …</translation>
    </message>
    <message>
        <source>Fills the setup with the recipe of this run, to change and start again.</source>
        <translation>Füllt die Einrichtung mit dem Rezept dieses Laufs, um sie zu ändern und neu zu starten.</translation>
    </message>
    <message>
        <source>Move to tras&amp;h</source>
        <translation>In den &amp;Papierkorb</translation>
    </message>
    <message>
        <source>Moves the run folder to the trash. Exported models stay.</source>
        <translation>Legt den Laufordner in den Papierkorb. Exportierte Modelle bleiben.</translation>
    </message>
    <message>
        <source>Filter runs</source>
        <translation>Läufe filtern</translation>
    </message>
    <message>
        <source>Filter by name, tag, method, status…</source>
        <translation>Nach Name, Schlagwort, Verfahren, Zustand filtern …</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Neu &amp;laden</translation>
    </message>
    <message>
        <source>Looks for runs again.</source>
        <translation>Sucht noch einmal nach Läufen.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>In den Papierkorb legen</translation>
    </message>
    <message>
        <source>Move the run “%1” to the trash?</source>
        <translation>Den Lauf „%1“ in den Papierkorb legen?</translation>
    </message>
    <message>
        <source>Its record, masks and state go there: %1. An exported model is not touched.</source>
        <translation>Sein Protokoll, seine Masken und sein Zustand kommen dorthin: %1. Ein exportiertes Modell wird nicht angerührt.</translation>
    </message>
    <message>
        <source>&amp;Move to trash</source>
        <translation>In den &amp;Papierkorb legen</translation>
    </message>
</context>
<context>
    <name>besa::SetupPanel</name>
    <message>
        <source>Setup</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Load, save or copy these settings</source>
        <translation>Diese Einstellungen laden, speichern oder kopieren</translation>
    </message>
    <message>
        <source>Load a recipe…</source>
        <translation>Rezept laden …</translation>
    </message>
    <message>
        <source>Save as a recipe…</source>
        <translation>Als Rezept speichern …</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Als Befehl kopieren</translation>
    </message>
    <message>
        <source>Back to all defaults</source>
        <translation>Alles zurück auf Standard</translation>
    </message>
    <message>
        <source>all defaults</source>
        <translation>alle Standardwerte</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Output and machine</source>
        <translation>Ausgabe und Rechner</translation>
    </message>
    <message>
        <source>Load a recipe</source>
        <translation>Rezept laden</translation>
    </message>
    <message>
        <source>Recipes (*.yaml *.yml *.json);;All files (*)</source>
        <translation>Rezepte (*.yaml *.yml *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save as a recipe</source>
        <translation>Als Rezept speichern</translation>
    </message>
    <message>
        <source>Recipes (*.yaml);;All files (*)</source>
        <translation>Rezepte (*.yaml);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>besa::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Type to narrow down</source>
        <translation>Zum Eingrenzen tippen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>In a plot that has the keyboard</source>
        <translation>In einem Diagramm mit dem Tastaturfokus</translation>
    </message>
</context>
<context>
    <name>besa::SiteTableModel</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>Nullen</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>Nullanteil</translation>
    </message>
</context>
<context>
    <name>besa::SparsityEdit</name>
    <message>
        <source>Sparsity slider</source>
        <translation>Regler für den Nullanteil</translation>
    </message>
    <message>
        <source>%</source>
        <comment>unit of the sparsity</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>Reachable as published: %1 to %2</source>
        <translation>Erreichbar wie veröffentlicht: %1 bis %2</translation>
    </message>
    <message>
        <source>Write a percentage above 0 and below 100.</source>
        <translation>Schreiben Sie einen Prozentwert über 0 und unter 100.</translation>
    </message>
</context>
<context>
    <name>besa::SparsityMap</name>
    <message>
        <source>Sparsity of every layer</source>
        <translation>Nullanteil jeder Schicht</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Pruned (%)</source>
        <translation>Nullanteil (%)</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
</context>
<context>
    <name>besa::StartBar</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at %1</source>
        <comment>fields with a warning</comment>
        <translation>%1 ansehen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>shortest and longest time</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Start pruning</source>
        <translation>Beschneiden starten</translation>
    </message>
    <message>
        <source>What keeps the run from starting</source>
        <translation>Was den Start verhindert</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Memory, time and disk are estimated once model and texts are chosen.</source>
        <translation>Speicher, Zeit und Platz werden geschätzt, sobald Modell und Texte gewählt sind.</translation>
    </message>
    <message>
        <source>Needs about %1 of memory and %2 on disk.</source>
        <translation>Braucht etwa %1 Speicher und %2 auf der Platte.</translation>
    </message>
    <message>
        <source>Needs about %1 of memory, %2 on disk, and %3.</source>
        <translation>Braucht etwa %1 Speicher, %2 auf der Platte und %3.</translation>
    </message>
    <message>
        <source>Creates %1</source>
        <translation>Legt %1 an</translation>
    </message>
    <message>
        <source>Estimating…</source>
        <translation>Wird geschätzt …</translation>
    </message>
    <message>
        <source>A run is in progress. It can be stopped in the head of the run.</source>
        <translation>Ein Lauf ist im Gang. Er kann im Kopf des Laufs angehalten werden.</translation>
    </message>
    <message>
        <source>See above what is still missing.</source>
        <translation>Oben steht, was noch fehlt.</translation>
    </message>
    <message>
        <source>Prunes the model as set up here</source>
        <translation>Beschneidet das Modell wie hier eingerichtet</translation>
    </message>
</context>
<context>
    <name>besa::StepDots</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
</context>
<context>
    <name>besa::StepLossPlot</name>
    <message>
        <source>Reconstruction loss</source>
        <translation>Rekonstruktionsfehler</translation>
    </message>
    <message>
        <source>Learning step</source>
        <translation>Lernschritt</translation>
    </message>
    <message>
        <source>Loss of the step&apos;s batch</source>
        <translation>Fehler auf dem Stapel des Schritts</translation>
    </message>
    <message>
        <source>Reconstruction loss · block %1</source>
        <translation>Rekonstruktionsfehler · Block %1</translation>
    </message>
</context>
<context>
    <name>besa::StepSparsityPlot</name>
    <message>
        <source>Learned sparsity</source>
        <translation>Gelernter Nullanteil</translation>
    </message>
    <message>
        <source>Learning step</source>
        <translation>Lernschritt</translation>
    </message>
    <message>
        <source>Pruned (%)</source>
        <translation>Nullanteil (%)</translation>
    </message>
    <message>
        <source>Learned sparsity · block %1</source>
        <translation>Gelernter Nullanteil · Block %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Ziel %1</translation>
    </message>
</context>
<context>
    <name>besa::TargetCard</name>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>Own settings</source>
        <translation>Eigene Einstellungen</translation>
    </message>
    <message>
        <source>preset %1</source>
        <translation>Voreinstellung %1</translation>
    </message>
    <message>
        <source>A mixture of your own.</source>
        <translation>Eine eigene Mischung.</translation>
    </message>
</context>
<context>
    <name>besa::TokenInspector</name>
    <message>
        <source>sampled as in the papers</source>
        <translation>gezogen wie in den Artikeln</translation>
    </message>
    <message>
        <source>documents packed one after another</source>
        <translation>Dokumente hintereinander gepackt</translation>
    </message>
    <message>
        <source>token windows taken as they are</source>
        <translation>Tokenfenster, wie sie sind</translation>
    </message>
    <message>
        <source>Show &amp;ids</source>
        <translation>&amp;Nummern zeigen</translation>
    </message>
    <message>
        <source>Calibration samples</source>
        <translation>Kalibrierungsproben</translation>
    </message>
    <message>
        <source>Window to show</source>
        <translation>Gezeigtes Fenster</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenster</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>Neu ziehen</translation>
    </message>
    <message>
        <source>Reads the samples anew with the settings as they are now</source>
        <translation>Liest die Proben mit den jetzigen Einstellungen neu</translation>
    </message>
    <message>
        <source>Reading texts and cutting windows…</source>
        <translation>Texte werden gelesen und Fenster geschnitten …</translation>
    </message>
    <message>
        <source>These settings give no window. Add texts, or make the windows shorter.</source>
        <translation>Diese Einstellungen ergeben kein Fenster. Fügen Sie Texte hinzu, oder machen Sie die Fenster kürzer.</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>of %1 shown; %2 in all</source>
        <translation>von %1 gezeigten; %2 insgesamt</translation>
    </message>
    <message>
        <source>%1 tokens a window</source>
        <translation>%1 Token je Fenster</translation>
    </message>
    <message>
        <source>starts in document %1 at token %2</source>
        <translation>beginnt in Dokument %1 bei Token %2</translation>
    </message>
    <message>
        <source>no tokenizer: ids only</source>
        <translation>kein Tokenizer: nur Nummern</translation>
    </message>
    <message>
        <source>SHA-256 of all ids: %1</source>
        <translation>SHA-256 aller Nummern: %1</translation>
    </message>
</context>
<context>
    <name>besa::TokenView</name>
    <message>
        <source>Tokens of the window</source>
        <translation>Token des Fensters</translation>
    </message>
    <message>
        <source>Token %1 of %2</source>
        <translation>Token %1 von %2</translation>
    </message>
    <message>
        <source>%1: id %2</source>
        <translation>%1: Nummer %2</translation>
    </message>
    <message>
        <source>%1: special token “%2”, id %3</source>
        <translation>%1: Sondertoken „%2“, Nummer %3</translation>
    </message>
    <message>
        <source>%1: “%2”, id %3</source>
        <translation>%1: „%2“, Nummer %3</translation>
    </message>
    <message>
        <source>There is nothing to show yet.</source>
        <translation>Noch gibt es nichts zu zeigen.</translation>
    </message>
</context>
<context>
    <name>besa::ValueEditor</name>
    <message>
        <source>Drop or choose text files, one a line</source>
        <translation>Textdateien ablegen oder wählen, eine je Zeile</translation>
    </message>
    <message>
        <source>Drop or choose a model folder</source>
        <translation>Modellordner ablegen oder wählen</translation>
    </message>
    <message>
        <source>Drop or choose a file</source>
        <translation>Datei ablegen oder wählen</translation>
    </message>
    <message>
        <source>Chosen from the model&apos;s name</source>
        <translation>Nach dem Namen des Modells gewählt</translation>
    </message>
    <message>
        <source>“%1” is not a text file. Texts end in .txt, .jsonl or .json, each also as .gz.</source>
        <translation>„%1“ ist keine Textdatei. Texte enden auf .txt, .jsonl oder .json, jeweils auch mit .gz.</translation>
    </message>
    <message>
        <source>“%1” is not a model. Drop its folder, a .safetensors file or the index file.</source>
        <translation>„%1“ ist kein Modell. Legen Sie seinen Ordner, eine .safetensors-Datei oder die Indexdatei ab.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>label of a field and its unit</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>besa::WatchPage</name>
    <message>
        <source>No run to watch yet</source>
        <translation>Noch kein Lauf zum Zusehen</translation>
    </message>
    <message>
        <source>Choose a model and calibration text, then press Start. Its learning appears here while it runs. A recorded run can be opened and replayed the same way.</source>
        <translation>Wählen Sie ein Modell und Kalibrierungstext, und drücken Sie Start. Sein Lernen erscheint hier, während er läuft. Ein aufgezeichneter Lauf lässt sich ebenso öffnen und abspielen.</translation>
    </message>
    <message>
        <source>Go to setup</source>
        <translation>Zur Einrichtung</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>Nullanteil</translation>
    </message>
    <message>
        <source>Loss by block</source>
        <translation>Fehler je Block</translation>
    </message>
    <message>
        <source>Sparsity by block</source>
        <translation>Nullanteil je Block</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>Alle Schichten</translation>
    </message>
    <message>
        <source>Share of loss</source>
        <translation>Anteil am Fehler</translation>
    </message>
    <message>
        <source>Learned rates</source>
        <translation>Gelernte Raten</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Weights · block %1 · %2</source>
        <translation>Gewichte · Block %1 · %2</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>at least %1; 0: %2</source>
        <translation>mindestens %1; 0: %2</translation>
    </message>
    <message>
        <source>at least %1, at most %2</source>
        <translation>mindestens %1, höchstens %2</translation>
    </message>
    <message>
        <source>at least %1, at most %2; 0: %3</source>
        <translation>mindestens %1, höchstens %2; 0: %3</translation>
    </message>
    <message>
        <source>at least %1, below %2</source>
        <translation>mindestens %1, unter %2</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>above %1, at most %2</source>
        <translation>über %1, höchstens %2</translation>
    </message>
    <message>
        <source>above %1, below %2</source>
        <translation>über %1, unter %2</translation>
    </message>
    <message>
        <source>%1 is neither true nor false</source>
        <translation>%1 ist weder true noch false</translation>
    </message>
    <message>
        <source>Write true or false.</source>
        <translation>Schreiben Sie true oder false.</translation>
    </message>
    <message>
        <source>%1 is not an integer</source>
        <translation>%1 ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>%1 is not a number</source>
        <translation>%1 ist keine Zahl</translation>
    </message>
    <message>
        <source>%1 is not one of the choices</source>
        <translation>%1 ist keine der Möglichkeiten</translation>
    </message>
    <message>
        <source>%1 is out of range</source>
        <translation>%1 liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Wählen Sie eines von: %1.</translation>
    </message>
    <message>
        <source>Write an integer.</source>
        <translation>Schreiben Sie eine ganze Zahl.</translation>
    </message>
    <message>
        <source>Write an integer (%1).</source>
        <translation>Schreiben Sie eine ganze Zahl (%1).</translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation>Schreiben Sie eine Zahl.</translation>
    </message>
    <message>
        <source>Write a number (%1).</source>
        <translation>Schreiben Sie eine Zahl (%1).</translation>
    </message>
    <message>
        <source>Write a number %1.</source>
        <translation>Schreiben Sie eine Zahl %1.</translation>
    </message>
    <message>
        <source>Write a fraction %1.</source>
        <translation>Schreiben Sie einen Bruchteil %1.</translation>
    </message>
    <message>
        <source>calibration texts and calibration tokens are both given</source>
        <translation>Kalibrierungstexte und Kalibrierungstoken sind beide angegeben</translation>
    </message>
    <message>
        <source>evaluation texts and evaluation tokens are both given</source>
        <translation>Auswertungstexte und Auswertungstoken sind beide angegeben</translation>
    </message>
    <message>
        <source>Give one of them.</source>
        <translation>Geben Sie eines davon an.</translation>
    </message>
    <message>
        <source>no model is named</source>
        <translation>kein Modell ist genannt</translation>
    </message>
    <message>
        <source>this method needs calibration data and none is given</source>
        <translation>dieses Verfahren braucht Kalibrierungsdaten, und es sind keine angegeben</translation>
    </message>
    <message>
        <source>the method fixed needs an allocation file and none is given</source>
        <translation>das Verfahren fixed braucht eine Zuteilungsdatei, und es ist keine angegeben</translation>
    </message>
    <message>
        <source>the sparsity must lie between 0 and 1</source>
        <translation>der Nullanteil muss zwischen 0 und 1 liegen</translation>
    </message>
    <message>
        <source>Write a fraction, for example 0.5 for 50 %.</source>
        <translation>Schreiben Sie einen Bruchteil, zum Beispiel 0.5 für 50 %.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a device</source>
        <translation>&quot;%1&quot; ist kein Gerät</translation>
    </message>
    <message>
        <source>Write auto, cpu, cuda or cuda:N.</source>
        <translation>Schreiben Sie auto, cpu, cuda oder cuda:N.</translation>
    </message>
    <message>
        <source>a sparsity of %1 cannot be reached: with sigmoid smoothing the published coefficients stay between %2 and %3</source>
        <translation>ein Nullanteil von %1 ist nicht erreichbar: Mit Sigmoid-Glättung bleiben die veröffentlichten Koeffizienten zwischen %2 und %3</translation>
    </message>
    <message>
        <source>Use the exact budget (besa.budget: exact), or switch the smoothing off (besa.sigmoid_smoothing: false).</source>
        <translation>Nehmen Sie das exakte Budget (besa.budget: exact), oder schalten Sie die Glättung aus (besa.sigmoid_smoothing: false).</translation>
    </message>
    <message>
        <source>groups of one row are the same as the granularity row</source>
        <translation>Gruppen von einer Zeile sind dasselbe wie die Körnung Zeile</translation>
    </message>
    <message>
        <source>Set besa.group_size to the rows that shall share a rate.</source>
        <translation>Setzen Sie besa.group_size auf die Zahl der Zeilen, die sich eine Rate teilen.</translation>
    </message>
    <message>
        <source>this setting has no effect with the other settings of the recipe</source>
        <translation>diese Einstellung wirkt mit den übrigen Einstellungen des Rezepts nicht</translation>
    </message>
    <message>
        <source>Leave it out, or change what it depends on.</source>
        <translation>Lassen Sie sie weg, oder ändern Sie, wovon sie abhängt.</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>es gibt keine solche Datei und keinen solchen Ordner</translation>
    </message>
    <message>
        <source>there is no such file or folder, and no model of that name in the Hugging Face cache %1</source>
        <translation>es gibt keine solche Datei und keinen solchen Ordner, und kein Modell dieses Namens im Hugging-Face-Cache %1</translation>
    </message>
    <message>
        <source>Name a model folder, one of its safetensors files, or a cached model as org/name.</source>
        <translation>Nennen Sie einen Modellordner, eine seiner safetensors-Dateien oder ein Modell aus dem Cache als org/name.</translation>
    </message>
    <message>
        <source>&apos;besa ls&apos; lists the models of the cache.</source>
        <translation>„besa ls“ zählt die Modelle des Caches auf.</translation>
    </message>
    <message>
        <source>this is no model folder: it has no %1 and no %2</source>
        <translation>dies ist kein Modellordner: %1 und %2 fehlen</translation>
    </message>
    <message>
        <source>this is neither a model folder, a safetensors file nor an index</source>
        <translation>dies ist weder ein Modellordner noch eine safetensors-Datei noch ein Index</translation>
    </message>
    <message>
        <source>Name a Hugging Face model folder.</source>
        <translation>Nennen Sie einen Hugging-Face-Modellordner.</translation>
    </message>
    <message>
        <source>the weights are in %1; only safetensors are read</source>
        <translation>die Gewichte liegen in %1; gelesen werden nur safetensors</translation>
    </message>
    <message>
        <source>the file is missing: %1</source>
        <translation>die Datei fehlt: %1</translation>
    </message>
    <message>
        <source>The model is incomplete; fetch it again.</source>
        <translation>Das Modell ist unvollständig; laden Sie es noch einmal herunter.</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>die Datei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>A model folder needs its config.json.</source>
        <translation>Zu einem Modellordner gehört seine config.json.</translation>
    </message>
    <message>
        <source>Check that it is readable.</source>
        <translation>Prüfen Sie, ob sie lesbar ist.</translation>
    </message>
    <message>
        <source>Check that it exists and is readable.</source>
        <translation>Prüfen Sie, ob sie da und lesbar ist.</translation>
    </message>
    <message>
        <source>model_type is &apos;%1&apos;, a model family that is not supported</source>
        <translation>model_type ist „%1“, eine Modellfamilie, die nicht unterstützt wird</translation>
    </message>
    <message>
        <source>architectures names &apos;%1&apos;, which is not supported</source>
        <translation>architectures nennt „%1“, was nicht unterstützt wird</translation>
    </message>
    <message>
        <source>Supported is the LLaMA family: model_type llama, LlamaForCausalLM.</source>
        <translation>Unterstützt wird die LLaMA-Familie: model_type llama, LlamaForCausalLM.</translation>
    </message>
    <message>
        <source>%1 says that the weights are quantized or compressed; such models cannot be pruned</source>
        <translation>%1 sagt, dass die Gewichte quantisiert oder komprimiert sind; solche Modelle können nicht ausgedünnt werden</translation>
    </message>
    <message>
        <source>Use the original float16, bfloat16 or float32 model.</source>
        <translation>Nehmen Sie das ursprüngliche Modell in float16, bfloat16 oder float32.</translation>
    </message>
    <message>
        <source>a weight is NaN or infinite</source>
        <translation>ein Gewicht ist NaN oder unendlich</translation>
    </message>
    <message>
        <source>the folder has no tokenizer.model</source>
        <translation>der Ordner hat keine tokenizer.model</translation>
    </message>
    <message>
        <source>Put the tokenizer files of the model into its folder.</source>
        <translation>Legen Sie die Tokenizer-Dateien des Modells in seinen Ordner.</translation>
    </message>
    <message>
        <source>this kind of tokenizer (%1) is not handled yet</source>
        <translation>diese Art von Tokenizer (%1) wird noch nicht unterstützt</translation>
    </message>
    <message>
        <source>this tokenizer.model is a tiktoken file (LLaMA 3), a kind that is not handled yet</source>
        <translation>diese tokenizer.model ist eine tiktoken-Datei (LLaMA 3), eine Art, die noch nicht unterstützt wird</translation>
    </message>
    <message>
        <source>the file could not be opened</source>
        <translation>die Datei konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>the file could not be read</source>
        <translation>die Datei konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>the name does not tell what kind of text file this is</source>
        <translation>der Name sagt nicht, was für eine Textdatei dies ist</translation>
    </message>
    <message>
        <source>Use .txt, .raw, .jsonl or .json, each also with .gz behind.</source>
        <translation>Nehmen Sie .txt, .raw, .jsonl oder .json, jeweils auch mit .gz dahinter.</translation>
    </message>
    <message>
        <source>there is no calibration text</source>
        <translation>es gibt keinen Kalibrierungstext</translation>
    </message>
    <message>
        <source>Name files that hold text.</source>
        <translation>Nennen Sie Dateien, in denen Text steht.</translation>
    </message>
    <message>
        <source>there is nothing to calibrate on</source>
        <translation>es gibt nichts, womit kalibriert werden kann</translation>
    </message>
    <message>
        <source>the text gives %1 windows of %2 tokens, %3 are asked for</source>
        <translation>der Text ergibt %1 Fenster zu %2 Token, verlangt sind %3</translation>
    </message>
    <message>
        <source>Give more text, or ask for fewer --samples or a shorter --length.</source>
        <translation>Geben Sie mehr Text an, oder verlangen Sie weniger oder kürzere Fenster.</translation>
    </message>
    <message>
        <source>a calibration window of %1 tokens does not fit the model, whose context is %2</source>
        <translation>ein Kalibrierungsfenster von %1 Token passt nicht zum Modell, dessen Kontext %2 ist</translation>
    </message>
    <message>
        <source>Ask for a length from 1 to %1.</source>
        <translation>Verlangen Sie eine Länge von 1 bis %1.</translation>
    </message>
    <message>
        <source>the file could not be created: %1</source>
        <translation>die Datei konnte nicht angelegt werden: %1</translation>
    </message>
    <message>
        <source>the file could not be written: %1</source>
        <translation>die Datei konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>the file could not be put in place: %1</source>
        <translation>die Datei konnte nicht an ihren Platz gebracht werden: %1</translation>
    </message>
    <message>
        <source>the folder could not be created: %1</source>
        <translation>der Ordner konnte nicht angelegt werden: %1</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>kein Platz mehr auf dem Datenträger</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>das Dateisystem ist schreibgeschützt</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner nicht gefunden</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>das Speicherkontingent ist erschöpft</translation>
    </message>
    <message>
        <source>Free space on that disk or choose another folder.</source>
        <translation>Schaffen Sie dort Platz, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to.</source>
        <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>Create the folder first or choose another.</source>
        <translation>Legen Sie den Ordner erst an, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Check the disk and the path, then try again.</source>
        <translation>Prüfen Sie Datenträger und Pfad, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Check the disk and the permissions.</source>
        <translation>Prüfen Sie Datenträger und Zugriffsrechte.</translation>
    </message>
    <message>
        <source>not enough room on the disk: needed %1 (%2 bytes), free %3 (%4 bytes)</source>
        <translation>nicht genug Platz auf dem Datenträger: nötig %1 (%2 Bytes), frei %3 (%4 Bytes)</translation>
    </message>
    <message>
        <source>Free space on that disk or choose a folder on another.</source>
        <translation>Schaffen Sie dort Platz, oder wählen Sie einen Ordner auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>the output folder already exists</source>
        <translation>den Ausgabeordner gibt es schon</translation>
    </message>
    <message>
        <source>Choose another with --out, or replace it with --overwrite.</source>
        <translation>Wählen Sie einen anderen Ausgabeordner, oder lassen Sie ihn überschreiben.</translation>
    </message>
    <message>
        <source>the output exists and is no folder</source>
        <translation>die Ausgabe gibt es schon, und sie ist kein Ordner</translation>
    </message>
    <message>
        <source>Choose another name with --out.</source>
        <translation>Wählen Sie einen anderen Namen für die Ausgabe.</translation>
    </message>
    <message>
        <source>the output folder holds something that is no export of this program</source>
        <translation>im Ausgabeordner liegt etwas, das kein Export dieses Programms ist</translation>
    </message>
    <message>
        <source>Choose another with --out, or remove that folder yourself.</source>
        <translation>Wählen Sie einen anderen Ausgabeordner, oder entfernen Sie diesen selbst.</translation>
    </message>
    <message>
        <source>the output may not be the model&apos;s folder, lie in it or hold it</source>
        <translation>die Ausgabe darf nicht der Ordner des Modells sein, in ihm liegen oder ihn enthalten</translation>
    </message>
    <message>
        <source>Choose another folder with --out; the source model is never written.</source>
        <translation>Wählen Sie einen anderen Ausgabeordner; das ursprüngliche Modell wird nie beschrieben.</translation>
    </message>
    <message>
        <source>the folder holds no run</source>
        <translation>im Ordner liegt kein Lauf</translation>
    </message>
    <message>
        <source>Name a run folder; &quot;besa runs&quot; lists them.</source>
        <translation>Nennen Sie einen Laufordner; „besa runs“ zählt sie auf.</translation>
    </message>
    <message>
        <source>the run folder already holds a run</source>
        <translation>im Laufordner liegt schon ein Lauf</translation>
    </message>
    <message>
        <source>Continue it with &quot;besa resume&quot;, choose another with --run, or replace it with --overwrite.</source>
        <translation>Setzen Sie ihn fort, wählen Sie einen anderen Laufordner, oder lassen Sie ihn überschreiben.</translation>
    </message>
    <message>
        <source>%1 is working on this run</source>
        <translation>%1 arbeitet an diesem Lauf</translation>
    </message>
    <message>
        <source>another process</source>
        <translation>ein anderer Prozess</translation>
    </message>
    <message>
        <source>process %1 on %2</source>
        <translation>Prozess %1 auf %2</translation>
    </message>
    <message>
        <source>Wait until it has ended, or work in another run folder.</source>
        <translation>Warten Sie, bis er fertig ist, oder arbeiten Sie in einem anderen Laufordner.</translation>
    </message>
    <message>
        <source>%1 has changed since the run began</source>
        <translation>seit Beginn des Laufs geändert: %1</translation>
    </message>
    <message>
        <source>the recipe</source>
        <translation>das Rezept</translation>
    </message>
    <message>
        <source>the data</source>
        <translation>die Daten</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>das Modell</translation>
    </message>
    <message>
        <source>the calibration</source>
        <translation>die Kalibrierung</translation>
    </message>
    <message>
        <source>the evaluation text or the tokenizer</source>
        <translation>der Bewertungstext oder der Tokenizer</translation>
    </message>
    <message>
        <source>Restore it and resume, or start a new run with another --run.</source>
        <translation>Stellen Sie den alten Stand wieder her und setzen Sie fort, oder beginnen Sie einen neuen Lauf in einem anderen Ordner.</translation>
    </message>
    <message>
        <source>the file is missing or unreadable</source>
        <translation>die Datei fehlt oder ist nicht lesbar</translation>
    </message>
    <message>
        <source>The run folder is damaged; start the run anew in another folder.</source>
        <translation>Der Laufordner ist beschädigt; beginnen Sie den Lauf in einem anderen Ordner neu.</translation>
    </message>
    <message>
        <source>the file is damaged: it is not what the run wrote</source>
        <translation>die Datei ist beschädigt: sie ist nicht das, was der Lauf geschrieben hat</translation>
    </message>
    <message>
        <source>Start the run anew in another folder with --run.</source>
        <translation>Beginnen Sie den Lauf in einem anderen Ordner neu.</translation>
    </message>
    <message>
        <source>only %1 of %2 blocks are pruned</source>
        <translation>erst %1 von %2 Blöcken sind ausgedünnt</translation>
    </message>
    <message>
        <source>Let the run finish first.</source>
        <translation>Lassen Sie den Lauf erst zu Ende gehen.</translation>
    </message>
    <message>
        <source>block %1 is not pruned yet</source>
        <translation>Block %1 ist noch nicht ausgedünnt</translation>
    </message>
    <message>
        <source>Only a finished block can be bent; let the run go on first.</source>
        <translation>Nur ein fertiger Block lässt sich biegen; lassen Sie den Lauf erst weitergehen.</translation>
    </message>
    <message>
        <source>the sparsity is so small that no weight will be pruned: the target is 0 of %1 weights</source>
        <translation>der Nullanteil ist so klein, dass kein Gewicht entfernt wird: das Ziel sind 0 von %1 Gewichten</translation>
    </message>
    <message>
        <source>Ask for a larger one; 0.5 prunes half of the weights.</source>
        <translation>Verlangen Sie mehr; 0.5 entfernt die Hälfte der Gewichte.</translation>
    </message>
    <message>
        <source>the device %1 cannot be used: %2</source>
        <translation>das Gerät %1 kann nicht verwendet werden: %2</translation>
    </message>
    <message>
        <source>there is no such kind of device</source>
        <translation>diese Art von Gerät gibt es nicht</translation>
    </message>
    <message>
        <source>Resume the run where its device is, or start a new one with another --run.</source>
        <translation>Setzen Sie den Lauf dort fort, wo sein Gerät ist, oder beginnen Sie einen neuen mit einem anderen --run.</translation>
    </message>
    <message>
        <source>the last GPU of this machine is %1</source>
        <translation>die letzte GPU dieses Rechners ist %1</translation>
    </message>
    <message>
        <source>this build has no CUDA plug-in (libbesa_cuda.so)</source>
        <translation>diese Programmfassung hat kein CUDA-Plug-in (libbesa_cuda.so)</translation>
    </message>
    <message>
        <source>the CUDA plug-in cannot be opened: %1</source>
        <translation>das CUDA-Plug-in lässt sich nicht öffnen: %1</translation>
    </message>
    <message>
        <source>%1 is no CUDA plug-in of this program</source>
        <translation>%1 ist kein CUDA-Plug-in dieses Programms</translation>
    </message>
    <message>
        <source>the CUDA plug-in has interface version %1, and the program needs %2</source>
        <translation>das CUDA-Plug-in hat die Schnittstellenversion %1, und das Programm braucht %2</translation>
    </message>
    <message>
        <source>no NVIDIA driver is installed (libcuda.so.1)</source>
        <translation>es ist kein NVIDIA-Treiber installiert (libcuda.so.1)</translation>
    </message>
    <message>
        <source>this LibTorch is a build for the CPU (it has no libtorch_cuda.so)</source>
        <translation>dieses LibTorch ist für die CPU gebaut (es hat keine libtorch_cuda.so)</translation>
    </message>
    <message>
        <source>LibTorch&apos;s CUDA half cannot be opened: %1</source>
        <translation>die CUDA-Hälfte von LibTorch lässt sich nicht öffnen: %1</translation>
    </message>
    <message>
        <source>LibTorch&apos;s CUDA half was opened too late in this process</source>
        <translation>die CUDA-Hälfte von LibTorch wurde in diesem Prozess zu spät geöffnet</translation>
    </message>
    <message>
        <source>the NVIDIA driver finds no GPU</source>
        <translation>der NVIDIA-Treiber findet keine GPU</translation>
    </message>
    <message>
        <source>CUDA reports: %1</source>
        <translation>CUDA meldet: %1</translation>
    </message>
    <message>
        <source>%1 has compute capability %2, and 8.0 is the least</source>
        <translation>%1 hat die Compute Capability %2, und 8.0 ist das Mindeste</translation>
    </message>
    <message>
        <source>no kernels are loaded for the device %1</source>
        <translation>für das Gerät %1 sind keine Rechenkerne geladen</translation>
    </message>
    <message>
        <source>Use --device cpu; &quot;besa doctor&quot; tells what this machine has.</source>
        <translation>Nehmen Sie --device cpu; „besa doctor“ sagt, was dieser Rechner hat.</translation>
    </message>
    <message>
        <source>a CUDA kernel could not be started: %1</source>
        <translation>ein CUDA-Rechenkern ließ sich nicht starten: %1</translation>
    </message>
    <message>
        <source>Start the run anew; if it happens again, use --device cpu.</source>
        <translation>Starten Sie den Lauf neu; wenn es wieder geschieht, nehmen Sie --device cpu.</translation>
    </message>
    <message>
        <source>the run needs about %1 on the GPU, where %2 are free; it computes on the CPU instead</source>
        <translation>der Lauf braucht etwa %1 auf der GPU, wo %2 frei sind; er rechnet stattdessen auf der CPU</translation>
    </message>
    <message>
        <source>Use --device cuda to be told how it would fit.</source>
        <translation>Mit --device cuda erfahren Sie, wie er passen würde.</translation>
    </message>
    <message>
        <source>the run needs about %1 of memory on %2, and %3 are free there</source>
        <translation>der Lauf braucht etwa %1 Speicher auf %2, und dort sind %3 frei</translation>
    </message>
    <message>
        <source>Use &quot;auto&quot; or &quot;cpu&quot;; &quot;besa doctor&quot; tells what this machine has.</source>
        <translation>Nehmen Sie „auto“ oder „cpu“; „besa doctor“ sagt, was diese Maschine hat.</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>nicht genug Speicher</translation>
    </message>
    <message>
        <source>a tensor operation failed: %1</source>
        <translation>eine Tensoroperation ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Report this as a defect, with the model and recipe.</source>
        <translation>Melden Sie dies als Fehler, mit Modell und Rezept.</translation>
    </message>
    <message>
        <source>the loss of step %1 is not finite; learning of this block ended and its last good rates are kept</source>
        <translation>der Verlust von Schritt %1 ist nicht endlich; das Lernen dieses Blocks endete, und seine letzten guten Raten bleiben</translation>
    </message>
    <message>
        <source>Use fewer or shorter calibration windows, a smaller batch, or a machine with more memory. A run that had begun can be resumed.</source>
        <translation>Nehmen Sie weniger oder kürzere Kalibrierungsfenster, einen kleineren Stapel oder eine Maschine mit mehr Speicher. Ein begonnener Lauf lässt sich fortsetzen.</translation>
    </message>
    <message>
        <source>A new order in every epoch, drawn from the seed.</source>
        <translation>In jeder Epoche eine neue Reihenfolge, aus dem Startwert gezogen.</translation>
    </message>
    <message>
        <source>A penalty pulls towards the target; the result lands near it.</source>
        <translation>Ein Strafterm zieht zum Ziel; das Ergebnis landet in seiner Nähe.</translation>
    </message>
    <message>
        <source>Absolute weight.</source>
        <translation>Betrag des Gewichts.</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>Adam with decoupled weight decay.</source>
        <translation>Adam mit entkoppelter Gewichtsabnahme.</translation>
    </message>
    <message>
        <source>AdamW</source>
        <translation>AdamW</translation>
    </message>
    <message>
        <source>After the RMSNorm that reads the block&apos;s output.</source>
        <translation>Nach der RMSNorm, die die Ausgabe des Blocks liest.</translation>
    </message>
    <message>
        <source>Allocation file</source>
        <translation>Zuteilungsdatei</translation>
    </message>
    <message>
        <source>As given</source>
        <translation>Wie angegeben</translation>
    </message>
    <message>
        <source>As in the papers</source>
        <translation>Wie in den Artikeln</translation>
    </message>
    <message>
        <source>As in the papers when enough documents are long, packed otherwise.</source>
        <translation>Wie in den Artikeln, wenn genug Dokumente lang sind, sonst gepackt.</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>Wie veröffentlicht</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>BESA</source>
        <translation>BESA</translation>
    </message>
    <message>
        <source>BESA as published, by layer</source>
        <translation>BESA wie veröffentlicht, je Schicht</translation>
    </message>
    <message>
        <source>BESA as published, by row</source>
        <translation>BESA wie veröffentlicht, je Zeile</translation>
    </message>
    <message>
        <source>BESA, Wanda papers</source>
        <translation>Artikel zu BESA und Wanda</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Calibration texts: .txt, .jsonl, .json, each also as .gz.</source>
        <translation>Kalibrierungstexte: .txt, .jsonl, .json, jeweils auch als .gz.</translation>
    </message>
    <message>
        <source>Calibration windows a learning step.</source>
        <translation>Kalibrierungsfenster je Lernschritt.</translation>
    </message>
    <message>
        <source>Candidate step</source>
        <translation>Schritt der Kandidaten</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Channel objective: channel norms over all windows instead of each batch.</source>
        <translation>Kanalziel: Kanalnormen über alle Fenster statt über jeden Stapel.</translation>
    </message>
    <message>
        <source>Compute type</source>
        <translation>Rechentyp</translation>
    </message>
    <message>
        <source>Cosine schedule</source>
        <translation>Kosinusverlauf</translation>
    </message>
    <message>
        <source>Decoupled decay of the coefficients (AdamW and Prodigy).</source>
        <translation>Entkoppelte Abnahme der Koeffizienten (AdamW und Prodigy).</translation>
    </message>
    <message>
        <source>Dense stream</source>
        <translation>Dichter Strom</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Documents in random order, each with its BOS, joined and cut.</source>
        <translation>Dokumente in zufälliger Reihenfolge, jedes mit seinem BOS, aneinandergefügt und zerschnitten.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Error against the dense stream</source>
        <translation>Fehler zum dichten Strom</translation>
    </message>
    <message>
        <source>Evaluates at most so many windows.</source>
        <translation>Wertet höchstens so viele Fenster aus.</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Every output row learns its own rate.</source>
        <translation>Jede Ausgabezeile lernt ihre eigene Rate.</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exakt</translation>
    </message>
    <message>
        <source>Exact and reproducible; four bytes a number.</source>
        <translation>Genau und wiederholbar; vier Byte je Zahl.</translation>
    </message>
    <message>
        <source>Exact budget: half width of the ranks around a row&apos;s threshold that give the gradient.</source>
        <translation>Exaktes Budget: halbe Breite der Ränge um die Schwelle einer Zeile, die den Gradienten geben.</translation>
    </message>
    <message>
        <source>FILE:TENSOR, token ids [n, T] in a safetensors file, taken as they are. No tokenizer is needed.</source>
        <translation>DATEI:TENSOR, Tokennummern [n, T] in einer safetensors-Datei, genommen, wie sie sind. Es wird kein Tokenizer gebraucht.</translation>
    </message>
    <message>
        <source>FILE:TENSOR, token ids [n, T] or one stream [N] in a safetensors file.</source>
        <translation>DATEI:TENSOR, Tokennummern [n, T] oder ein Strom [N] in einer safetensors-Datei.</translation>
    </message>
    <message>
        <source>Factor on Prodigy&apos;s estimate of the step size (d_coef).</source>
        <translation>Faktor auf Prodigys Schätzung der Schrittweite (d_coef).</translation>
    </message>
    <message>
        <source>File with the number of zeros of every matrix, as the window writes it when a finished run is bent.</source>
        <translation>Datei mit der Zahl der Nullen jeder Matrix, wie das Fenster sie schreibt, wenn ein fertiger Lauf gebogen wird.</translation>
    </message>
    <message>
        <source>Finds its own step size; the published choice.</source>
        <translation>Findet seine Schrittweite selbst; die veröffentlichte Wahl.</translation>
    </message>
    <message>
        <source>Fixed allocation</source>
        <translation>Feste Zuteilung</translation>
    </message>
    <message>
        <source>Fixed learning rate.</source>
        <translation>Feste Lernrate.</translation>
    </message>
    <message>
        <source>Folder for the record of the run and what resume needs. Empty: beside the output.</source>
        <translation>Ordner für das Protokoll des Laufs und für das, was das Fortsetzen braucht. Leer: neben der Ausgabe.</translation>
    </message>
    <message>
        <source>Folder to create for the pruned model. It appears whole or not at all.</source>
        <translation>Ordner, der für das beschnittene Modell angelegt wird. Er erscheint ganz oder gar nicht.</translation>
    </message>
    <message>
        <source>Gradient window</source>
        <translation>Gradientenfenster</translation>
    </message>
    <message>
        <source>Granularity</source>
        <translation>Körnung</translation>
    </message>
    <message>
        <source>Group of rows</source>
        <translation>Gruppe von Zeilen</translation>
    </message>
    <message>
        <source>How the coefficients follow the gradient.</source>
        <translation>Wie die Koeffizienten dem Gradienten folgen.</translation>
    </message>
    <message>
        <source>How the sparsity target is held.</source>
        <translation>Wie das Ziel des Nullanteils gehalten wird.</translation>
    </message>
    <message>
        <source>How the weights to remove are found.</source>
        <translation>Wie die wegfallenden Gewichte gefunden werden.</translation>
    </message>
    <message>
        <source>How windows are cut from the documents.</source>
        <translation>Wie Fenster aus den Dokumenten geschnitten werden.</translation>
    </message>
    <message>
        <source>Hugging Face folder, one of its shards or its index file, or the id org/name of a model in the local cache. It is never written.</source>
        <translation>Hugging-Face-Ordner, einer seiner Shards oder seine Indexdatei, oder die Kennung org/name eines Modells im lokalen Cache. Er wird nie beschrieben.</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>Importance by which the weights of a row are ranked before the learning.</source>
        <translation>Wichtigkeit, nach der die Gewichte einer Zeile vor dem Lernen geordnet werden.</translation>
    </message>
    <message>
        <source>Integer counts meet the target in every block.</source>
        <translation>Ganze Anzahlen treffen das Ziel in jedem Block.</translation>
    </message>
    <message>
        <source>JSON key</source>
        <translation>JSON-Schlüssel</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Keeps the outputs of the dense blocks for 16 windows too and reports the error against them.</source>
        <translation>Behält auch die Ausgaben der dichten Blöcke für 16 Fenster und gibt den Fehler gegen sie an.</translation>
    </message>
    <message>
        <source>Key that holds the document in JSON lines.</source>
        <translation>Schlüssel, unter dem das Dokument in JSON-Zeilen steht.</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Learns a rate for every row; the target is met exactly in every block.</source>
        <translation>Lernt für jede Zeile eine Rate; das Ziel wird in jedem Block genau getroffen.</translation>
    </message>
    <message>
        <source>Learns how much to prune in every row, by gradient descent on the block&apos;s output.</source>
        <translation>Lernt durch Gradientenabstieg auf der Ausgabe des Blocks, wie viel in jeder Zeile wegfällt.</translation>
    </message>
    <message>
        <source>Length of a calibration window.</source>
        <translation>Länge eines Kalibrierungsfensters.</translation>
    </message>
    <message>
        <source>Length of an evaluation window. Perplexities of different windows do not compare.</source>
        <translation>Länge eines Auswertungsfensters. Perplexitäten verschiedener Fenster sind nicht vergleichbar.</translation>
    </message>
    <message>
        <source>Lets the learning rate fall to 0 along a half cosine over the steps of a block.</source>
        <translation>Lässt die Lernrate über die Schritte eines Blocks entlang eines halben Kosinus auf 0 fallen.</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Magnitude</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Magnitude by row</source>
        <translation>Betrag je Zeile</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Model and files</source>
        <translation>Modell und Dateien</translation>
    </message>
    <message>
        <source>Neighbouring rows share a rate.</source>
        <translation>Benachbarte Zeilen teilen sich eine Rate.</translation>
    </message>
    <message>
        <source>Next norm</source>
        <translation>Nächste Norm</translation>
    </message>
    <message>
        <source>Norms over all windows</source>
        <translation>Normen über alle Fenster</translation>
    </message>
    <message>
        <source>Number of calibration windows. With token windows: at most so many of them.</source>
        <translation>Anzahl der Kalibrierungsfenster. Bei Tokenfenstern: höchstens so viele davon.</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Zielfunktion</translation>
    </message>
    <message>
        <source>One random crop of one random long document per window.</source>
        <translation>Ein zufälliger Ausschnitt eines zufälligen langen Dokuments je Fenster.</translation>
    </message>
    <message>
        <source>One rate for each of the seven matrices.</source>
        <translation>Eine Rate für jede der sieben Matrizen.</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>Order in which the learning steps take the windows.</source>
        <translation>Reihenfolge, in der die Lernschritte die Fenster nehmen.</translation>
    </message>
    <message>
        <source>Order of windows</source>
        <translation>Reihenfolge der Fenster</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>Ausgabeordner</translation>
    </message>
    <message>
        <source>Output that the pruned block is compared with.</source>
        <translation>Ausgabe, mit der der beschnittene Block verglichen wird.</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Gepackt</translation>
    </message>
    <message>
        <source>Passes over the calibration windows in every block.</source>
        <translation>Durchgänge über die Kalibrierungsfenster in jedem Block.</translation>
    </message>
    <message>
        <source>Processor threads. A different number may change the last digits of learned values.</source>
        <translation>Rechenfäden. Eine andere Anzahl kann die letzten Stellen gelernter Werte ändern.</translation>
    </message>
    <message>
        <source>Prodigy</source>
        <translation>Prodigy</translation>
    </message>
    <message>
        <source>Prodigy coefficient</source>
        <translation>Prodigy-Koeffizient</translation>
    </message>
    <message>
        <source>Pruned stream</source>
        <translation>Beschnittener Strom</translation>
    </message>
    <message>
        <source>Pruning</source>
        <translation>Beschneiden</translation>
    </message>
    <message>
        <source>Published budget: a sigmoid before the softmax over the candidates. It keeps every rate between about 0.38 and 0.62.</source>
        <translation>Veröffentlichtes Budget: ein Sigmoid vor dem Softmax über die Kandidaten. Es hält jede Rate zwischen etwa 0,38 und 0,62.</translation>
    </message>
    <message>
        <source>Published budget: distance between the candidate pruning rates.</source>
        <translation>Veröffentlichtes Budget: Abstand zwischen den Kandidaten der Rate.</translation>
    </message>
    <message>
        <source>Published budget: weight of the squared relative distance from the target.</source>
        <translation>Veröffentlichtes Budget: Gewicht des quadrierten relativen Abstands vom Ziel.</translation>
    </message>
    <message>
        <source>Puts the learned rates of the rows and the candidate probabilities into the events of the run.</source>
        <translation>Nimmt die gelernten Raten der Zeilen und die Wahrscheinlichkeiten der Kandidaten in die Ereignisse des Laufs auf.</translation>
    </message>
    <message>
        <source>Record distributions</source>
        <translation>Verteilungen aufzeichnen</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Bezug</translation>
    </message>
    <message>
        <source>Replace an earlier export, and the run, that are there already. The new output is complete before the old one goes.</source>
        <translation>Ersetzt einen früheren Export und den Lauf, die es schon gibt. Die neue Ausgabe ist vollständig, bevor die alte verschwindet.</translation>
    </message>
    <message>
        <source>Replace an existing output</source>
        <translation>Bestehende Ausgabe ersetzen</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Rows in a group</source>
        <translation>Zeilen je Gruppe</translation>
    </message>
    <message>
        <source>Rows that share a rate when the granularity is group. It must divide the rows of every pruned matrix.</source>
        <translation>Zeilen, die sich bei der Körnung Gruppe eine Rate teilen. Muss die Zeilen jeder beschnittenen Matrix teilen.</translation>
    </message>
    <message>
        <source>Run folder</source>
        <translation>Laufordner</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Ziehung</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Seed of every random choice. The same seed gives the same bytes.</source>
        <translation>Startwert jeder zufälligen Wahl. Derselbe Startwert gibt dieselben Bytes.</translation>
    </message>
    <message>
        <source>Shuffled</source>
        <translation>Gemischt</translation>
    </message>
    <message>
        <source>Sigmoid smoothing</source>
        <translation>Sigmoid-Glättung</translation>
    </message>
    <message>
        <source>Space in which the reconstruction error is measured.</source>
        <translation>Raum, in dem der Rekonstruktionsfehler gemessen wird.</translation>
    </message>
    <message>
        <source>SparseGPT</source>
        <translation>SparseGPT</translation>
    </message>
    <message>
        <source>SparseGPT, squared</source>
        <translation>SparseGPT, quadriert</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>Nullanteil</translation>
    </message>
    <message>
        <source>Sparsity penalty</source>
        <translation>Strafterm für den Nullanteil</translation>
    </message>
    <message>
        <source>Squared weight over the diagonal of the inverse Hessian&apos;s Cholesky factor.</source>
        <translation>Quadriertes Gewicht durch die Diagonale des Cholesky-Faktors der inversen Hesse-Matrix.</translation>
    </message>
    <message>
        <source>Step size of Adam and AdamW. Prodigy finds its own.</source>
        <translation>Schrittweite von Adam und AdamW. Prodigy findet seine selbst.</translation>
    </message>
    <message>
        <source>Text files</source>
        <translation>Textdateien</translation>
    </message>
    <message>
        <source>Text put between documents before they are tokenized once. Two newlines for WikiText-2, a space for C4 and PTB.</source>
        <translation>Text zwischen Dokumenten, bevor sie gemeinsam in Token zerlegt werden. Zwei Zeilenumbrüche für WikiText-2, ein Leerzeichen für C4 und PTB.</translation>
    </message>
    <message>
        <source>Texts for the perplexity before and after: .txt, .jsonl, .json, each also as .gz.</source>
        <translation>Texte für die Perplexität davor und danach: .txt, .jsonl, .json, jeweils auch als .gz.</translation>
    </message>
    <message>
        <source>The dense block on the outputs of the blocks pruned so far.</source>
        <translation>Der dichte Block auf den Ausgaben der bisher beschnittenen Blöcke.</translation>
    </message>
    <message>
        <source>The dense block on the outputs of the dense blocks.</source>
        <translation>Der dichte Block auf den Ausgaben der dichten Blöcke.</translation>
    </message>
    <message>
        <source>The numbers of zeros that an allocation file gives for every matrix.</source>
        <translation>Die Zahlen von Nullen, die eine Zuteilungsdatei für jede Matrix angibt.</translation>
    </message>
    <message>
        <source>The paper&apos;s main setting: a penalty holds the target, every row learns its rate.</source>
        <translation>Die Haupteinstellung des Artikels: Ein Strafterm hält das Ziel, jede Zeile lernt ihre Rate.</translation>
    </message>
    <message>
        <source>The paper&apos;s relative error of each hidden channel.</source>
        <translation>Der relative Fehler jedes verborgenen Kanals, wie im Artikel.</translation>
    </message>
    <message>
        <source>The published layer-wise setting: one rate for each matrix, compared with the dense stream.</source>
        <translation>Die veröffentlichte Einstellung je Schicht: eine Rate für jede Matrix, verglichen mit dem dichten Strom.</translation>
    </message>
    <message>
        <source>The same fraction of every matrix, smallest weights first.</source>
        <translation>Derselbe Anteil jeder Matrix, kleinste Gewichte zuerst.</translation>
    </message>
    <message>
        <source>The same fraction of every matrix, smallest weights first. Needs no calibration.</source>
        <translation>Derselbe Anteil jeder Matrix, kleinste Gewichte zuerst. Braucht keine Kalibrierung.</translation>
    </message>
    <message>
        <source>The same fraction of every row, lowest weight times input norm first.</source>
        <translation>Derselbe Anteil jeder Zeile, kleinstes Gewicht mal Eingangsnorm zuerst.</translation>
    </message>
    <message>
        <source>The same fraction of every row, smallest weights first.</source>
        <translation>Derselbe Anteil jeder Zeile, kleinste Gewichte zuerst.</translation>
    </message>
    <message>
        <source>The same fraction of every row, smallest weights first. Needs no calibration.</source>
        <translation>Derselbe Anteil jeder Zeile, kleinste Gewichte zuerst. Braucht keine Kalibrierung.</translation>
    </message>
    <message>
        <source>The same order in every epoch; the published choice.</source>
        <translation>Dieselbe Reihenfolge in jeder Epoche; die veröffentlichte Wahl.</translation>
    </message>
    <message>
        <source>The same with the diagonal squared, as SparseGPT&apos;s own code.</source>
        <translation>Dasselbe mit quadrierter Diagonale, wie im Programm von SparseGPT.</translation>
    </message>
    <message>
        <source>The type that suits device and checkpoint.</source>
        <translation>Der Typ, der zu Gerät und Checkpoint passt.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Fäden</translation>
    </message>
    <message>
        <source>Token windows</source>
        <translation>Tokenfenster</translation>
    </message>
    <message>
        <source>Two bytes a number, narrow range.</source>
        <translation>Zwei Byte je Zahl, enger Wertebereich.</translation>
    </message>
    <message>
        <source>Two bytes a number, range of float32.</source>
        <translation>Zwei Byte je Zahl, Wertebereich von float32.</translation>
    </message>
    <message>
        <source>Type of weights and activations in the forward passes. Statistics, losses and coefficients are always float32.</source>
        <translation>Typ der Gewichte und Aktivierungen in den Vorwärtsdurchgängen. Statistiken, Fehler und Koeffizienten sind immer float32.</translation>
    </message>
    <message>
        <source>Wanda</source>
        <translation>Wanda</translation>
    </message>
    <message>
        <source>Wanda paper</source>
        <translation>Wanda-Artikel</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Gewichtsabnahme</translation>
    </message>
    <message>
        <source>Weight times the norm of its input.</source>
        <translation>Gewicht mal Norm seines Eingangs.</translation>
    </message>
    <message>
        <source>What shares one learned rate.</source>
        <translation>Was sich eine gelernte Rate teilt.</translation>
    </message>
    <message>
        <source>Where the run computes: cpu, cuda (the first NVIDIA GPU), cuda:N, or auto, which takes the first GPU when it can be used and has room for the run.</source>
        <translation>Worauf der Lauf rechnet: cpu, cuda (die erste NVIDIA-GPU), cuda:N oder auto, das die erste GPU nimmt, wenn sie benutzbar ist und Platz für den Lauf hat.</translation>
    </message>
    <message>
        <source>Window length</source>
        <translation>Fensterlänge</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Windows at most</source>
        <translation>Fenster höchstens</translation>
    </message>
    <message>
        <source>Zeros divided by pruned parameters, in every block and in total.</source>
        <translation>Nullen durch beschnittene Parameter, in jedem Block und insgesamt.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>all cores</source>
        <translation>alle Kerne</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Vergleichsverfahren</translation>
    </message>
    <message>
        <source>baseline of the papers</source>
        <translation>Vergleichsverfahren der Artikel</translation>
    </message>
    <message>
        <source>bfloat16</source>
        <translation>bfloat16</translation>
    </message>
    <message>
        <source>exact is ours</source>
        <translation>exakt ist von uns</translation>
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
        <translation>Anteil</translation>
    </message>
    <message>
        <source>fraction of a row</source>
        <translation>Anteil einer Zeile</translation>
    </message>
    <message>
        <source>next-norm is ours</source>
        <translation>nächste Norm ist von uns</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>von uns</translation>
    </message>
    <message>
        <source>paper: row and layer</source>
        <translation>Artikel: Zeile und Schicht</translation>
    </message>
    <message>
        <source>papers</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>papers: 0</source>
        <translation>Artikel: 0</translation>
    </message>
    <message>
        <source>papers: 0.5</source>
        <translation>Artikel: 0.5</translation>
    </message>
    <message>
        <source>papers: 128</source>
        <translation>Artikel: 128</translation>
    </message>
    <message>
        <source>papers: 2048</source>
        <translation>Artikel: 2048</translation>
    </message>
    <message>
        <source>papers: 256 for C4</source>
        <translation>Artikel: 256 für C4</translation>
    </message>
    <message>
        <source>papers: WikiText-2 test</source>
        <translation>Artikel: WikiText-2 test</translation>
    </message>
    <message>
        <source>papers: first C4 shard</source>
        <translation>Artikel: erster C4-Shard</translation>
    </message>
    <message>
        <source>papers; packing is ours</source>
        <translation>Artikel; Packen ist von uns</translation>
    </message>
    <message>
        <source>published code, LLaMA 13B</source>
        <translation>veröffentlichtes Programm, LLaMA 13B</translation>
    </message>
    <message>
        <source>published code, LLaMA 7B</source>
        <translation>veröffentlichtes Programm, LLaMA 7B</translation>
    </message>
    <message>
        <source>published code: 0</source>
        <translation>veröffentlichtes Programm: 0</translation>
    </message>
    <message>
        <source>published code: blocksize</source>
        <translation>veröffentlichtes Programm: blocksize</translation>
    </message>
    <message>
        <source>published code: both</source>
        <translation>veröffentlichtes Programm: beide</translation>
    </message>
    <message>
        <source>published code: float16</source>
        <translation>veröffentlichtes Programm: float16</translation>
    </message>
    <message>
        <source>published code: on</source>
        <translation>veröffentlichtes Programm: an</translation>
    </message>
    <message>
        <source>published code: prodigy</source>
        <translation>veröffentlichtes Programm: prodigy</translation>
    </message>
    <message>
        <source>published code: wanda</source>
        <translation>veröffentlichtes Programm: wanda</translation>
    </message>
    <message>
        <source>published: 0.01</source>
        <translation>veröffentlicht: 0.01</translation>
    </message>
    <message>
        <source>published: 1</source>
        <translation>veröffentlicht: 1</translation>
    </message>
    <message>
        <source>published: 5</source>
        <translation>veröffentlicht: 5</translation>
    </message>
    <message>
        <source>published: 5 by row, 0.05 to 50 by layer</source>
        <translation>veröffentlicht: 5 je Zeile, 0.05 bis 50 je Schicht</translation>
    </message>
    <message>
        <source>published: file</source>
        <translation>veröffentlicht: file</translation>
    </message>
    <message>
        <source>published: off</source>
        <translation>veröffentlicht: aus</translation>
    </message>
    <message>
        <source>published: on</source>
        <translation>veröffentlicht: an</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>the model&apos;s context, at most 2048</source>
        <translation>der Kontext des Modells, höchstens 2048</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>windows</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>How often the learning of the block in progress is saved, so that a killed run goes on from there. Saving takes a fiftieth of the time at most.</source>
        <translation>Wie oft das Lernen des laufenden Blocks gesichert wird, damit ein abgebrochener Lauf von dort weitergeht. Das Sichern braucht höchstens ein Fünfzigstel der Zeit.</translation>
    </message>
    <message>
        <source>Saving within a block</source>
        <translation>Sichern innerhalb eines Blocks</translation>
    </message>
    <message>
        <source>after every step, whatever it takes</source>
        <translation>nach jedem Schritt, was es auch kostet</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
</context>
</TS>
