<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Export</name>
    <message>
        <source>A zero takes as much room as any other number, so that every program that opens the original opens this one too.</source>
        <translation>Un zéro prend autant de place que tout autre nombre, pour que chaque programme qui ouvre l&apos;original ouvre aussi celui-ci.</translation>
    </message>
    <message>
        <source>The original has %1, this folder %2. Stored as a bit mask and the kept weights alone it would be %3, but hardly any program reads such a file today. An archive of the folder (zip, zstd) does get smaller.</source>
        <translation>L&apos;original fait %1, ce dossier %2. Sous forme de masque de bits avec les seuls poids gardés, il ferait %3, mais presque aucun programme ne lit un tel fichier aujourd&apos;hui. Une archive du dossier (zip, zstd) devient plus petite.</translation>
    </message>
    <message>
        <source>Model folder</source>
        <translation>Dossier du modèle</translation>
    </message>
    <message>
        <source>Masks only</source>
        <translation>Masques seuls</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Numbers (CSV)</source>
        <translation>Nombres (CSV)</translation>
    </message>
    <message>
        <source>Run record</source>
        <translation>Journal de l&apos;exécution</translation>
    </message>
    <message>
        <source>A Hugging Face folder that loads like the original: same names, shapes and types, with the pruned weights set to zero. A model card, the recipe and the hashes of all files lie beside them. It is read again and checked before it gets its name.</source>
        <translation>Un dossier Hugging Face qui se charge comme l&apos;original : mêmes noms, formes et types, avec les poids élagués mis à zéro. Une fiche du modèle, la recette et les empreintes de tous les fichiers l&apos;accompagnent. Il est relu et vérifié avant de recevoir son nom.</translation>
    </message>
    <message>
        <source>One bit a pruned weight. Together with the original model, besa apply-mask writes the whole model folder again, bit for bit.</source>
        <translation>Un bit par poids élagué. Avec le modèle d&apos;origine, besa apply-mask réécrit tout le dossier du modèle, bit pour bit.</translation>
    </message>
    <message>
        <source>Plots as they are zoomed now, for a paper or a slide.</source>
        <translation>Les graphiques dans leur cadrage actuel, pour un article ou une diapositive.</translation>
    </message>
    <message>
        <source>The numbers that the plots show, with units in the headings.</source>
        <translation>Les nombres que montrent les graphiques, avec les unités dans les titres.</translation>
    </message>
    <message>
        <source>Recipe, events, results of every block and hashes of all inputs: enough to replay the run on another machine. The state that only resuming needs is left out.</source>
        <translation>Recette, événements, résultats de chaque bloc et empreintes de toutes les entrées : de quoi rejouer l&apos;exécution sur une autre machine. L&apos;état qui ne sert qu&apos;à la reprise n&apos;y figure pas.</translation>
    </message>
    <message>
        <source>Why is it not smaller?</source>
        <translation>Pourquoi n&apos;est-il pas plus petit ?</translation>
    </message>
    <message>
        <source>Why is it not faster?</source>
        <translation>Pourquoi n&apos;est-il pas plus rapide ?</translation>
    </message>
    <message>
        <source>transformers, vLLM and llama.cpp multiply by a zero like by any other number, and graphics processors gain nothing from zeros in free places. Zeros save time only where kernels skip them, such as sparse CPU runtimes and accelerators made for it. No speed is promised that was not measured.</source>
        <translation>transformers, vLLM et llama.cpp multiplient par zéro comme par tout autre nombre, et les processeurs graphiques ne gagnent rien à des zéros placés librement. Les zéros ne font gagner du temps que là où les noyaux de calcul les sautent, comme dans les moteurs creux pour processeur et les accélérateurs conçus pour cela. Aucune vitesse n&apos;est promise sans avoir été mesurée.</translation>
    </message>
    <message>
        <source>Is this a model?</source>
        <translation>Est-ce un modèle ?</translation>
    </message>
    <message>
        <source>No. It only fits the very model it was made for and refuses others. It is the smallest way to pass a result on.</source>
        <translation>Non. Il ne va qu&apos;avec le modèle pour lequel il a été fait et refuse les autres. C&apos;est le plus petit moyen de transmettre un résultat.</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>What is a zero worth?</source>
        <translation>Que vaut un zéro ?</translation>
    </message>
    <message>
        <source>A language model is a long list of numbers, its weights. The story model here has 4.1 million that may become zero. Most are so small that a zero in their place changes little, and a zero need not be stored or multiplied. The map shows one matrix: the darker a spot, the smaller its weights.</source>
        <translation>Un modèle de langue est une longue liste de nombres, ses poids. Le modèle d&apos;histoires présent ici en a 4,1 millions qui peuvent devenir zéro. La plupart sont si petits qu&apos;un zéro à leur place change peu, et un zéro n&apos;a pas besoin d&apos;être stocké ni multiplié. La carte montre une matrice : plus un point est sombre, plus ses poids sont petits.</translation>
    </message>
    <message>
        <source>Which weights go first?</source>
        <translation>Quels poids partent d&apos;abord ?</translation>
    </message>
    <message>
        <source>A small weight still matters if it always meets a large input. So the model reads some stories first, the calibration text, and every weight gets a score: its size times the strength of its input. In each row the lowest scores go first. That settles the order. How many go is the real question.</source>
        <translation>Un petit poids compte quand même s&apos;il rencontre toujours une grande entrée. Le modèle lit donc d&apos;abord quelques histoires, le texte de calibration, et chaque poids reçoit une note : sa taille multipliée par la force de son entrée. Dans chaque ligne, les notes les plus basses partent d&apos;abord. Cela fixe l&apos;ordre. Combien partent, voilà la vraie question.</translation>
    </message>
    <message>
        <source>Let it learn</source>
        <translation>Laissez-le apprendre</translation>
    </message>
    <message>
        <source>The easy answer is to take the same part of every row. BESA learns a better one. It walks through the six blocks of the model, and in each it tries out how many zeros every row can bear, while their number in total stays what the target asks for. Press Start: the demo takes about a minute.</source>
        <translation>La réponse facile est de prendre la même part de chaque ligne. BESA en apprend une meilleure. Il parcourt les six blocs du modèle et essaie dans chacun combien de zéros chaque ligne supporte, tandis que leur nombre total reste celui que demande la cible. Appuyez sur Démarrer : la démo prend environ une minute.</translation>
    </message>
    <message>
        <source>&amp;Start pruning</source>
        <translation>&amp;Démarrer l&apos;élagage</translation>
    </message>
    <message>
        <source>What does a block lose?</source>
        <translation>Que perd un bloc ?</translation>
    </message>
    <message>
        <source>A pruned block should still give the output it gave before. The distance between the two is its reconstruction loss, and this curve shows it step by step: lower is better. It falls although no weight is ever changed, only because the zeros move to where they hurt less.</source>
        <translation>Un bloc élagué devrait encore donner la même sortie qu&apos;avant. L&apos;écart entre les deux est son erreur de reconstruction, et cette courbe la montre pas à pas : plus bas, c&apos;est mieux. Elle baisse sans qu&apos;aucun poids ne change, seulement parce que les zéros vont là où ils nuisent moins.</translation>
    </message>
    <message>
        <source>Where zeros hurt least</source>
        <translation>Où les zéros nuisent le moins</translation>
    </message>
    <message>
        <source>Seven layers share the zeros of a block. They start equal and drift apart: a layer that the output depends on gives zeros away, and one that hardly matters takes them over. Their sum stays at the dashed line, exactly, in every step. The same trade goes on between the rows of each layer.</source>
        <translation>Sept couches se partagent les zéros d&apos;un bloc. Elles partent égales et s&apos;écartent : une couche dont la sortie dépend cède des zéros, et une qui compte peu les reprend. Leur somme reste sur la ligne tiretée, exactement, à chaque pas. Le même échange a lieu entre les lignes de chaque couche.</translation>
    </message>
    <message>
        <source>Why blocks and rows differ</source>
        <translation>Pourquoi blocs et lignes diffèrent</translation>
    </message>
    <message>
        <source>Every cell of this map is one layer of one block. Errors travel: what one block loses reaches all blocks after it, so each learns on what the pruned ones before it really hand over. No two blocks end alike, and a click on a cell shows that its rows do not either. The results tell what it was worth: with the same number of zeros, the model guesses the next word better than with the same part of every row gone.</source>
        <translation>Chaque case de cette carte est une couche d&apos;un bloc. Les erreurs voyagent : ce qu&apos;un bloc perd atteint tous les blocs suivants, donc chacun apprend sur ce que les blocs élagués avant lui transmettent vraiment. Deux blocs ne finissent jamais pareils, et un clic sur une case montre que ses lignes non plus. Les résultats disent ce que cela valait : avec le même nombre de zéros, le modèle devine mieux le mot suivant que si la même part de chaque ligne avait disparu.</translation>
    </message>
    <message>
        <source>See the &amp;results</source>
        <translation>Voir les &amp;résultats</translation>
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
        <translation>%1 k</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>millions of parameters</comment>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>%1 B</source>
        <comment>thousand millions of parameters</comment>
        <translation>%1 Md</translation>
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
        <translation>%1 j %2 h</translation>
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
        <translation>En cours</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompue</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouée</translation>
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
        <translation>Ouvrir un dossier de &amp;modèle…</translation>
    </message>
    <message>
        <source>Chooses the checkpoint to prune; only its headers are read.</source>
        <translation>Choisit le modèle à élaguer ; seuls ses en-têtes sont lus.</translation>
    </message>
    <message>
        <source>Choose calibration &amp;text…</source>
        <translation>Choisir le &amp;texte de calibration…</translation>
    </message>
    <message>
        <source>Chooses the texts whose activations decide what is pruned.</source>
        <translation>Choisit les textes dont les activations décident de ce qui est élagué.</translation>
    </message>
    <message>
        <source>Open re&amp;cipe…</source>
        <translation>Ouvrir une re&amp;cette…</translation>
    </message>
    <message>
        <source>Fills the setup from a recipe file.</source>
        <translation>Remplit la préparation à partir d&apos;un fichier de recette.</translation>
    </message>
    <message>
        <source>&amp;Save recipe…</source>
        <translation>Enregi&amp;strer la recette…</translation>
    </message>
    <message>
        <source>Writes the setup to a recipe file that the command line takes too.</source>
        <translation>Écrit la préparation dans un fichier de recette que la ligne de commande accepte aussi.</translation>
    </message>
    <message>
        <source>Open &amp;run folder…</source>
        <translation>Ouvrir un dossier d&apos;e&amp;xécution…</translation>
    </message>
    <message>
        <source>Shows a finished or interrupted run and its replay.</source>
        <translation>Montre une exécution finie ou interrompue et sa relecture.</translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation>Ouvrir la &amp;démo</translation>
    </message>
    <message>
        <source>Sets everything up for the bundled story model.</source>
        <translation>Règle tout pour le modèle d&apos;histoires fourni.</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>Theme, language, text size and where results go.</source>
        <translation>Thème, langue, taille du texte et destination des résultats.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Closes the window; a run in progress is asked about.</source>
        <translation>Ferme la fenêtre ; une question est posée si une exécution est en cours.</translation>
    </message>
    <message>
        <source>&amp;Start pruning</source>
        <translation>&amp;Démarrer l&apos;élagage</translation>
    </message>
    <message>
        <source>Prunes the model as set up.</source>
        <translation>Élague le modèle tel que préparé.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Holds the run after the current step.</source>
        <translation>Suspend l&apos;exécution après le pas en cours.</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Goes on with the paused run.</source>
        <translation>Reprend l&apos;exécution en pause.</translation>
    </message>
    <message>
        <source>Stop after this &amp;block</source>
        <translation>Arrêter après ce &amp;bloc</translation>
    </message>
    <message>
        <source>Ends the run when the current block is done; it can be resumed later.</source>
        <translation>Termine l&apos;exécution quand le bloc en cours est fini ; elle peut être reprise plus tard.</translation>
    </message>
    <message>
        <source>&amp;Abort</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>Ends the run after the current step; finished blocks are kept.</source>
        <translation>Termine l&apos;exécution après le pas en cours ; les blocs finis sont gardés.</translation>
    </message>
    <message>
        <source>&amp;Resume the shown run</source>
        <translation>&amp;Reprendre l&apos;exécution affichée</translation>
    </message>
    <message>
        <source>Goes on with an interrupted run where its state was kept last.</source>
        <translation>Continue une exécution interrompue là où son état a été conservé en dernier.</translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation>Copier comme co&amp;mmande</translation>
    </message>
    <message>
        <source>Copies the command line that does the same as the setup.</source>
        <translation>Copie la ligne de commande qui fait la même chose que la préparation.</translation>
    </message>
    <message>
        <source>&amp;Setup</source>
        <translation>&amp;Préparation</translation>
    </message>
    <message>
        <source>Shows or hides model, calibration and target.</source>
        <translation>Montre ou cache le modèle, la calibration et la cible.</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>&amp;Observer</translation>
    </message>
    <message>
        <source>Shows how the run learns.</source>
        <translation>Montre comment l&apos;exécution apprend.</translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <translation>&amp;Résultats</translation>
    </message>
    <message>
        <source>Shows what the run reached.</source>
        <translation>Montre ce que l&apos;exécution a atteint.</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>Shows all runs beside each other.</source>
        <translation>Montre toutes les exécutions côte à côte.</translation>
    </message>
    <message>
        <source>&amp;Bend</source>
        <translation>P&amp;lier</translation>
    </message>
    <message>
        <source>Changes the sparsity of single layers by hand at the same budget.</source>
        <translation>Change à la main la parcimonie de couches isolées, à budget égal.</translation>
    </message>
    <message>
        <source>&amp;Lesson</source>
        <translation>L&amp;eçon</translation>
    </message>
    <message>
        <source>Explains pruning in six short steps.</source>
        <translation>Explique l&apos;élagage en six courtes étapes.</translation>
    </message>
    <message>
        <source>Re&amp;play</source>
        <translation>Re&amp;lecture</translation>
    </message>
    <message>
        <source>Shows the bar that plays the shown run like a film.</source>
        <translation>Montre la barre qui joue l&apos;exécution affichée comme un film.</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>&amp;Messages</translation>
    </message>
    <message>
        <source>Shows or hides what the run had to say.</source>
        <translation>Montre ou cache ce que l&apos;exécution avait à dire.</translation>
    </message>
    <message>
        <source>&amp;Follow the run</source>
        <translation>S&amp;uivre l&apos;exécution</translation>
    </message>
    <message>
        <source>Selects the block in progress, and goes along with it.</source>
        <translation>Choisit le bloc en cours et l&apos;accompagne.</translation>
    </message>
    <message>
        <source>Find &amp;tensor…</source>
        <translation>Trouver un &amp;tenseur…</translation>
    </message>
    <message>
        <source>Selects a layer of a block by its name.</source>
        <translation>Choisit une couche d&apos;un bloc par son nom.</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>&amp;Palette de commandes…</translation>
    </message>
    <message>
        <source>Finds actions, options and tensors by a few letters.</source>
        <translation>Trouve actions, réglages et tenseurs en quelques lettres.</translation>
    </message>
    <message>
        <source>&amp;Dark or light theme</source>
        <translation>Thème sombre ou c&amp;lair</translation>
    </message>
    <message>
        <source>Switches between the dark and the light theme.</source>
        <translation>Passe du thème sombre au thème clair et retour.</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>Makes all text larger.</source>
        <translation>Agrandit tout le texte.</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texte plus &amp;petit</translation>
    </message>
    <message>
        <source>Makes all text smaller.</source>
        <translation>Réduit tout le texte.</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>Texte &amp;normal</translation>
    </message>
    <message>
        <source>Gives text the size that the system asks for.</source>
        <translation>Donne au texte la taille que demande le système.</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>P&amp;lein écran</translation>
    </message>
    <message>
        <source>Gives the window the whole screen, and back.</source>
        <translation>Donne tout l&apos;écran à la fenêtre, et retour.</translation>
    </message>
    <message>
        <source>Sa&amp;ve layout</source>
        <translation>&amp;Enregistrer la disposition</translation>
    </message>
    <message>
        <source>Keeps the arrangement of the window as yours.</source>
        <translation>Garde la disposition de la fenêtre comme la vôtre.</translation>
    </message>
    <message>
        <source>R&amp;estore layout</source>
        <translation>Restaurer la d&amp;isposition</translation>
    </message>
    <message>
        <source>Gives the window the arrangement that you saved.</source>
        <translation>Donne à la fenêtre la disposition que vous avez enregistrée.</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation>Réinitialiser la dispos&amp;ition</translation>
    </message>
    <message>
        <source>Gives the window its first arrangement.</source>
        <translation>Donne à la fenêtre sa première disposition.</translation>
    </message>
    <message>
        <source>&amp;Model folder…</source>
        <translation>Dossier du &amp;modèle…</translation>
    </message>
    <message>
        <source>Writes the pruned model as a Hugging Face folder.</source>
        <translation>Écrit le modèle élagué comme dossier Hugging Face.</translation>
    </message>
    <message>
        <source>Mas&amp;ks…</source>
        <translation>Mas&amp;ques…</translation>
    </message>
    <message>
        <source>Copies the masks of the shown run.</source>
        <translation>Copie les masques de l&apos;exécution affichée.</translation>
    </message>
    <message>
        <source>&amp;Figures…</source>
        <translation>&amp;Figures…</translation>
    </message>
    <message>
        <source>Writes the shown plots as PNG, SVG or PDF.</source>
        <translation>Écrit les graphiques affichés en PNG, SVG ou PDF.</translation>
    </message>
    <message>
        <source>&amp;Tables…</source>
        <translation>&amp;Tableaux…</translation>
    </message>
    <message>
        <source>Writes the shown series as CSV.</source>
        <translation>Écrit les séries affichées en CSV.</translation>
    </message>
    <message>
        <source>Run &amp;record…</source>
        <translation>&amp;Journal de l&apos;exécution…</translation>
    </message>
    <message>
        <source>Writes what is known of the shown run as JSON.</source>
        <translation>Écrit en JSON ce que l&apos;on sait de l&apos;exécution affichée.</translation>
    </message>
    <message>
        <source>&amp;Verify a folder…</source>
        <translation>&amp;Vérifier un dossier…</translation>
    </message>
    <message>
        <source>Counts the zeros of an exported model again and compares every file.</source>
        <translation>Compte de nouveau les zéros d&apos;un modèle exporté et compare chaque fichier.</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Premiers pas</translation>
    </message>
    <message>
        <source>Shows the card with the first three steps again.</source>
        <translation>Montre de nouveau la carte des trois premiers pas.</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>Shows every key of the window.</source>
        <translation>Montre toutes les touches de la fenêtre.</translation>
    </message>
    <message>
        <source>&amp;Copy details for a report</source>
        <translation>&amp;Copier les détails pour un rapport</translation>
    </message>
    <message>
        <source>Copies versions of the program, its libraries and the machine.</source>
        <translation>Copie les versions du programme, de ses bibliothèques et de la machine.</translation>
    </message>
    <message>
        <source>&amp;About BESA Workbench</source>
        <translation>À propos de &amp;BESA Workbench</translation>
    </message>
    <message>
        <source>Version, licence and libraries.</source>
        <translation>Version, licence et bibliothèques.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Exécution</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
</context>
<context>
    <name>besa::AllocationBars</name>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Pruned (%)</source>
        <translation>Élagué (%)</translation>
    </message>
    <message>
        <source>Learned %1</source>
        <translation>%1 appris</translation>
    </message>
    <message>
        <source>Edited %1</source>
        <translation>%1 modifié</translation>
    </message>
    <message>
        <source>Learned (pruned fraction)</source>
        <translation>Appris (part élaguée)</translation>
    </message>
    <message>
        <source>Edited (pruned fraction)</source>
        <translation>Modifié (part élaguée)</translation>
    </message>
</context>
<context>
    <name>besa::BendPanel</name>
    <message>
        <source>Loss as learned</source>
        <translation>Erreur apprise</translation>
    </message>
    <message>
        <source>Loss as bent</source>
        <translation>Erreur après pliage</translation>
    </message>
    <message>
        <source>&amp;Back to learned</source>
        <translation>&amp;Revenir à l&apos;appris</translation>
    </message>
    <message>
        <source>&amp;Save as recipe…</source>
        <translation>Enregi&amp;strer comme recette…</translation>
    </message>
    <message>
        <source>&amp;Prune with this</source>
        <translation>Éla&amp;guer ainsi</translation>
    </message>
    <message>
        <source>Nothing to bend yet</source>
        <translation>Rien à plier encore</translation>
    </message>
    <message>
        <source>Once a block is pruned, its zeros can be moved between its layers here, and the block&apos;s loss is measured again at once.</source>
        <translation>Dès qu&apos;un bloc est élagué, ses zéros peuvent être déplacés ici entre ses couches, et l&apos;erreur du bloc est aussitôt mesurée de nouveau.</translation>
    </message>
    <message>
        <source>Set up a run</source>
        <translation>Préparer une exécution</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloc</translation>
    </message>
    <message>
        <source>B&amp;lock</source>
        <translation>B&amp;loc</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Drag the top of a bar, or type. The other layers give way, those that care least the most, and the block keeps its zeros.</source>
        <translation>Tirez le haut d&apos;une barre, ou saisissez un nombre. Les autres couches cèdent, surtout celles qui en souffrent le moins, et le bloc garde ses zéros.</translation>
    </message>
    <message>
        <source>put block %1 back</source>
        <translation>remettre le bloc %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>Bloc %1</translation>
    </message>
    <message>
        <source>Pruned part of each layer, block %1</source>
        <translation>Part élaguée de chaque couche, bloc %1</translation>
    </message>
    <message>
        <source>bend %1 of block %2 to %3</source>
        <translation>plier %1 du bloc %2 à %3</translation>
    </message>
    <message>
        <source>Together %1 of %2 weights are zero (%3). This stays.</source>
        <translation>Ensemble, %1 poids sur %2 sont à zéro (%3). Cela reste.</translation>
    </message>
    <message>
        <source>Error against the dense model: %1</source>
        <translation>Écart au modèle dense : %1</translation>
    </message>
    <message>
        <source>Measuring how much each layer cares…</source>
        <translation>Mesure de ce que chaque couche supporte…</translation>
    </message>
    <message>
        <source>Nothing is bent in this block.</source>
        <translation>Rien n&apos;est plié dans ce bloc.</translation>
    </message>
    <message>
        <source>Move a layer to see what it costs.</source>
        <translation>Déplacez une couche pour voir ce que cela coûte.</translation>
    </message>
    <message>
        <source>Being measured</source>
        <translation>Mesure en cours</translation>
    </message>
    <message>
        <source>The loss is measured on the calibration windows.</source>
        <translation>L&apos;erreur est mesurée sur les fenêtres de calibration.</translation>
    </message>
    <message>
        <source>About the same as learned.</source>
        <translation>À peu près comme l&apos;appris.</translation>
    </message>
    <message>
        <source>%1 less than learned: this bend helps.</source>
        <translation>%1 de moins que l&apos;appris : ce pliage aide.</translation>
    </message>
    <message>
        <source>%1 more than learned: the block pays for this bend.</source>
        <translation>%1 de plus que l&apos;appris : le bloc paie ce pliage.</translation>
    </message>
</context>
<context>
    <name>besa::BendRows</name>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Pruned</source>
        <translation>Élagué</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>Zéros</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Tenir</translation>
    </message>
    <message>
        <source>Pruned part of %1 in percent</source>
        <translation>Part élaguée de %1 en pour cent</translation>
    </message>
    <message>
        <source>Hold %1</source>
        <translation>Tenir %1</translation>
    </message>
    <message>
        <source>A held layer does not give way to the others.</source>
        <translation>Une couche tenue ne cède pas aux autres.</translation>
    </message>
</context>
<context>
    <name>besa::BlockLossPlot</name>
    <message>
        <source>Loss by block</source>
        <translation>Erreur par bloc</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloc</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Reconstruction</source>
        <translation>Reconstruction</translation>
    </message>
    <message>
        <source>Against dense stream</source>
        <translation>Par rapport au flux dense</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>Premier pas</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Dernier pas</translation>
    </message>
</context>
<context>
    <name>besa::BlockSelector</name>
    <message>
        <source>&amp;Block:</source>
        <translation>&amp;Bloc :</translation>
    </message>
    <message>
        <source>Show the block before</source>
        <translation>Montrer le bloc précédent</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloc</translation>
    </message>
    <message>
        <source>Show the next block</source>
        <translation>Montrer le bloc suivant</translation>
    </message>
    <message>
        <source>&amp;Layer:</source>
        <translation>&amp;Couche :</translation>
    </message>
    <message>
        <source>Layer of the block</source>
        <translation>Couche du bloc</translation>
    </message>
    <message>
        <source>Go along with the run: always show the block in progress</source>
        <translation>Accompagner l&apos;exécution : toujours montrer le bloc en cours</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>Bloc %1</translation>
    </message>
</context>
<context>
    <name>besa::BlockSparsityPlot</name>
    <message>
        <source>Sparsity by block</source>
        <translation>Parcimonie par bloc</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloc</translation>
    </message>
    <message>
        <source>Pruned (%)</source>
        <translation>Élagué (%)</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>cible %1</translation>
    </message>
</context>
<context>
    <name>besa::BlockTableModel</name>
    <message>
        <source>Number of the decoder block, from 0.</source>
        <translation>Numéro du bloc décodeur, à partir de 0.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloc</translation>
    </message>
    <message>
        <source>Zeros of all seven layers over their weights.</source>
        <translation>Zéros des sept couches rapportés à leurs poids.</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>Parcimonie</translation>
    </message>
    <message>
        <source>Reconstruction loss of the first learning step.</source>
        <translation>Erreur de reconstruction du premier pas d&apos;apprentissage.</translation>
    </message>
    <message>
        <source>First loss</source>
        <translation>Première erreur</translation>
    </message>
    <message>
        <source>Reconstruction loss of the newest learning step.</source>
        <translation>Erreur de reconstruction du pas d&apos;apprentissage le plus récent.</translation>
    </message>
    <message>
        <source>Last loss</source>
        <translation>Dernière erreur</translation>
    </message>
    <message>
        <source>Mean reconstruction loss of the final mask over all calibration windows.</source>
        <translation>Erreur de reconstruction moyenne du masque final sur toutes les fenêtres de calibration.</translation>
    </message>
    <message>
        <source>Final loss</source>
        <translation>Erreur finale</translation>
    </message>
    <message>
        <source>Mean squared error against the output of the dense model.</source>
        <translation>Erreur quadratique moyenne par rapport à la sortie du modèle dense.</translation>
    </message>
    <message>
        <source>Dense error</source>
        <translation>Écart au dense</translation>
    </message>
    <message>
        <source>Computing time of the block.</source>
        <translation>Temps de calcul du bloc.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Zeros of %1 over its weights.</source>
        <translation>Zéros de %1 rapportés à ses poids.</translation>
    </message>
</context>
<context>
    <name>besa::CalibrationCard</name>
    <message>
        <source>Calibration</source>
        <translation>Calibration</translation>
    </message>
    <message>
        <source>Look at samples…</source>
        <translation>Regarder les échantillons…</translation>
    </message>
    <message>
        <source>Shows the windows that the model will read, token by token</source>
        <translation>Montre les fenêtres que le modèle lira, jeton par jeton</translation>
    </message>
    <message>
        <source>%1 × %2 = %3 tokens</source>
        <comment>windows, their length, their product</comment>
        <translation>%1 × %2 = %3 jetons</translation>
    </message>
</context>
<context>
    <name>besa::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats trouvés</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter does it · Esc closes</source>
        <translation>↑ ↓ choisir · Entrée exécute · Échap ferme</translation>
    </message>
</context>
<context>
    <name>besa::CompareCurves</name>
    <message>
        <source>Block</source>
        <translation>Bloc</translation>
    </message>
    <message>
        <source>Check runs in the table above to see their curves over each other.</source>
        <translation>Cochez des exécutions dans le tableau ci-dessus pour superposer leurs courbes.</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>Bloc %1</translation>
    </message>
    <message>
        <source>Loss of each block</source>
        <translation>Erreur de chaque bloc</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Sparsity of each block</source>
        <translation>Parcimonie de chaque bloc</translation>
    </message>
    <message>
        <source>Pruned (%)</source>
        <translation>Élagué (%)</translation>
    </message>
    <message>
        <source>Loss to compare</source>
        <translation>Erreur à comparer</translation>
    </message>
    <message>
        <source>Reconstruction loss of the final mask</source>
        <translation>Erreur de reconstruction du masque final</translation>
    </message>
    <message>
        <source>Error against the dense model</source>
        <translation>Écart au modèle dense</translation>
    </message>
    <message>
        <source>&amp;Loss</source>
        <translation>&amp;Erreur</translation>
    </message>
</context>
<context>
    <name>besa::ComparePage</name>
    <message>
        <source>Curves</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>Sparsity and perplexity</source>
        <translation>Parcimonie et perplexité</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Pas encore d&apos;exécutions</translation>
    </message>
    <message>
        <source>Every run that is started here or with besa prune is kept with its record. Two or more can be laid over each other on this page.</source>
        <translation>Chaque exécution démarrée ici ou avec besa prune est gardée avec son journal. Deux ou plus peuvent être superposées sur cette page.</translation>
    </message>
    <message>
        <source>Set up a run</source>
        <translation>Préparer une exécution</translation>
    </message>
    <message>
        <source>&amp;Differences only</source>
        <translation>Seulement les &amp;différences</translation>
    </message>
    <message>
        <source>Differences only</source>
        <translation>Seulement les différences</translation>
    </message>
    <message>
        <source>Parameters of the checked runs</source>
        <translation>Paramètres des exécutions cochées</translation>
    </message>
    <message>
        <source>Dense model</source>
        <translation>Modèle dense</translation>
    </message>
    <message>
        <source>All runs were measured on the same model and text.</source>
        <translation>Toutes les exécutions ont été mesurées sur le même modèle et le même texte.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) with another model or evaluation text are left out. Check one of them to see it among its like.</source>
        <translation>
            <numerusform>%n exécution avec un autre modèle ou texte d&apos;évaluation est laissée de côté. Cochez-en une pour la voir parmi ses semblables.</numerusform>
            <numerusform>%n exécutions avec un autre modèle ou texte d&apos;évaluation sont laissées de côté. Cochez-en une pour la voir parmi ses semblables.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check runs in the table above to see their parameters side by side.</source>
        <translation>Cochez des exécutions dans le tableau ci-dessus pour voir leurs paramètres côte à côte.</translation>
    </message>
    <message>
        <source>Check a second run to see in what they differ.</source>
        <translation>Cochez une deuxième exécution pour voir en quoi elles diffèrent.</translation>
    </message>
    <message>
        <source>These runs have the same parameters.</source>
        <translation>Ces exécutions ont les mêmes paramètres.</translation>
    </message>
</context>
<context>
    <name>besa::DistributionPlot</name>
    <message>
        <source>Learned rates</source>
        <translation>Taux appris</translation>
    </message>
    <message>
        <source>Pruned in a row (%)</source>
        <translation>Part élaguée d&apos;une ligne (%)</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>The learned rates of the selected layer appear here while it learns. A recorded run shows them when it was told to record distributions.</source>
        <translation>Les taux appris de la couche choisie apparaissent ici pendant qu&apos;elle apprend. Une exécution enregistrée les montre si elle devait enregistrer les distributions.</translation>
    </message>
    <message>
        <source>This method does not learn rates.</source>
        <translation>Cette méthode n&apos;apprend pas de taux.</translation>
    </message>
    <message>
        <source>Candidate rate (%)</source>
        <translation>Taux candidat (%)</translation>
    </message>
    <message>
        <source>Probability (%)</source>
        <translation>Probabilité (%)</translation>
    </message>
    <message>
        <source>pruned %1</source>
        <translation>élagué %1</translation>
    </message>
</context>
<context>
    <name>besa::Drop</name>
    <message>
        <source>“%1” is neither a model nor a run: it holds no config.json and no run.json.</source>
        <translation>« %1 » n&apos;est ni un modèle ni une exécution : il ne contient ni config.json ni run.json.</translation>
    </message>
    <message>
        <source>“%1” is not there.</source>
        <translation>« %1 » est introuvable.</translation>
    </message>
    <message>
        <source>“%1” may hold a program (pickle) and is not opened. Convert the model to safetensors first.</source>
        <translation>« %1 » peut contenir un programme (pickle) et n&apos;est pas ouvert. Convertissez d&apos;abord le modèle en safetensors.</translation>
    </message>
    <message>
        <source>“%1” is a GGUF file. Drop the folder with the safetensors files instead.</source>
        <translation>« %1 » est un fichier GGUF. Déposez plutôt le dossier avec les fichiers safetensors.</translation>
    </message>
    <message>
        <source>“%1” is not a model, recipe, run or text that this program knows.</source>
        <translation>« %1 » n&apos;est pas un modèle, une recette, une exécution ou un texte que ce programme connaît.</translation>
    </message>
</context>
<context>
    <name>besa::ElidedLabel</name>
    <message>
        <source>Copy text</source>
        <translation>Copier le texte</translation>
    </message>
</context>
<context>
    <name>besa::ExportDesk</name>
    <message>
        <source>Written to %1.</source>
        <translation>Écrit dans %1.</translation>
    </message>
    <message>
        <source>There is no run yet: start one, or open one.</source>
        <translation>Il n&apos;y a pas encore d&apos;exécution : démarrez-en une, ou ouvrez-en une.</translation>
    </message>
    <message>
        <source>The run is still in progress.</source>
        <translation>L&apos;exécution est encore en cours.</translation>
    </message>
    <message>
        <source>The run is not finished: resume it first.</source>
        <translation>L&apos;exécution n&apos;est pas finie : reprenez-la d&apos;abord.</translation>
    </message>
    <message>
        <source>No plot is shown: open the Watch page.</source>
        <translation>Aucun graphique n&apos;est affiché : ouvrez la page Observer.</translation>
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
        <translation>Dans le thème c&amp;lair, pour le papier</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>&amp;Montrer dans le dossier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Command that reproduces the run</source>
        <translation>Commande qui reproduit l&apos;exécution</translation>
    </message>
    <message>
        <source>Co&amp;mmand that does the same</source>
        <translation>Co&amp;mmande qui fait la même chose</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Avancement de l&apos;export</translation>
    </message>
    <message>
        <source>The command is on the clipboard.</source>
        <translation>La commande est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Quoi exporter</translation>
    </message>
    <message>
        <source>Which plots</source>
        <translation>Quels graphiques</translation>
    </message>
    <message>
        <source>The plot that is shown</source>
        <translation>Le graphique affiché</translation>
    </message>
    <message>
        <source>All plots</source>
        <translation>Tous les graphiques</translation>
    </message>
    <message>
        <source>Format of the figures</source>
        <translation>Format des figures</translation>
    </message>
    <message>
        <source>PNG, 300 dots an inch</source>
        <translation>PNG, 300 points par pouce</translation>
    </message>
    <message>
        <source>SVG, for editing</source>
        <translation>SVG, à retoucher</translation>
    </message>
    <message>
        <source>PDF, for papers</source>
        <translation>PDF, pour les articles</translation>
    </message>
    <message>
        <source>&amp;Plots</source>
        <translation>&amp;Graphiques</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>&amp;Destination</source>
        <translation>&amp;Destination</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>The plot “%1”</source>
        <translation>Le graphique « %1 »</translation>
    </message>
    <message>
        <source>Known once a run is chosen.</source>
        <translation>Connu dès qu&apos;une exécution est choisie.</translation>
    </message>
    <message numerus="yes">
        <source>Written and checked: %1 zeros of %2 weights (%3), %n file(s) with the right hash.</source>
        <translation>
            <numerusform>Écrit et vérifié : %1 zéros sur %2 poids (%3), %n fichier avec la bonne empreinte.</numerusform>
            <numerusform>Écrit et vérifié : %1 zéros sur %2 poids (%3), %n fichiers avec la bonne empreinte.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>format and its size</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>This already exists. Choose a name that is free.</source>
        <translation>Cela existe déjà. Choisissez un nom libre.</translation>
    </message>
    <message>
        <source>The file exists and will be replaced.</source>
        <translation>Le fichier existe et sera remplacé.</translation>
    </message>
    <message>
        <source>The disk has %1 left, but %2 are needed.</source>
        <translation>Il reste %1 sur le disque, mais il faut %2.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>besa::FactGrid</name>
    <message>
        <source>%1: %2</source>
        <comment>a fact and its value</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>besa::FirstRunCard</name>
    <message>
        <source>&amp;Prune the demo</source>
        <translation>&amp;Élaguer la démo</translation>
    </message>
    <message>
        <source>1.  Set up: a model, some text, and how sparse it shall become. The bundled story model is ready.</source>
        <translation>1.  Préparer : un modèle, du texte, et la part de zéros voulue. Le modèle d&apos;histoires fourni est prêt.</translation>
    </message>
    <message>
        <source>2.  Watch: block by block, BESA learns how much every layer can spare.</source>
        <translation>2.  Observer : bloc après bloc, BESA apprend ce dont chaque couche peut se passer.</translation>
    </message>
    <message>
        <source>3.  Judge: compare perplexity, try prompts, and export the model.</source>
        <translation>3.  Juger : comparer la perplexité, essayer des invites et exporter le modèle.</translation>
    </message>
    <message>
        <source>Prunes the bundled model with its recipe; it takes about a minute.</source>
        <translation>Élague le modèle fourni selon sa recette ; cela prend environ une minute.</translation>
    </message>
    <message>
        <source>Hide the first steps; the Help menu shows them again.</source>
        <translation>Masquer les premiers pas ; le menu Aide les montre de nouveau.</translation>
    </message>
    <message>
        <source>Hide the first steps</source>
        <translation>Masquer les premiers pas</translation>
    </message>
</context>
<context>
    <name>besa::HeatMap</name>
    <message>
        <source>Logarithmic colours</source>
        <translation>Couleurs logarithmiques</translation>
    </message>
    <message>
        <source>Spaces the colours by powers of ten. (L)</source>
        <translation>Espace les couleurs par puissances de dix. (L)</translation>
    </message>
    <message>
        <source>%1: not there yet</source>
        <translation>%1 : pas encore là</translation>
    </message>
    <message>
        <source>Blocks fill in from left to right as they are finished.</source>
        <translation>Les blocs se remplissent de gauche à droite à mesure qu’ils sont terminés.</translation>
    </message>
</context>
<context>
    <name>besa::HistogramPlot</name>
    <message>
        <source>Pruned in a row (%)</source>
        <translation>Part élaguée d&apos;une ligne (%)</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>moyenne %1</translation>
    </message>
    <message>
        <source>%1 · block %2 · %3</source>
        <translation>%1 · bloc %2 · %3</translation>
    </message>
</context>
<context>
    <name>besa::LessonPanel</name>
    <message>
        <source>Show &amp;me</source>
        <translation>&amp;Montrer</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation>Ouvrir la &amp;démo</translation>
    </message>
    <message>
        <source>The lesson speaks of the bundled story model.</source>
        <translation>La leçon parle du modèle d&apos;histoires fourni.</translation>
    </message>
    <message>
        <source>A run is there already; start another or go on with Next.</source>
        <translation>Une exécution est déjà là ; démarrez-en une autre ou continuez avec Suivant.</translation>
    </message>
    <message>
        <source>The lesson goes on when the first block learns.</source>
        <translation>La leçon continue quand le premier bloc apprend.</translation>
    </message>
    <message>
        <source>All blocks are pruned. That was the lesson.</source>
        <translation>Tous les blocs sont élagués. C&apos;était la leçon.</translation>
    </message>
    <message>
        <source>The map fills in, block by block, while the run goes on.</source>
        <translation>La carte se remplit, bloc après bloc, pendant que l&apos;exécution avance.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
</context>
<context>
    <name>besa::LinePlot</name>
    <message>
        <source>S&amp;moothing</source>
        <translation>&amp;Lissage</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Lissage</translation>
    </message>
    <message>
        <source>Weight of the earlier values in the running average, as in TensorBoard: 0 shows the raw curve, 0.999 the slowest trend.</source>
        <translation>Poids des valeurs précédentes dans la moyenne mobile, comme dans TensorBoard : 0 montre la courbe brute, 0,999 la tendance la plus lente.</translation>
    </message>
    <message>
        <source>%1, smoothed %2</source>
        <translation>%1, lissé %2</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>Bloc %1</translation>
    </message>
    <message>
        <source>This method does not learn: it has no steps.</source>
        <translation>Cette méthode n&apos;apprend pas : elle n&apos;a pas de pas.</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Pas %1</translation>
    </message>
    <message>
        <source>Each block appears here when it is finished.</source>
        <translation>Chaque bloc apparaît ici une fois terminé.</translation>
    </message>
    <message>
        <source>The learning steps of the block appear here as they come.</source>
        <translation>Les étapes d’apprentissage du bloc apparaissent ici à mesure qu’elles arrivent.</translation>
    </message>
</context>
<context>
    <name>besa::LogPanel</name>
    <message>
        <source>Only &amp;warnings</source>
        <translation>Seulement les a&amp;vertissements</translation>
    </message>
    <message>
        <source>Only warnings</source>
        <translation>Seulement les avertissements</translation>
    </message>
    <message>
        <source>Messages of the run</source>
        <translation>Messages de l&apos;exécution</translation>
    </message>
</context>
<context>
    <name>besa::LossShareMap</name>
    <message>
        <source>Where the loss arises</source>
        <translation>Où naît l&apos;erreur</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloc</translation>
    </message>
    <message>
        <source>Share of all finished blocks (%)</source>
        <translation>Part de tous les blocs finis (%)</translation>
    </message>
    <message>
        <source>Reconstruction</source>
        <translation>Reconstruction</translation>
    </message>
    <message>
        <source>Against dense</source>
        <translation>Écart au dense</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Erreur</translation>
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
        <translation>les réglages n&apos;ont pas pu être lus ; ceux d&apos;origine sont utilisés</translation>
    </message>
    <message>
        <source>The old file was kept there.</source>
        <translation>L&apos;ancien fichier y est conservé.</translation>
    </message>
    <message>
        <source>the settings could not be written: %1</source>
        <translation>les réglages n&apos;ont pas pu être écrits : %1</translation>
    </message>
    <message>
        <source>Check the disk and the permissions.</source>
        <translation>Vérifiez le disque et les droits d&apos;accès.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation>Ouvrir un élément ré&amp;cent</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>The setup is that of “%1”.</source>
        <translation>Les réglages sont ceux de « %1 ».</translation>
    </message>
    <message>
        <source>The recipe is in “%1”.</source>
        <translation>La recette est dans « %1 ».</translation>
    </message>
    <message>
        <source>Prompts are answered when the run has ended.</source>
        <translation>Les invites reçoivent une réponse quand l&apos;exécution est finie.</translation>
    </message>
    <message>
        <source>There is no pruned model yet: finish a run, or open one.</source>
        <translation>Il n&apos;y a pas encore de modèle élagué : terminez une exécution, ou ouvrez-en une.</translation>
    </message>
    <message>
        <source>%1 — BESA Workbench</source>
        <translation>%1 — BESA Workbench</translation>
    </message>
    <message>
        <source>Open model</source>
        <translation>Ouvrir un modèle</translation>
    </message>
    <message>
        <source>Choose calibration text</source>
        <translation>Choisir le texte de calibration</translation>
    </message>
    <message>
        <source>A run is in progress: pause or end it before another is shown.</source>
        <translation>Une exécution est en cours : mettez-la en pause ou terminez-la avant d&apos;en montrer une autre.</translation>
    </message>
    <message>
        <source>the last run was interrupted</source>
        <translation>la dernière exécution a été interrompue</translation>
    </message>
    <message>
        <source>Its finished blocks are safe: it can go on after the last one.</source>
        <translation>Ses blocs finis sont en sûreté : elle peut continuer après le dernier.</translation>
    </message>
    <message>
        <source>Resume the run</source>
        <translation>Reprendre l&apos;exécution</translation>
    </message>
    <message>
        <source>Only show it</source>
        <translation>La montrer seulement</translation>
    </message>
    <message>
        <source>Done: %1 of the weights are zero.</source>
        <translation>Terminé : %1 des poids sont à zéro.</translation>
    </message>
    <message>
        <source>The run has ended early; it can be resumed.</source>
        <translation>L&apos;exécution s&apos;est arrêtée avant la fin ; elle peut être reprise.</translation>
    </message>
    <message numerus="yes">
        <source>Verified: %1 zeros counted, %n file(s) unchanged.</source>
        <translation>
            <numerusform>Vérifié : %1 zéros comptés, %n fichier inchangé.</numerusform>
            <numerusform>Vérifié : %1 zéros comptés, %n fichiers inchangés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The command is on the clipboard.</source>
        <translation>La commande est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Only files of this machine can be dropped.</source>
        <translation>Seuls des fichiers de cette machine peuvent être déposés.</translation>
    </message>
    <message>
        <source>A run is in progress</source>
        <translation>Une exécution est en cours</translation>
    </message>
    <message>
        <source>What shall become of “%1”?</source>
        <translation>Que doit devenir « %1 » ?</translation>
    </message>
    <message>
        <source>Finished blocks are kept in its folder either way.</source>
        <translation>Les blocs finis restent dans son dossier dans tous les cas.</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>&amp;Pause and save</source>
        <translation>Mettre en &amp;pause et enregistrer</translation>
    </message>
    <message>
        <source>&amp;Abort the run</source>
        <translation>&amp;Abandonner l&apos;exécution</translation>
    </message>
    <message>
        <source>Ends it now; the next start offers to go on.</source>
        <translation>La termine maintenant ; le prochain démarrage proposera de la reprendre.</translation>
    </message>
    <message>
        <source>Ends it now, for good.</source>
        <translation>La termine maintenant, pour de bon.</translation>
    </message>
    <message>
        <source>Stopping after the current step…</source>
        <translation>Arrêt après le pas en cours…</translation>
    </message>
    <message>
        <source>The layout is saved.</source>
        <translation>La disposition est enregistrée.</translation>
    </message>
    <message>
        <source>No layout was saved yet.</source>
        <translation>Aucune disposition n&apos;a encore été enregistrée.</translation>
    </message>
    <message>
        <source>The details are on the clipboard.</source>
        <translation>Les détails sont dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Type an action, an option or a tensor</source>
        <translation>Saisir une action, un réglage ou un tenseur</translation>
    </message>
    <message>
        <source>No model is known yet: choose one in the setup, or open a run.</source>
        <translation>Aucun modèle n&apos;est encore connu : choisissez-en un dans la préparation, ou ouvrez une exécution.</translation>
    </message>
    <message>
        <source>Type a part of its name, for example “3 down”</source>
        <translation>Saisir une partie de son nom, par exemple « 3 down »</translation>
    </message>
    <message>
        <source>Model folder</source>
        <translation>Dossier du modèle</translation>
    </message>
    <message>
        <source>Calibration texts</source>
        <translation>Textes de calibration</translation>
    </message>
    <message>
        <source>Texts (*.txt *.raw *.jsonl *.json *.gz);;All files (*)</source>
        <translation>Textes (*.txt *.raw *.jsonl *.json *.gz);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>Recipes (*.yaml *.yml);;All files (*)</source>
        <translation>Recettes (*.yaml *.yml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save recipe</source>
        <translation>Enregistrer la recette</translation>
    </message>
    <message>
        <source>Run folder</source>
        <translation>Dossier d&apos;exécution</translation>
    </message>
    <message>
        <source>Exported model to verify</source>
        <translation>Modèle exporté à vérifier</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation>La langue change au prochain démarrage.</translation>
    </message>
    <message>
        <source>About BESA Workbench</source>
        <translation>À propos de BESA Workbench</translation>
    </message>
    <message>
        <source>&lt;h3&gt;BESA Workbench %1&lt;/h3&gt;&lt;p&gt;Prunes language models of the LLaMA family and shows how it learns what to leave out.&lt;/p&gt;&lt;p&gt;Works offline; nothing is sent anywhere.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;BESA Workbench %1&lt;/h3&gt;&lt;p&gt;Élague les modèles de langue de la famille LLaMA et montre comment il apprend ce qui peut être laissé de côté.&lt;/p&gt;&lt;p&gt;Fonctionne hors ligne ; rien n&apos;est envoyé nulle part.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>Rien n&apos;a encore été ouvert</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Dupliquer %1</translation>
    </message>
    <message>
        <source>The setup is that of “%1”: change what you like and start.</source>
        <translation>La préparation est celle de « %1 » : changez ce que vous voulez et démarrez.</translation>
    </message>
    <message>
        <source>“%1” is in the trash.</source>
        <translation>« %1 » est dans la corbeille.</translation>
    </message>
    <message>
        <source>Save the bent allocation as a recipe</source>
        <translation>Enregistrer l&apos;allocation pliée comme recette</translation>
    </message>
    <message>
        <source>Bend</source>
        <translation>Plier</translation>
    </message>
    <message>
        <source>The recipe is in “%1”, and in the setup.</source>
        <translation>La recette est dans « %1 », et dans la préparation.</translation>
    </message>
    <message>
        <source>Blocks are measured when the run has ended.</source>
        <translation>Les blocs sont mesurés quand l&apos;exécution est finie.</translation>
    </message>
</context>
<context>
    <name>besa::MatrixMap</name>
    <message>
        <source>Show magnitudes</source>
        <translation>Montrer les magnitudes</translation>
    </message>
    <message>
        <source>Shows how large every weight is, whether it is pruned or not.</source>
        <translation>Montre la taille de chaque poids, qu&apos;il soit élagué ou non.</translation>
    </message>
    <message>
        <source>Show the mask</source>
        <translation>Montrer le masque</translation>
    </message>
    <message>
        <source>Shows which weights are kept.</source>
        <translation>Montre quels poids sont gardés.</translation>
    </message>
    <message>
        <source>Show kept magnitudes</source>
        <translation>Montrer les magnitudes gardées</translation>
    </message>
    <message>
        <source>Shows how large the kept weights are; pruned ones fade.</source>
        <translation>Montre la taille des poids gardés ; les poids élagués pâlissent.</translation>
    </message>
    <message>
        <source>Column (input)</source>
        <translation>Colonne (entrée)</translation>
    </message>
    <message>
        <source>Row (output)</source>
        <translation>Ligne (sortie)</translation>
    </message>
    <message>
        <source>Select a block and a layer to see its weights.</source>
        <translation>Choisissez un bloc et une couche pour voir ses poids.</translation>
    </message>
    <message>
        <source>Loading the weights…</source>
        <translation>Chargement des poids…</translation>
    </message>
    <message>
        <source>Kept (fraction)</source>
        <translation>Gardés (part)</translation>
    </message>
    <message>
        <source>Mean |w|</source>
        <translation>|w| moyen</translation>
    </message>
    <message>
        <source>Row %1, column %2</source>
        <translation>Ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>|w| %1</source>
        <translation>|w| %1</translation>
    </message>
    <message>
        <source>Mean |w| around it %1</source>
        <translation>|w| moyen alentour %1</translation>
    </message>
    <message>
        <source>Kept around it %1</source>
        <translation>Gardés alentour %1</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardé</translation>
    </message>
    <message>
        <source>Pruned</source>
        <translation>Élagué</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Première ligne</translation>
    </message>
    <message>
        <source>First column</source>
        <translation>Première colonne</translation>
    </message>
</context>
<context>
    <name>besa::MessageBar</name>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Copy details for a report</source>
        <translation>Copier les détails pour un rapport</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>besa::MessageModel</name>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
</context>
<context>
    <name>besa::ModelCard</name>
    <message>
        <source>The download is not complete.</source>
        <translation>Le téléchargement n&apos;est pas complet.</translation>
    </message>
    <message>
        <source>The download is not complete. Missing: %1</source>
        <translation>Le téléchargement n&apos;est pas complet. Il manque : %1</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Hugging Face cache</source>
        <translation>Cache Hugging Face</translation>
    </message>
    <message>
        <source>A model folder holds config.json, safetensors files and a tokenizer.</source>
        <translation>Un dossier de modèle contient config.json, des fichiers safetensors et un tokeniseur.</translation>
    </message>
    <message>
        <source>Reading the model’s headers…</source>
        <translation>Lecture des en-têtes du modèle…</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architecture</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blocs</translation>
    </message>
    <message>
        <source>%1 of width %2</source>
        <translation>%1 de largeur %2</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Prunable</source>
        <translation>Élagables</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Sur le disque</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 jetons</translation>
    </message>
    <message>
        <source>Tokenizer</source>
        <translation>Tokeniseur</translation>
    </message>
    <message>
        <source>Memory to prune</source>
        <translation>Mémoire pour élaguer</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>There is no model in the cache</source>
        <translation>Il n&apos;y a aucun modèle dans le cache</translation>
    </message>
    <message>
        <source>Looking into the cache…</source>
        <translation>Lecture du cache…</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incomplet</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>non pris en charge</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>a cached model and its size or state</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Rien encore</translation>
    </message>
</context>
<context>
    <name>besa::OptionEditor</name>
    <message>
        <source>on</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>off</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Revenir à la valeur par défaut : %1</translation>
    </message>
    <message>
        <source>Explain this setting (F1 in the field)</source>
        <translation>Expliquer ce réglage (F1 dans le champ)</translation>
    </message>
    <message>
        <source>Range: %1.</source>
        <translation>Plage : %1.</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>Par défaut : %1.</translation>
    </message>
    <message>
        <source>Comes from: %1.</source>
        <translation>Provenance : %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a choice and what it means</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>besa::OptionForm</name>
    <message>
        <source>Fewer settings</source>
        <translation>Moins de réglages</translation>
    </message>
    <message numerus="yes">
        <source>%n more settings</source>
        <translation>
            <numerusform>%n réglage de plus</numerusform>
            <numerusform>%n réglages de plus</numerusform>
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
            <numerusform>%n modifié</numerusform>
            <numerusform>%n modifiés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>besa::ParameterDiffModel</name>
    <message>
        <source>Parameter</source>
        <translation>Paramètre</translation>
    </message>
</context>
<context>
    <name>besa::ParetoPlot</name>
    <message>
        <source>Sparsity against perplexity</source>
        <translation>Parcimonie et perplexité</translation>
    </message>
    <message>
        <source>Sparsity (%)</source>
        <translation>Parcimonie (%)</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplexité</translation>
    </message>
    <message>
        <source>Runs appear here when their perplexity was measured. Choose an evaluation text in the setup.</source>
        <translation>Les exécutions apparaissent ici quand leur perplexité a été mesurée. Choisissez un texte d&apos;évaluation dans la préparation.</translation>
    </message>
    <message>
        <source>Not beaten by another run</source>
        <translation>Battue par aucune autre</translation>
    </message>
    <message>
        <source>Beaten</source>
        <translation>Battue</translation>
    </message>
</context>
<context>
    <name>besa::PathEdit</name>
    <message>
        <source>Browse</source>
        <translation>Parcourir</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Choisir des fichiers</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Choose a model folder…</source>
        <translation>Choisir un dossier de modèle…</translation>
    </message>
    <message>
        <source>Choose a shard or an index file…</source>
        <translation>Choisir un fragment ou un fichier d&apos;index…</translation>
    </message>
    <message>
        <source>Choose a folder or a file</source>
        <translation>Choisir un fichier ou un dossier</translation>
    </message>
    <message>
        <source>Only files and folders of this computer can be dropped here.</source>
        <translation>Seuls des fichiers et dossiers de cet ordinateur peuvent être déposés ici.</translation>
    </message>
    <message>
        <source>Choose text files</source>
        <translation>Choisir des fichiers texte</translation>
    </message>
    <message>
        <source>Texts (*.txt *.jsonl *.json *.gz);;All files (*)</source>
        <translation>Textes (*.txt *.jsonl *.json *.gz);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose a shard or an index file</source>
        <translation>Choisir un fragment ou un fichier d&apos;index</translation>
    </message>
    <message>
        <source>Model files (*.safetensors *.safetensors.index.json);;All files (*)</source>
        <translation>Fichiers de modèle (*.safetensors *.safetensors.index.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Il n&apos;y a pas de fichier « %1 ».</translation>
    </message>
    <message>
        <source>“%1” is a folder. Name a file in it.</source>
        <translation>« %1 » est un dossier. Nommez un fichier qu&apos;il contient.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Il n&apos;y a pas de dossier « %1 ».</translation>
    </message>
    <message>
        <source>There is no file or folder “%1”.</source>
        <translation>Il n&apos;y a ni fichier ni dossier « %1 ».</translation>
    </message>
    <message>
        <source>“%1” is a file. Name a folder.</source>
        <translation>« %1 » est un fichier. Nommez un dossier.</translation>
    </message>
    <message numerus="yes">
        <source>One thing is wanted here, and %n were dropped.</source>
        <translation>
            <numerusform>Un seul élément est attendu ici, et %n a été déposé.</numerusform>
            <numerusform>Un seul élément est attendu ici, et %n ont été déposés.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is a folder. Drop a file of it.</source>
        <translation>« %1 » est un dossier. Déposez un de ses fichiers.</translation>
    </message>
    <message>
        <source>“%1” is a file. Drop a folder.</source>
        <translation>« %1 » est un fichier. Déposez un dossier.</translation>
    </message>
</context>
<context>
    <name>besa::PlotExport</name>
    <message>
        <source>The figure could not be written: %1.</source>
        <translation>La figure n&apos;a pas pu être écrite : %1.</translation>
    </message>
    <message>
        <source>Choose another folder or make room on the disk.</source>
        <translation>Choisissez un autre dossier ou faites de la place sur le disque.</translation>
    </message>
    <message>
        <source>The image would be too large.</source>
        <translation>L&apos;image serait trop grande.</translation>
    </message>
    <message>
        <source>Choose a smaller scale or size.</source>
        <translation>Choisissez une échelle ou une taille plus petite.</translation>
    </message>
    <message>
        <source>There is not enough memory for the image.</source>
        <translation>La mémoire ne suffit pas pour l&apos;image.</translation>
    </message>
    <message>
        <source>There is no plot to save.</source>
        <translation>Il n&apos;y a pas de graphique à enregistrer.</translation>
    </message>
    <message>
        <source>Start or open a run first.</source>
        <translation>Démarrez ou ouvrez d&apos;abord une exécution.</translation>
    </message>
    <message>
        <source>Figures cannot be written in this format.</source>
        <translation>Les figures ne peuvent pas être écrites dans ce format.</translation>
    </message>
    <message>
        <source>Give the file a name that ends in .png, .svg or .pdf.</source>
        <translation>Donnez au fichier un nom qui finit par .png, .svg ou .pdf.</translation>
    </message>
</context>
<context>
    <name>besa::PlotView</name>
    <message>
        <source>Reset the view</source>
        <translation>Réinitialiser la vue</translation>
    </message>
    <message>
        <source>Shows everything and follows the data again.</source>
        <translation>Montre tout et suit de nouveau les données.</translation>
    </message>
    <message>
        <source>Follow the data</source>
        <translation>Suivre les données</translation>
    </message>
    <message>
        <source>Keeps new data in view; zooming by hand ends it.</source>
        <translation>Garde les nouvelles données en vue ; un zoom à la main y met fin.</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Shows the middle of the plot larger.</source>
        <translation>Montre le milieu du graphique en plus grand.</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Shows more of the plot.</source>
        <translation>Montre davantage du graphique.</translation>
    </message>
    <message>
        <source>Logarithmic x axis</source>
        <translation>Axe x logarithmique</translation>
    </message>
    <message>
        <source>Spaces the horizontal axis by powers of ten.</source>
        <translation>Espace l&apos;axe horizontal par puissances de dix.</translation>
    </message>
    <message>
        <source>Logarithmic y axis</source>
        <translation>Axe y logarithmique</translation>
    </message>
    <message>
        <source>Spaces the vertical axis by powers of ten.</source>
        <translation>Espace l&apos;axe vertical par puissances de dix.</translation>
    </message>
    <message>
        <source>Copy as image</source>
        <translation>Copier comme image</translation>
    </message>
    <message>
        <source>Puts the plot on the clipboard as an image.</source>
        <translation>Met le graphique dans le presse-papiers comme image.</translation>
    </message>
    <message>
        <source>Copy the values</source>
        <translation>Copier les valeurs</translation>
    </message>
    <message>
        <source>Puts the values shown on the clipboard, separated by commas.</source>
        <translation>Met les valeurs affichées dans le presse-papiers, séparées par des virgules.</translation>
    </message>
    <message>
        <source>Save the figure…</source>
        <translation>Enregistrer la figure…</translation>
    </message>
    <message>
        <source>Saves the plot as PNG, SVG, PDF or its values as CSV.</source>
        <translation>Enregistre le graphique en PNG, SVG, PDF ou ses valeurs en CSV.</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Plot of %1 over %2. Arrow keys pan, plus and minus zoom, R resets, Ctrl with an arrow key reads values.</source>
        <translation>Graphique de %1 selon %2. Les flèches déplacent, plus et moins zooment, R réinitialise, Ctrl avec une flèche lit les valeurs.</translation>
    </message>
</context>
<context>
    <name>besa::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Points more or less than the system&apos;s text size.</source>
        <translation>Points de plus ou de moins que la taille de texte du système.</translation>
    </message>
    <message>
        <source>Text &amp;size, more than the system&apos;s</source>
        <translation>&amp;Taille du texte, en plus de celle du système</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>&amp;Results go to</source>
        <translation>Les &amp;résultats vont dans</translation>
    </message>
    <message>
        <source>Folder for results</source>
        <translation>Dossier des résultats</translation>
    </message>
</context>
<context>
    <name>besa::PromptPanel</name>
    <message>
        <source>&amp;Ask both models</source>
        <translation>&amp;Interroger les deux modèles</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Write the beginning of a text, then press Ctrl+Enter.</source>
        <translation>Écrivez le début d&apos;un texte, puis appuyez sur Ctrl+Entrée.</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Invite</translation>
    </message>
    <message>
        <source>Longest answer in tokens</source>
        <translation>Longueur maximale de la réponse, en jetons</translation>
    </message>
    <message>
        <source>0 (greedy)</source>
        <translation>0 (le plus probable)</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>0 always takes the likeliest token. Higher values draw tokens by chance.</source>
        <translation>0 prend toujours le jeton le plus probable. Des valeurs plus hautes tirent les jetons au hasard.</translation>
    </message>
    <message>
        <source>&amp;Longest answer (tokens)</source>
        <translation>&amp;Longueur maximale (jetons)</translation>
    </message>
    <message>
        <source>Tempe&amp;rature</source>
        <translation>Tempé&amp;rature</translation>
    </message>
    <message>
        <source>Answer of the dense model</source>
        <translation>Réponse du modèle dense</translation>
    </message>
    <message>
        <source>The answer of the dense model appears here.</source>
        <translation>La réponse du modèle dense apparaît ici.</translation>
    </message>
    <message>
        <source>Answer of the pruned model</source>
        <translation>Réponse du modèle élagué</translation>
    </message>
    <message>
        <source>The answer of the pruned model appears here.</source>
        <translation>La réponse du modèle élagué apparaît ici.</translation>
    </message>
    <message>
        <source>Dense model</source>
        <translation>Modèle dense</translation>
    </message>
    <message>
        <source>Pruned model</source>
        <translation>Modèle élagué</translation>
    </message>
    <message>
        <source>There is no pruned model yet. Finish a run first; its export answers here.</source>
        <translation>Il n&apos;y a pas encore de modèle élagué. Terminez d&apos;abord une exécution ; son export répond ici.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n token(s) agree; then the dense model writes %1, the pruned one %2.</source>
        <translation>
            <numerusform>Le premier jeton (%n) concorde ; ensuite le modèle dense écrit %1, l&apos;élagué %2.</numerusform>
            <numerusform>Les %n premiers jetons concordent ; ensuite le modèle dense écrit %1, l&apos;élagué %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n token(s) agree; then the dense model ends.</source>
        <translation>
            <numerusform>Le seul jeton (%n) concorde ; ensuite le modèle dense s&apos;arrête.</numerusform>
            <numerusform>Les %n jetons concordent ; ensuite le modèle dense s&apos;arrête.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n token(s) agree; then the pruned model ends.</source>
        <translation>
            <numerusform>Le seul jeton (%n) concorde ; ensuite le modèle élagué s&apos;arrête.</numerusform>
            <numerusform>Les %n jetons concordent ; ensuite le modèle élagué s&apos;arrête.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both models give the same answer of %n token(s).</source>
        <translation>
            <numerusform>Les deux modèles donnent la même réponse de %n jeton.</numerusform>
            <numerusform>Les deux modèles donnent la même réponse de %n jetons.</numerusform>
        </translation>
    </message>
    <message>
        <source>The models are writing…</source>
        <translation>Les modèles écrivent…</translation>
    </message>
    <message>
        <source>The first token in which the answers differ is marked in both.</source>
        <translation>Le premier jeton où les réponses diffèrent est marqué dans les deux.</translation>
    </message>
</context>
<context>
    <name>besa::RecipeProblem</name>
    <message>
        <source>Choose the model to prune.</source>
        <translation>Choisissez le modèle à élaguer.</translation>
    </message>
    <message>
        <source>This method needs texts. Choose calibration texts.</source>
        <translation>Cette méthode a besoin de textes. Choisissez des textes de calibration.</translation>
    </message>
    <message>
        <source>This method needs a file. Choose it.</source>
        <translation>Cette méthode a besoin d&apos;un fichier. Choisissez-le.</translation>
    </message>
    <message>
        <source>%1 Set “%2” to exact, or switch “%3” off.</source>
        <translation>%1 Réglez « %2 » sur exact, ou désactivez « %3 ».</translation>
    </message>
    <message>
        <source>%1 Set the rows that shall share a rate.</source>
        <translation>%1 Indiquez combien de lignes partagent un taux.</translation>
    </message>
</context>
<context>
    <name>besa::ReplayBar</name>
    <message>
        <source>Replay of a recorded run</source>
        <translation>Relecture d&apos;une exécution enregistrée</translation>
    </message>
    <message>
        <source>Block before (Page Up)</source>
        <translation>Bloc précédent (Page préc.)</translation>
    </message>
    <message>
        <source>Step back (Left)</source>
        <translation>Un pas en arrière (Gauche)</translation>
    </message>
    <message>
        <source>Step on (Right)</source>
        <translation>Un pas en avant (Droite)</translation>
    </message>
    <message>
        <source>Next block (Page Down)</source>
        <translation>Bloc suivant (Page suiv.)</translation>
    </message>
    <message>
        <source>Position in the recorded run, in events</source>
        <translation>Position dans l&apos;exécution enregistrée, en événements</translation>
    </message>
    <message>
        <source>S&amp;peed:</source>
        <translation>&amp;Vitesse :</translation>
    </message>
    <message>
        <source>Speed of the replay</source>
        <translation>Vitesse de la relecture</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>Au plus vite</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Event %1 of %2</source>
        <translation>Événement %1 sur %2</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pause (Espace)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Lecture (Espace)</translation>
    </message>
</context>
<context>
    <name>besa::ResultsPage</name>
    <message>
        <source>Not measured. Choose an evaluation text in the setup to have it.</source>
        <translation>Non mesurée. Choisissez un texte d&apos;évaluation dans la préparation pour l&apos;obtenir.</translation>
    </message>
    <message numerus="yes">
        <source>%n window(s) of %1 tokens, %2</source>
        <translation>
            <numerusform>%n fenêtre de %1 jetons, %2</numerusform>
            <numerusform>%n fenêtres de %1 jetons, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2) by pruning. %3</source>
        <translation>%1 (%2) par l&apos;élagage. %3</translation>
    </message>
    <message>
        <source>Perplexity, dense → pruned</source>
        <translation>Perplexité, dense → élagué</translation>
    </message>
    <message>
        <source>Counted sparsity</source>
        <translation>Parcimonie comptée</translation>
    </message>
    <message>
        <source>Computing time</source>
        <translation>Temps de calcul</translation>
    </message>
    <message>
        <source>Ask both models</source>
        <translation>Interroger les deux modèles</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>Pas encore de résultats</translation>
    </message>
    <message>
        <source>Start a run, or open one under Compare. Perplexity, counted sparsity and every block appear here while it runs.</source>
        <translation>Démarrez une exécution, ou ouvrez-en une sous Comparer. La perplexité, la parcimonie comptée et chaque bloc apparaissent ici pendant qu&apos;elle avance.</translation>
    </message>
    <message>
        <source>Set up a run</source>
        <translation>Préparer une exécution</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blocs</translation>
    </message>
    <message>
        <source>Blocks: select one to see it everywhere, press a heading to sort</source>
        <translation>Blocs : en choisir un pour le voir partout, cliquer un titre pour trier</translation>
    </message>
    <message>
        <source>Sparsity of each kind of layer</source>
        <translation>Parcimonie de chaque type de couche</translation>
    </message>
    <message>
        <source>Layers: zeros counted over all finished blocks</source>
        <translation>Couches : zéros comptés sur tous les blocs finis</translation>
    </message>
    <message>
        <source>Messages of the run</source>
        <translation>Messages de l&apos;exécution</translation>
    </message>
    <message>
        <source>&amp;Warnings only</source>
        <translation>Seulement les a&amp;vertissements</translation>
    </message>
    <message>
        <source>Warnings only</source>
        <translation>Seulement les avertissements</translation>
    </message>
    <message>
        <source>&amp;Bend block %1…</source>
        <translation>&amp;Plier le bloc %1…</translation>
    </message>
    <message numerus="yes">
        <source>Messages: %n warning(s)</source>
        <translation>
            <numerusform>Messages : %n avertissement</numerusform>
            <numerusform>Messages : %n avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted when the first block is finished.</source>
        <translation>Comptée quand le premier bloc est fini.</translation>
    </message>
    <message>
        <source>%1 zeros of %2 weights; %3 was asked for</source>
        <translation>%1 zéros sur %2 poids ; %3 étaient demandés</translation>
    </message>
    <message>
        <source>No block is finished yet.</source>
        <translation>Aucun bloc n&apos;est encore fini.</translation>
    </message>
    <message>
        <source>%1 of %2 blocks, the slowest in %3</source>
        <translation>%1 blocs sur %2, le plus lent en %3</translation>
    </message>
</context>
<context>
    <name>besa::RowRatesPlot</name>
    <message>
        <source>Sparsity of the rows</source>
        <translation>Parcimonie des lignes</translation>
    </message>
    <message>
        <source>Pruned in a row (%)</source>
        <translation>Part élaguée d&apos;une ligne (%)</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>The rows of a layer are counted when its block is finished. Select a finished block to see them.</source>
        <translation>Les lignes d&apos;une couche sont comptées quand son bloc est fini. Choisissez un bloc fini pour les voir.</translation>
    </message>
    <message>
        <source>This run kept no mask of the block.</source>
        <translation>Cette exécution n&apos;a gardé aucun masque du bloc.</translation>
    </message>
</context>
<context>
    <name>besa::RunController</name>
    <message>
        <source>The engine ended with an unexpected error.</source>
        <translation>Le moteur s&apos;est arrêté sur une erreur inattendue.</translation>
    </message>
    <message>
        <source>Resume the run: finished blocks are kept. If it happens again, report it with these details.</source>
        <translation>Reprenez l&apos;exécution : les blocs finis sont gardés. Si cela se reproduit, signalez-le avec ces détails.</translation>
    </message>
</context>
<context>
    <name>besa::RunHeaderBar</name>
    <message>
        <source>Opening the model</source>
        <translation>Ouverture du modèle</translation>
    </message>
    <message>
        <source>Reading calibration text</source>
        <translation>Lecture du texte de calibration</translation>
    </message>
    <message>
        <source>Pruning</source>
        <translation>Élagage</translation>
    </message>
    <message>
        <source>Writing the pruned model</source>
        <translation>Écriture du modèle élagué</translation>
    </message>
    <message>
        <source>Verifying what was written</source>
        <translation>Vérification de ce qui a été écrit</translation>
    </message>
    <message>
        <source>Measuring perplexity</source>
        <translation>Mesure de la perplexité</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Progress of the stage</source>
        <translation>Avancement de l&apos;étape</translation>
    </message>
    <message>
        <source>Progress of the block</source>
        <translation>Avancement du bloc</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Avancement de l&apos;exécution</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Écoulé</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Restant</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Pas encore d&apos;exécution</translation>
    </message>
    <message>
        <source>Recorded run</source>
        <translation>Exécution enregistrée</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Pausing after this step</source>
        <translation>Pause après ce pas</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Stopping after this block</source>
        <translation>Arrêt après ce bloc</translation>
    </message>
    <message>
        <source>Stopping after this step</source>
        <translation>Arrêt après ce pas</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloc</translation>
    </message>
    <message>
        <source>All blocks</source>
        <translation>Tous les blocs</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>pas %1 sur %2</translation>
    </message>
    <message>
        <source>Computing time of the run, without pauses.</source>
        <translation>Temps de calcul de l&apos;exécution, sans les pauses.</translation>
    </message>
    <message>
        <source>How long the run still takes can be told after a few steps.</source>
        <translation>La durée restante peut être estimée après quelques pas.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>about %1 (%2 to %3)</source>
        <translation>environ %1 (%2 à %3)</translation>
    </message>
    <message>
        <source>From how long finished blocks took. Writing and verifying the model come on top.</source>
        <translation>D&apos;après la durée des blocs finis. L&apos;écriture et la vérification du modèle s&apos;y ajoutent.</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 jetons/s</translation>
    </message>
    <message>
        <source>Calibration tokens that learning goes through in a second.</source>
        <translation>Jetons de calibration que l&apos;apprentissage parcourt en une seconde.</translation>
    </message>
    <message>
        <source>No GPU whose driver tells how busy it is was found.</source>
        <translation>Aucun GPU dont le pilote indique la charge n&apos;a été trouvé.</translation>
    </message>
    <message>
        <source>Memory of this program. All programs together use %1.</source>
        <translation>Mémoire de ce programme. Tous les programmes ensemble utilisent %1.</translation>
    </message>
    <message>
        <source>Memory of this program.</source>
        <translation>Mémoire de ce programme.</translation>
    </message>
    <message>
        <source>%1 of %2 cores</source>
        <translation>%1 cœurs sur %2</translation>
    </message>
    <message>
        <source>Processor cores that this program keeps busy.</source>
        <translation>Cœurs du processeur que ce programme occupe.</translation>
    </message>
    <message>
        <source>How busy the graphics processor is, by all programs, and its memory.</source>
        <translation>Charge du processeur graphique par tous les programmes, et sa mémoire.</translation>
    </message>
    <message>
        <source>Block %1 (%2 of %3)</source>
        <translation>Bloc %1 (%2 sur %3)</translation>
    </message>
</context>
<context>
    <name>besa::RunListModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Check runs to compare them below. Double-click to rename.</source>
        <translation>Cochez des exécutions pour les comparer ci-dessous. Double-clic pour renommer.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Words to filter by, separated by commas.</source>
        <translation>Mots pour filtrer, séparés par des virgules.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Stopped and interrupted runs can be resumed.</source>
        <translation>Les exécutions arrêtées ou interrompues peuvent être reprises.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>How the zeros were chosen.</source>
        <translation>Comment les zéros ont été choisis.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Sparsity that was asked for.</source>
        <translation>Parcimonie demandée.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Sparsity counted in the exported file, or in the masks so far.</source>
        <translation>Parcimonie comptée dans le fichier exporté, ou dans les masques obtenus jusqu&apos;ici.</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Comptée</translation>
    </message>
    <message>
        <source>Perplexity before pruning; lower is better.</source>
        <translation>Perplexité avant l&apos;élagage ; plus bas, c&apos;est mieux.</translation>
    </message>
    <message>
        <source>Dense perplexity</source>
        <translation>Perplexité dense</translation>
    </message>
    <message>
        <source>Perplexity after pruning; lower is better.</source>
        <translation>Perplexité après l&apos;élagage ; plus bas, c&apos;est mieux.</translation>
    </message>
    <message>
        <source>Pruned perplexity</source>
        <translation>Perplexité élaguée</translation>
    </message>
    <message>
        <source>Computing time so far.</source>
        <translation>Temps de calcul jusqu&apos;ici.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>When the run began.</source>
        <translation>Quand l&apos;exécution a commencé.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Anything worth remembering. Double-click to write.</source>
        <translation>Tout ce qui mérite d&apos;être retenu. Double-clic pour écrire.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>besa::RunTable</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Shows the run in all views, and its replay.</source>
        <translation>Montre l&apos;exécution dans toutes les vues, et sa relecture.</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>Rep&amp;rendre</translation>
    </message>
    <message>
        <source>Goes on where the state was kept last.</source>
        <translation>Continue là où l’état a été conservé en dernier.</translation>
    </message>
    <message>
        <source>Du&amp;plicate…</source>
        <translation>Du&amp;pliquer…</translation>
    </message>
    <message>
        <source>Fills the setup with the recipe of this run, to change and start again.</source>
        <translation>Remplit la préparation avec la recette de cette exécution, pour la changer et démarrer de nouveau.</translation>
    </message>
    <message>
        <source>Move to tras&amp;h</source>
        <translation>Mettre à la &amp;corbeille</translation>
    </message>
    <message>
        <source>Moves the run folder to the trash. Exported models stay.</source>
        <translation>Met le dossier d&apos;exécution à la corbeille. Les modèles exportés restent.</translation>
    </message>
    <message>
        <source>Filter runs</source>
        <translation>Filtrer les exécutions</translation>
    </message>
    <message>
        <source>Filter by name, tag, method, status…</source>
        <translation>Filtrer par nom, étiquette, méthode, état…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>Looks for runs again.</source>
        <translation>Cherche de nouveau les exécutions.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Move the run “%1” to the trash?</source>
        <translation>Mettre l&apos;exécution « %1 » à la corbeille ?</translation>
    </message>
    <message>
        <source>Its record, masks and state go there: %1. An exported model is not touched.</source>
        <translation>Son journal, ses masques et son état y vont : %1. Un modèle exporté n&apos;est pas touché.</translation>
    </message>
    <message>
        <source>&amp;Move to trash</source>
        <translation>&amp;Mettre à la corbeille</translation>
    </message>
</context>
<context>
    <name>besa::SetupPanel</name>
    <message>
        <source>Setup</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>Load, save or copy these settings</source>
        <translation>Charger, enregistrer ou copier ces réglages</translation>
    </message>
    <message>
        <source>Load a recipe…</source>
        <translation>Charger une recette…</translation>
    </message>
    <message>
        <source>Save as a recipe…</source>
        <translation>Enregistrer comme recette…</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Copier comme commande</translation>
    </message>
    <message>
        <source>Back to all defaults</source>
        <translation>Tout remettre par défaut</translation>
    </message>
    <message>
        <source>all defaults</source>
        <translation>toutes les valeurs par défaut</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Output and machine</source>
        <translation>Sortie et machine</translation>
    </message>
    <message>
        <source>Load a recipe</source>
        <translation>Charger une recette</translation>
    </message>
    <message>
        <source>Recipes (*.yaml *.yml *.json);;All files (*)</source>
        <translation>Recettes (*.yaml *.yml *.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save as a recipe</source>
        <translation>Enregistrer comme recette</translation>
    </message>
    <message>
        <source>Recipes (*.yaml);;All files (*)</source>
        <translation>Recettes (*.yaml);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>besa::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Type to narrow down</source>
        <translation>Saisir pour restreindre</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions et leurs touches</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu&apos;elle fait</translation>
    </message>
    <message>
        <source>In a plot that has the keyboard</source>
        <translation>Dans un graphique qui a le clavier</translation>
    </message>
</context>
<context>
    <name>besa::SiteTableModel</name>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>Zéros</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>Parcimonie</translation>
    </message>
</context>
<context>
    <name>besa::SparsityEdit</name>
    <message>
        <source>Sparsity slider</source>
        <translation>Curseur de parcimonie</translation>
    </message>
    <message>
        <source>%</source>
        <comment>unit of the sparsity</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>Reachable as published: %1 to %2</source>
        <translation>Atteignable comme publié : %1 à %2</translation>
    </message>
    <message>
        <source>Write a percentage above 0 and below 100.</source>
        <translation>Écrivez un pourcentage au-dessus de 0 et en dessous de 100.</translation>
    </message>
</context>
<context>
    <name>besa::SparsityMap</name>
    <message>
        <source>Sparsity of every layer</source>
        <translation>Parcimonie de chaque couche</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloc</translation>
    </message>
    <message>
        <source>Pruned (%)</source>
        <translation>Élagué (%)</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
</context>
<context>
    <name>besa::StartBar</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at %1</source>
        <comment>fields with a warning</comment>
        <translation>Regarder %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>shortest and longest time</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Start pruning</source>
        <translation>Démarrer l&apos;élagage</translation>
    </message>
    <message>
        <source>What keeps the run from starting</source>
        <translation>Ce qui empêche le démarrage</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Memory, time and disk are estimated once model and texts are chosen.</source>
        <translation>Mémoire, temps et place sur le disque sont estimés dès que le modèle et les textes sont choisis.</translation>
    </message>
    <message>
        <source>Needs about %1 of memory and %2 on disk.</source>
        <translation>Demande environ %1 de mémoire et %2 sur le disque.</translation>
    </message>
    <message>
        <source>Needs about %1 of memory, %2 on disk, and %3.</source>
        <translation>Demande environ %1 de mémoire, %2 sur le disque et %3.</translation>
    </message>
    <message>
        <source>Creates %1</source>
        <translation>Crée %1</translation>
    </message>
    <message>
        <source>Estimating…</source>
        <translation>Estimation…</translation>
    </message>
    <message>
        <source>A run is in progress. It can be stopped in the head of the run.</source>
        <translation>Une exécution est en cours. On peut l&apos;arrêter dans son en-tête.</translation>
    </message>
    <message>
        <source>See above what is still missing.</source>
        <translation>Voir ci-dessus ce qui manque encore.</translation>
    </message>
    <message>
        <source>Prunes the model as set up here</source>
        <translation>Élague le modèle tel que réglé ici</translation>
    </message>
</context>
<context>
    <name>besa::StepDots</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
</context>
<context>
    <name>besa::StepLossPlot</name>
    <message>
        <source>Reconstruction loss</source>
        <translation>Erreur de reconstruction</translation>
    </message>
    <message>
        <source>Learning step</source>
        <translation>Pas d&apos;apprentissage</translation>
    </message>
    <message>
        <source>Loss of the step&apos;s batch</source>
        <translation>Erreur sur le lot du pas</translation>
    </message>
    <message>
        <source>Reconstruction loss · block %1</source>
        <translation>Erreur de reconstruction · bloc %1</translation>
    </message>
</context>
<context>
    <name>besa::StepSparsityPlot</name>
    <message>
        <source>Learned sparsity</source>
        <translation>Parcimonie apprise</translation>
    </message>
    <message>
        <source>Learning step</source>
        <translation>Pas d&apos;apprentissage</translation>
    </message>
    <message>
        <source>Pruned (%)</source>
        <translation>Élagué (%)</translation>
    </message>
    <message>
        <source>Learned sparsity · block %1</source>
        <translation>Parcimonie apprise · bloc %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>cible %1</translation>
    </message>
</context>
<context>
    <name>besa::TargetCard</name>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Own settings</source>
        <translation>Réglages propres</translation>
    </message>
    <message>
        <source>preset %1</source>
        <translation>préréglage %1</translation>
    </message>
    <message>
        <source>A mixture of your own.</source>
        <translation>Un mélange à vous.</translation>
    </message>
</context>
<context>
    <name>besa::TokenInspector</name>
    <message>
        <source>sampled as in the papers</source>
        <translation>tirés comme dans les articles</translation>
    </message>
    <message>
        <source>documents packed one after another</source>
        <translation>documents mis bout à bout</translation>
    </message>
    <message>
        <source>token windows taken as they are</source>
        <translation>fenêtres de jetons prises telles quelles</translation>
    </message>
    <message>
        <source>Show &amp;ids</source>
        <translation>Montrer les &amp;numéros</translation>
    </message>
    <message>
        <source>Calibration samples</source>
        <translation>Échantillons de calibration</translation>
    </message>
    <message>
        <source>Window to show</source>
        <translation>Fenêtre à montrer</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenêtre</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>Tirer de nouveau</translation>
    </message>
    <message>
        <source>Reads the samples anew with the settings as they are now</source>
        <translation>Relit les échantillons avec les réglages actuels</translation>
    </message>
    <message>
        <source>Reading texts and cutting windows…</source>
        <translation>Lecture des textes et découpe des fenêtres…</translation>
    </message>
    <message>
        <source>These settings give no window. Add texts, or make the windows shorter.</source>
        <translation>Ces réglages ne donnent aucune fenêtre. Ajoutez des textes, ou raccourcissez les fenêtres.</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>of %1 shown; %2 in all</source>
        <translation>sur %1 montrées ; %2 en tout</translation>
    </message>
    <message>
        <source>%1 tokens a window</source>
        <translation>%1 jetons par fenêtre</translation>
    </message>
    <message>
        <source>starts in document %1 at token %2</source>
        <translation>commence dans le document %1 au jeton %2</translation>
    </message>
    <message>
        <source>no tokenizer: ids only</source>
        <translation>pas de tokeniseur : numéros seuls</translation>
    </message>
    <message>
        <source>SHA-256 of all ids: %1</source>
        <translation>SHA-256 de tous les numéros : %1</translation>
    </message>
</context>
<context>
    <name>besa::TokenView</name>
    <message>
        <source>Tokens of the window</source>
        <translation>Jetons de la fenêtre</translation>
    </message>
    <message>
        <source>Token %1 of %2</source>
        <translation>Jeton %1 sur %2</translation>
    </message>
    <message>
        <source>%1: id %2</source>
        <translation>%1 : numéro %2</translation>
    </message>
    <message>
        <source>%1: special token “%2”, id %3</source>
        <translation>%1 : jeton spécial « %2 », numéro %3</translation>
    </message>
    <message>
        <source>%1: “%2”, id %3</source>
        <translation>%1 : « %2 », numéro %3</translation>
    </message>
    <message>
        <source>There is nothing to show yet.</source>
        <translation>Il n&apos;y a encore rien à montrer.</translation>
    </message>
</context>
<context>
    <name>besa::ValueEditor</name>
    <message>
        <source>Drop or choose text files, one a line</source>
        <translation>Déposer ou choisir des fichiers texte, un par ligne</translation>
    </message>
    <message>
        <source>Drop or choose a model folder</source>
        <translation>Déposer ou choisir un dossier de modèle</translation>
    </message>
    <message>
        <source>Drop or choose a file</source>
        <translation>Déposer ou choisir un fichier</translation>
    </message>
    <message>
        <source>Chosen from the model&apos;s name</source>
        <translation>Choisi d&apos;après le nom du modèle</translation>
    </message>
    <message>
        <source>“%1” is not a text file. Texts end in .txt, .jsonl or .json, each also as .gz.</source>
        <translation>« %1 » n&apos;est pas un fichier texte. Les textes finissent par .txt, .jsonl ou .json, aussi suivis de .gz.</translation>
    </message>
    <message>
        <source>“%1” is not a model. Drop its folder, a .safetensors file or the index file.</source>
        <translation>« %1 » n&apos;est pas un modèle. Déposez son dossier, un fichier .safetensors ou le fichier d&apos;index.</translation>
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
        <translation>Pas encore d&apos;exécution à observer</translation>
    </message>
    <message>
        <source>Choose a model and calibration text, then press Start. Its learning appears here while it runs. A recorded run can be opened and replayed the same way.</source>
        <translation>Choisissez un modèle et un texte de calibration, puis appuyez sur Démarrer. Son apprentissage apparaît ici pendant qu&apos;elle avance. Une exécution enregistrée peut être ouverte et rejouée de la même façon.</translation>
    </message>
    <message>
        <source>Go to setup</source>
        <translation>Aller à la préparation</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>Parcimonie</translation>
    </message>
    <message>
        <source>Loss by block</source>
        <translation>Erreur par bloc</translation>
    </message>
    <message>
        <source>Sparsity by block</source>
        <translation>Parcimonie par bloc</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>Toutes les couches</translation>
    </message>
    <message>
        <source>Share of loss</source>
        <translation>Part de l&apos;erreur</translation>
    </message>
    <message>
        <source>Learned rates</source>
        <translation>Taux appris</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Weights · block %1 · %2</source>
        <translation>Poids · bloc %1 · %2</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>at least %1; 0: %2</source>
        <translation>au moins %1 ; 0 : %2</translation>
    </message>
    <message>
        <source>at least %1, at most %2</source>
        <translation>au moins %1, au plus %2</translation>
    </message>
    <message>
        <source>at least %1, at most %2; 0: %3</source>
        <translation>au moins %1, au plus %2 ; 0 : %3</translation>
    </message>
    <message>
        <source>at least %1, below %2</source>
        <translation>au moins %1, en dessous de %2</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>au-dessus de %1</translation>
    </message>
    <message>
        <source>above %1, at most %2</source>
        <translation>au-dessus de %1, au plus %2</translation>
    </message>
    <message>
        <source>above %1, below %2</source>
        <translation>au-dessus de %1, en dessous de %2</translation>
    </message>
    <message>
        <source>%1 is neither true nor false</source>
        <translation>%1 n&apos;est ni true ni false</translation>
    </message>
    <message>
        <source>Write true or false.</source>
        <translation>Écrivez true ou false.</translation>
    </message>
    <message>
        <source>%1 is not an integer</source>
        <translation>%1 n&apos;est pas un entier</translation>
    </message>
    <message>
        <source>%1 is not a number</source>
        <translation>%1 n&apos;est pas un nombre</translation>
    </message>
    <message>
        <source>%1 is not one of the choices</source>
        <translation>%1 n&apos;est pas l&apos;un des choix</translation>
    </message>
    <message>
        <source>%1 is out of range</source>
        <translation>%1 est hors de la plage</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Choisissez parmi : %1.</translation>
    </message>
    <message>
        <source>Write an integer.</source>
        <translation>Écrivez un entier.</translation>
    </message>
    <message>
        <source>Write an integer (%1).</source>
        <translation>Écrivez un entier (%1).</translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation>Écrivez un nombre.</translation>
    </message>
    <message>
        <source>Write a number (%1).</source>
        <translation>Écrivez un nombre (%1).</translation>
    </message>
    <message>
        <source>Write a number %1.</source>
        <translation>Écrivez un nombre %1.</translation>
    </message>
    <message>
        <source>Write a fraction %1.</source>
        <translation>Écrivez une fraction %1.</translation>
    </message>
    <message>
        <source>calibration texts and calibration tokens are both given</source>
        <translation>des textes et des jetons de calibration sont donnés à la fois</translation>
    </message>
    <message>
        <source>evaluation texts and evaluation tokens are both given</source>
        <translation>des textes et des jetons d&apos;évaluation sont donnés à la fois</translation>
    </message>
    <message>
        <source>Give one of them.</source>
        <translation>Donnez l&apos;un des deux.</translation>
    </message>
    <message>
        <source>no model is named</source>
        <translation>aucun modèle n&apos;est nommé</translation>
    </message>
    <message>
        <source>this method needs calibration data and none is given</source>
        <translation>cette méthode a besoin de données de calibration et aucune n&apos;est donnée</translation>
    </message>
    <message>
        <source>the method fixed needs an allocation file and none is given</source>
        <translation>la méthode fixed a besoin d&apos;un fichier d&apos;allocation et aucun n&apos;est donné</translation>
    </message>
    <message>
        <source>the sparsity must lie between 0 and 1</source>
        <translation>la parcimonie doit être comprise entre 0 et 1</translation>
    </message>
    <message>
        <source>Write a fraction, for example 0.5 for 50 %.</source>
        <translation>Écrivez une fraction, par exemple 0.5 pour 50 %.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a device</source>
        <translation>&quot;%1&quot; n&apos;est pas un périphérique</translation>
    </message>
    <message>
        <source>Write auto, cpu, cuda or cuda:N.</source>
        <translation>Écrivez auto, cpu, cuda ou cuda:N.</translation>
    </message>
    <message>
        <source>a sparsity of %1 cannot be reached: with sigmoid smoothing the published coefficients stay between %2 and %3</source>
        <translation>une parcimonie de %1 ne peut pas être atteinte : avec le lissage sigmoïde, les coefficients publiés restent entre %2 et %3</translation>
    </message>
    <message>
        <source>Use the exact budget (besa.budget: exact), or switch the smoothing off (besa.sigmoid_smoothing: false).</source>
        <translation>Utilisez le budget exact (besa.budget: exact), ou désactivez le lissage (besa.sigmoid_smoothing: false).</translation>
    </message>
    <message>
        <source>groups of one row are the same as the granularity row</source>
        <translation>des groupes d&apos;une ligne reviennent à la granularité ligne</translation>
    </message>
    <message>
        <source>Set besa.group_size to the rows that shall share a rate.</source>
        <translation>Réglez besa.group_size sur le nombre de lignes qui partagent un taux.</translation>
    </message>
    <message>
        <source>this setting has no effect with the other settings of the recipe</source>
        <translation>ce réglage n&apos;a pas d&apos;effet avec les autres réglages de la recette</translation>
    </message>
    <message>
        <source>Leave it out, or change what it depends on.</source>
        <translation>Retirez-le, ou changez ce dont il dépend.</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>ce fichier ou ce dossier n&apos;existe pas</translation>
    </message>
    <message>
        <source>there is no such file or folder, and no model of that name in the Hugging Face cache %1</source>
        <translation>ce fichier ou ce dossier n&apos;existe pas, et le cache Hugging Face %1 n&apos;a pas de modèle de ce nom</translation>
    </message>
    <message>
        <source>Name a model folder, one of its safetensors files, or a cached model as org/name.</source>
        <translation>Indiquez un dossier de modèle, un de ses fichiers safetensors, ou un modèle du cache sous la forme org/nom.</translation>
    </message>
    <message>
        <source>&apos;besa ls&apos; lists the models of the cache.</source>
        <translation>« besa ls » liste les modèles du cache.</translation>
    </message>
    <message>
        <source>this is no model folder: it has no %1 and no %2</source>
        <translation>ce n&apos;est pas un dossier de modèle : il n&apos;a ni %1 ni %2</translation>
    </message>
    <message>
        <source>this is neither a model folder, a safetensors file nor an index</source>
        <translation>ce n&apos;est ni un dossier de modèle, ni un fichier safetensors, ni un index</translation>
    </message>
    <message>
        <source>Name a Hugging Face model folder.</source>
        <translation>Indiquez un dossier de modèle Hugging Face.</translation>
    </message>
    <message>
        <source>the weights are in %1; only safetensors are read</source>
        <translation>les poids sont dans %1 ; seul safetensors est lu</translation>
    </message>
    <message>
        <source>the file is missing: %1</source>
        <translation>le fichier manque : %1</translation>
    </message>
    <message>
        <source>The model is incomplete; fetch it again.</source>
        <translation>Le modèle est incomplet ; téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>le fichier ne peut pas être lu</translation>
    </message>
    <message>
        <source>A model folder needs its config.json.</source>
        <translation>Un dossier de modèle a besoin de son config.json.</translation>
    </message>
    <message>
        <source>Check that it is readable.</source>
        <translation>Vérifiez qu&apos;il est lisible.</translation>
    </message>
    <message>
        <source>Check that it exists and is readable.</source>
        <translation>Vérifiez qu&apos;il existe et qu&apos;il est lisible.</translation>
    </message>
    <message>
        <source>model_type is &apos;%1&apos;, a model family that is not supported</source>
        <translation>model_type vaut « %1 », une famille de modèles qui n&apos;est pas prise en charge</translation>
    </message>
    <message>
        <source>architectures names &apos;%1&apos;, which is not supported</source>
        <translation>architectures indique « %1 », qui n&apos;est pas pris en charge</translation>
    </message>
    <message>
        <source>Supported is the LLaMA family: model_type llama, LlamaForCausalLM.</source>
        <translation>La famille LLaMA est prise en charge : model_type llama, LlamaForCausalLM.</translation>
    </message>
    <message>
        <source>%1 says that the weights are quantized or compressed; such models cannot be pruned</source>
        <translation>%1 indique que les poids sont quantifiés ou compressés ; de tels modèles ne peuvent pas être élagués</translation>
    </message>
    <message>
        <source>Use the original float16, bfloat16 or float32 model.</source>
        <translation>Utilisez le modèle d&apos;origine en float16, bfloat16 ou float32.</translation>
    </message>
    <message>
        <source>a weight is NaN or infinite</source>
        <translation>un poids est NaN ou infini</translation>
    </message>
    <message>
        <source>the folder has no tokenizer.model</source>
        <translation>le dossier n&apos;a pas de tokenizer.model</translation>
    </message>
    <message>
        <source>Put the tokenizer files of the model into its folder.</source>
        <translation>Placez les fichiers du tokenizer du modèle dans son dossier.</translation>
    </message>
    <message>
        <source>this kind of tokenizer (%1) is not handled yet</source>
        <translation>ce type de tokenizer (%1) n&apos;est pas encore pris en charge</translation>
    </message>
    <message>
        <source>this tokenizer.model is a tiktoken file (LLaMA 3), a kind that is not handled yet</source>
        <translation>ce tokenizer.model est un fichier tiktoken (LLaMA 3), un type qui n&apos;est pas encore pris en charge</translation>
    </message>
    <message>
        <source>the file could not be opened</source>
        <translation>le fichier n&apos;a pas pu être ouvert</translation>
    </message>
    <message>
        <source>the file could not be read</source>
        <translation>le fichier n&apos;a pas pu être lu</translation>
    </message>
    <message>
        <source>the name does not tell what kind of text file this is</source>
        <translation>le nom n&apos;indique pas de quel type de fichier texte il s&apos;agit</translation>
    </message>
    <message>
        <source>Use .txt, .raw, .jsonl or .json, each also with .gz behind.</source>
        <translation>Utilisez .txt, .raw, .jsonl ou .json, chacun aussi suivi de .gz.</translation>
    </message>
    <message>
        <source>there is no calibration text</source>
        <translation>il n&apos;y a pas de texte de calibration</translation>
    </message>
    <message>
        <source>Name files that hold text.</source>
        <translation>Indiquez des fichiers qui contiennent du texte.</translation>
    </message>
    <message>
        <source>there is nothing to calibrate on</source>
        <translation>il n&apos;y a rien sur quoi calibrer</translation>
    </message>
    <message>
        <source>the text gives %1 windows of %2 tokens, %3 are asked for</source>
        <translation>le texte donne %1 fenêtres de %2 tokens, %3 sont demandées</translation>
    </message>
    <message>
        <source>Give more text, or ask for fewer --samples or a shorter --length.</source>
        <translation>Donnez plus de texte, ou demandez moins de fenêtres ou des fenêtres plus courtes.</translation>
    </message>
    <message>
        <source>a calibration window of %1 tokens does not fit the model, whose context is %2</source>
        <translation>une fenêtre de calibration de %1 tokens ne convient pas au modèle, dont le contexte est de %2</translation>
    </message>
    <message>
        <source>Ask for a length from 1 to %1.</source>
        <translation>Demandez une longueur de 1 à %1.</translation>
    </message>
    <message>
        <source>the file could not be created: %1</source>
        <translation>le fichier n&apos;a pas pu être créé : %1</translation>
    </message>
    <message>
        <source>the file could not be written: %1</source>
        <translation>le fichier n&apos;a pas pu être écrit : %1</translation>
    </message>
    <message>
        <source>the file could not be put in place: %1</source>
        <translation>le fichier n&apos;a pas pu être mis en place : %1</translation>
    </message>
    <message>
        <source>the folder could not be created: %1</source>
        <translation>le dossier n&apos;a pas pu être créé : %1</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>plus de place sur le disque</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permission refusée</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>système de fichiers en lecture seule</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>fichier ou dossier introuvable</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>erreur d&apos;entrée/sortie</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>quota de disque dépassé</translation>
    </message>
    <message>
        <source>Free space on that disk or choose another folder.</source>
        <translation>Libérez de la place sur ce disque ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to.</source>
        <translation>Choisissez un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>Create the folder first or choose another.</source>
        <translation>Créez d&apos;abord le dossier ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Check the disk and the path, then try again.</source>
        <translation>Vérifiez le disque et le chemin, puis réessayez.</translation>
    </message>
    <message>
        <source>Check the disk and the permissions.</source>
        <translation>Vérifiez le disque et les droits d&apos;accès.</translation>
    </message>
    <message>
        <source>not enough room on the disk: needed %1 (%2 bytes), free %3 (%4 bytes)</source>
        <translation>pas assez de place sur le disque : il faut %1 (%2 octets), il reste %3 (%4 octets)</translation>
    </message>
    <message>
        <source>Free space on that disk or choose a folder on another.</source>
        <translation>Libérez de la place sur ce disque ou choisissez un dossier sur un autre.</translation>
    </message>
    <message>
        <source>the output folder already exists</source>
        <translation>le dossier de sortie existe déjà</translation>
    </message>
    <message>
        <source>Choose another with --out, or replace it with --overwrite.</source>
        <translation>Choisissez un autre dossier de sortie, ou faites-le remplacer.</translation>
    </message>
    <message>
        <source>the output exists and is no folder</source>
        <translation>la sortie existe et n&apos;est pas un dossier</translation>
    </message>
    <message>
        <source>Choose another name with --out.</source>
        <translation>Choisissez un autre nom pour la sortie.</translation>
    </message>
    <message>
        <source>the output folder holds something that is no export of this program</source>
        <translation>le dossier de sortie contient autre chose qu&apos;un export de ce programme</translation>
    </message>
    <message>
        <source>Choose another with --out, or remove that folder yourself.</source>
        <translation>Choisissez un autre dossier de sortie, ou supprimez celui-ci vous-même.</translation>
    </message>
    <message>
        <source>the output may not be the model&apos;s folder, lie in it or hold it</source>
        <translation>la sortie ne peut pas être le dossier du modèle, s&apos;y trouver ou le contenir</translation>
    </message>
    <message>
        <source>Choose another folder with --out; the source model is never written.</source>
        <translation>Choisissez un autre dossier de sortie ; le modèle d&apos;origine n&apos;est jamais modifié.</translation>
    </message>
    <message>
        <source>the folder holds no run</source>
        <translation>le dossier ne contient pas d&apos;exécution</translation>
    </message>
    <message>
        <source>Name a run folder; &quot;besa runs&quot; lists them.</source>
        <translation>Indiquez un dossier d&apos;exécution ; « besa runs » les liste.</translation>
    </message>
    <message>
        <source>the run folder already holds a run</source>
        <translation>le dossier d&apos;exécution contient déjà une exécution</translation>
    </message>
    <message>
        <source>Continue it with &quot;besa resume&quot;, choose another with --run, or replace it with --overwrite.</source>
        <translation>Reprenez-la, choisissez un autre dossier d&apos;exécution, ou faites-la remplacer.</translation>
    </message>
    <message>
        <source>%1 is working on this run</source>
        <translation>%1 travaille sur cette exécution</translation>
    </message>
    <message>
        <source>another process</source>
        <translation>un autre processus</translation>
    </message>
    <message>
        <source>process %1 on %2</source>
        <translation>le processus %1 sur %2</translation>
    </message>
    <message>
        <source>Wait until it has ended, or work in another run folder.</source>
        <translation>Attendez qu&apos;il ait fini, ou travaillez dans un autre dossier d&apos;exécution.</translation>
    </message>
    <message>
        <source>%1 has changed since the run began</source>
        <translation>modifié depuis le début de l&apos;exécution : %1</translation>
    </message>
    <message>
        <source>the recipe</source>
        <translation>la recette</translation>
    </message>
    <message>
        <source>the data</source>
        <translation>les données</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>le modèle</translation>
    </message>
    <message>
        <source>the calibration</source>
        <translation>la calibration</translation>
    </message>
    <message>
        <source>the evaluation text or the tokenizer</source>
        <translation>le texte d&apos;évaluation ou le tokenizer</translation>
    </message>
    <message>
        <source>Restore it and resume, or start a new run with another --run.</source>
        <translation>Rétablissez-le et reprenez, ou lancez une nouvelle exécution dans un autre dossier.</translation>
    </message>
    <message>
        <source>the file is missing or unreadable</source>
        <translation>le fichier manque ou est illisible</translation>
    </message>
    <message>
        <source>The run folder is damaged; start the run anew in another folder.</source>
        <translation>Le dossier d&apos;exécution est endommagé ; relancez l&apos;exécution dans un autre dossier.</translation>
    </message>
    <message>
        <source>the file is damaged: it is not what the run wrote</source>
        <translation>le fichier est endommagé : ce n&apos;est pas ce que l&apos;exécution a écrit</translation>
    </message>
    <message>
        <source>Start the run anew in another folder with --run.</source>
        <translation>Relancez l&apos;exécution dans un autre dossier.</translation>
    </message>
    <message>
        <source>only %1 of %2 blocks are pruned</source>
        <translation>seulement %1 blocs sur %2 sont élagués</translation>
    </message>
    <message>
        <source>Let the run finish first.</source>
        <translation>Laissez d&apos;abord l&apos;exécution se terminer.</translation>
    </message>
    <message>
        <source>block %1 is not pruned yet</source>
        <translation>le bloc %1 n&apos;est pas encore élagué</translation>
    </message>
    <message>
        <source>Only a finished block can be bent; let the run go on first.</source>
        <translation>Seul un bloc terminé peut être plié ; laissez d&apos;abord l&apos;exécution avancer.</translation>
    </message>
    <message>
        <source>the sparsity is so small that no weight will be pruned: the target is 0 of %1 weights</source>
        <translation>la parcimonie est si faible qu&apos;aucun poids ne sera élagué : la cible est de 0 sur %1 poids</translation>
    </message>
    <message>
        <source>Ask for a larger one; 0.5 prunes half of the weights.</source>
        <translation>Demandez-en une plus grande ; 0.5 élague la moitié des poids.</translation>
    </message>
    <message>
        <source>the device %1 cannot be used: %2</source>
        <translation>l&apos;appareil %1 ne peut pas être utilisé : %2</translation>
    </message>
    <message>
        <source>there is no such kind of device</source>
        <translation>ce type d&apos;appareil n&apos;existe pas</translation>
    </message>
    <message>
        <source>Resume the run where its device is, or start a new one with another --run.</source>
        <translation>Reprenez l&apos;exécution là où se trouve son appareil, ou commencez-en une nouvelle avec un autre --run.</translation>
    </message>
    <message>
        <source>the last GPU of this machine is %1</source>
        <translation>le dernier GPU de cette machine est %1</translation>
    </message>
    <message>
        <source>this build has no CUDA plug-in (libbesa_cuda.so)</source>
        <translation>cette version du programme n&apos;a pas de greffon CUDA (libbesa_cuda.so)</translation>
    </message>
    <message>
        <source>the CUDA plug-in cannot be opened: %1</source>
        <translation>le greffon CUDA ne peut pas être ouvert : %1</translation>
    </message>
    <message>
        <source>%1 is no CUDA plug-in of this program</source>
        <translation>%1 n&apos;est pas un greffon CUDA de ce programme</translation>
    </message>
    <message>
        <source>the CUDA plug-in has interface version %1, and the program needs %2</source>
        <translation>le greffon CUDA a la version d&apos;interface %1, et le programme a besoin de la version %2</translation>
    </message>
    <message>
        <source>no NVIDIA driver is installed (libcuda.so.1)</source>
        <translation>aucun pilote NVIDIA n&apos;est installé (libcuda.so.1)</translation>
    </message>
    <message>
        <source>this LibTorch is a build for the CPU (it has no libtorch_cuda.so)</source>
        <translation>cette LibTorch est compilée pour le CPU (elle n&apos;a pas de libtorch_cuda.so)</translation>
    </message>
    <message>
        <source>LibTorch&apos;s CUDA half cannot be opened: %1</source>
        <translation>la partie CUDA de LibTorch ne peut pas être ouverte : %1</translation>
    </message>
    <message>
        <source>LibTorch&apos;s CUDA half was opened too late in this process</source>
        <translation>la partie CUDA de LibTorch a été ouverte trop tard dans ce processus</translation>
    </message>
    <message>
        <source>the NVIDIA driver finds no GPU</source>
        <translation>le pilote NVIDIA ne trouve aucun GPU</translation>
    </message>
    <message>
        <source>CUDA reports: %1</source>
        <translation>CUDA signale : %1</translation>
    </message>
    <message>
        <source>%1 has compute capability %2, and 8.0 is the least</source>
        <translation>%1 a la capacité de calcul %2, et 8.0 est le minimum</translation>
    </message>
    <message>
        <source>no kernels are loaded for the device %1</source>
        <translation>aucun noyau de calcul n&apos;est chargé pour l&apos;appareil %1</translation>
    </message>
    <message>
        <source>Use --device cpu; &quot;besa doctor&quot; tells what this machine has.</source>
        <translation>Utilisez --device cpu ; « besa doctor » indique ce dont dispose cette machine.</translation>
    </message>
    <message>
        <source>a CUDA kernel could not be started: %1</source>
        <translation>un noyau CUDA n&apos;a pas pu être lancé : %1</translation>
    </message>
    <message>
        <source>Start the run anew; if it happens again, use --device cpu.</source>
        <translation>Relancez l&apos;exécution ; si cela se reproduit, utilisez --device cpu.</translation>
    </message>
    <message>
        <source>the run needs about %1 on the GPU, where %2 are free; it computes on the CPU instead</source>
        <translation>l&apos;exécution a besoin d&apos;environ %1 sur le GPU, où %2 sont libres ; elle calcule donc sur le CPU</translation>
    </message>
    <message>
        <source>Use --device cuda to be told how it would fit.</source>
        <translation>Utilisez --device cuda pour savoir comment la faire tenir.</translation>
    </message>
    <message>
        <source>the run needs about %1 of memory on %2, and %3 are free there</source>
        <translation>l&apos;exécution a besoin d&apos;environ %1 de mémoire sur %2, et %3 y sont libres</translation>
    </message>
    <message>
        <source>Use &quot;auto&quot; or &quot;cpu&quot;; &quot;besa doctor&quot; tells what this machine has.</source>
        <translation>Utilisez « auto » ou « cpu » ; « besa doctor » indique ce que possède cette machine.</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>pas assez de mémoire</translation>
    </message>
    <message>
        <source>a tensor operation failed: %1</source>
        <translation>une opération sur tenseurs a échoué : %1</translation>
    </message>
    <message>
        <source>Report this as a defect, with the model and recipe.</source>
        <translation>Signalez ceci comme un défaut, avec le modèle et la recette.</translation>
    </message>
    <message>
        <source>the loss of step %1 is not finite; learning of this block ended and its last good rates are kept</source>
        <translation>la perte de l&apos;étape %1 n&apos;est pas finie ; l&apos;apprentissage de ce bloc s&apos;est arrêté et ses derniers bons taux sont conservés</translation>
    </message>
    <message>
        <source>Use fewer or shorter calibration windows, a smaller batch, or a machine with more memory. A run that had begun can be resumed.</source>
        <translation>Utilisez moins de fenêtres de calibration ou des fenêtres plus courtes, un lot plus petit, ou une machine avec plus de mémoire. Une exécution commencée peut être reprise.</translation>
    </message>
    <message>
        <source>A new order in every epoch, drawn from the seed.</source>
        <translation>Un nouvel ordre à chaque époque, tiré de la graine.</translation>
    </message>
    <message>
        <source>A penalty pulls towards the target; the result lands near it.</source>
        <translation>Une pénalité attire vers la cible ; le résultat tombe à proximité.</translation>
    </message>
    <message>
        <source>Absolute weight.</source>
        <translation>Valeur absolue du poids.</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>Adam with decoupled weight decay.</source>
        <translation>Adam avec décroissance des poids découplée.</translation>
    </message>
    <message>
        <source>AdamW</source>
        <translation>AdamW</translation>
    </message>
    <message>
        <source>After the RMSNorm that reads the block&apos;s output.</source>
        <translation>Après la RMSNorm qui lit la sortie du bloc.</translation>
    </message>
    <message>
        <source>Allocation file</source>
        <translation>Fichier d&apos;allocation</translation>
    </message>
    <message>
        <source>As given</source>
        <translation>Tel que donné</translation>
    </message>
    <message>
        <source>As in the papers</source>
        <translation>Comme dans les articles</translation>
    </message>
    <message>
        <source>As in the papers when enough documents are long, packed otherwise.</source>
        <translation>Comme dans les articles quand assez de documents sont longs, sinon mis bout à bout.</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>Comme publié</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>BESA</source>
        <translation>BESA</translation>
    </message>
    <message>
        <source>BESA as published, by layer</source>
        <translation>BESA comme publié, par couche</translation>
    </message>
    <message>
        <source>BESA as published, by row</source>
        <translation>BESA comme publié, par ligne</translation>
    </message>
    <message>
        <source>BESA, Wanda papers</source>
        <translation>Articles BESA et Wanda</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibration</translation>
    </message>
    <message>
        <source>Calibration texts: .txt, .jsonl, .json, each also as .gz.</source>
        <translation>Textes de calibration : .txt, .jsonl, .json, chacun aussi en .gz.</translation>
    </message>
    <message>
        <source>Calibration windows a learning step.</source>
        <translation>Fenêtres de calibration par pas d&apos;apprentissage.</translation>
    </message>
    <message>
        <source>Candidate step</source>
        <translation>Pas des candidats</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Channel objective: channel norms over all windows instead of each batch.</source>
        <translation>Objectif par canal : normes des canaux sur toutes les fenêtres au lieu de chaque lot.</translation>
    </message>
    <message>
        <source>Compute type</source>
        <translation>Type de calcul</translation>
    </message>
    <message>
        <source>Cosine schedule</source>
        <translation>Calendrier cosinus</translation>
    </message>
    <message>
        <source>Decoupled decay of the coefficients (AdamW and Prodigy).</source>
        <translation>Décroissance découplée des coefficients (AdamW et Prodigy).</translation>
    </message>
    <message>
        <source>Dense stream</source>
        <translation>Flux dense</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>Documents in random order, each with its BOS, joined and cut.</source>
        <translation>Documents dans un ordre aléatoire, chacun avec son BOS, joints et découpés.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Error against the dense stream</source>
        <translation>Écart au flux dense</translation>
    </message>
    <message>
        <source>Evaluates at most so many windows.</source>
        <translation>Évalue au plus autant de fenêtres.</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Every output row learns its own rate.</source>
        <translation>Chaque ligne de sortie apprend son propre taux.</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exact</translation>
    </message>
    <message>
        <source>Exact and reproducible; four bytes a number.</source>
        <translation>Exact et reproductible ; quatre octets par nombre.</translation>
    </message>
    <message>
        <source>Exact budget: half width of the ranks around a row&apos;s threshold that give the gradient.</source>
        <translation>Budget exact : demi-largeur des rangs autour du seuil d&apos;une ligne qui donnent le gradient.</translation>
    </message>
    <message>
        <source>FILE:TENSOR, token ids [n, T] in a safetensors file, taken as they are. No tokenizer is needed.</source>
        <translation>FICHIER:TENSEUR, numéros de jetons [n, T] dans un fichier safetensors, pris tels quels. Aucun tokeniseur n&apos;est nécessaire.</translation>
    </message>
    <message>
        <source>FILE:TENSOR, token ids [n, T] or one stream [N] in a safetensors file.</source>
        <translation>FICHIER:TENSEUR, numéros de jetons [n, T] ou un flux [N] dans un fichier safetensors.</translation>
    </message>
    <message>
        <source>Factor on Prodigy&apos;s estimate of the step size (d_coef).</source>
        <translation>Facteur sur l&apos;estimation par Prodigy de la taille du pas (d_coef).</translation>
    </message>
    <message>
        <source>File with the number of zeros of every matrix, as the window writes it when a finished run is bent.</source>
        <translation>Fichier avec le nombre de zéros de chaque matrice, tel que la fenêtre l&apos;écrit quand une exécution finie est pliée.</translation>
    </message>
    <message>
        <source>Finds its own step size; the published choice.</source>
        <translation>Trouve lui-même la taille de son pas ; le choix publié.</translation>
    </message>
    <message>
        <source>Fixed allocation</source>
        <translation>Allocation fixe</translation>
    </message>
    <message>
        <source>Fixed learning rate.</source>
        <translation>Taux d&apos;apprentissage fixe.</translation>
    </message>
    <message>
        <source>Folder for the record of the run and what resume needs. Empty: beside the output.</source>
        <translation>Dossier du journal de l&apos;exécution et de ce dont la reprise a besoin. Vide : à côté de la sortie.</translation>
    </message>
    <message>
        <source>Folder to create for the pruned model. It appears whole or not at all.</source>
        <translation>Dossier à créer pour le modèle élagué. Il apparaît entier ou pas du tout.</translation>
    </message>
    <message>
        <source>Gradient window</source>
        <translation>Fenêtre du gradient</translation>
    </message>
    <message>
        <source>Granularity</source>
        <translation>Granularité</translation>
    </message>
    <message>
        <source>Group of rows</source>
        <translation>Groupe de lignes</translation>
    </message>
    <message>
        <source>How the coefficients follow the gradient.</source>
        <translation>Comment les coefficients suivent le gradient.</translation>
    </message>
    <message>
        <source>How the sparsity target is held.</source>
        <translation>Comment la cible de parcimonie est tenue.</translation>
    </message>
    <message>
        <source>How the weights to remove are found.</source>
        <translation>Comment les poids à retirer sont trouvés.</translation>
    </message>
    <message>
        <source>How windows are cut from the documents.</source>
        <translation>Comment les fenêtres sont découpées dans les documents.</translation>
    </message>
    <message>
        <source>Hugging Face folder, one of its shards or its index file, or the id org/name of a model in the local cache. It is never written.</source>
        <translation>Dossier Hugging Face, un de ses fragments ou son fichier d&apos;index, ou l&apos;identifiant org/nom d&apos;un modèle du cache local. Il n&apos;est jamais écrit.</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importance</translation>
    </message>
    <message>
        <source>Importance by which the weights of a row are ranked before the learning.</source>
        <translation>Importance selon laquelle les poids d&apos;une ligne sont classés avant l&apos;apprentissage.</translation>
    </message>
    <message>
        <source>Integer counts meet the target in every block.</source>
        <translation>Des comptes entiers atteignent la cible dans chaque bloc.</translation>
    </message>
    <message>
        <source>JSON key</source>
        <translation>Clé JSON</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Jonction</translation>
    </message>
    <message>
        <source>Keeps the outputs of the dense blocks for 16 windows too and reports the error against them.</source>
        <translation>Garde aussi les sorties des blocs denses pour 16 fenêtres et indique l&apos;écart à celles-ci.</translation>
    </message>
    <message>
        <source>Key that holds the document in JSON lines.</source>
        <translation>Clé qui contient le document dans les lignes JSON.</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d&apos;apprentissage</translation>
    </message>
    <message>
        <source>Learns a rate for every row; the target is met exactly in every block.</source>
        <translation>Apprend un taux pour chaque ligne ; la cible est atteinte exactement dans chaque bloc.</translation>
    </message>
    <message>
        <source>Learns how much to prune in every row, by gradient descent on the block&apos;s output.</source>
        <translation>Apprend combien élaguer dans chaque ligne, par descente de gradient sur la sortie du bloc.</translation>
    </message>
    <message>
        <source>Length of a calibration window.</source>
        <translation>Longueur d&apos;une fenêtre de calibration.</translation>
    </message>
    <message>
        <source>Length of an evaluation window. Perplexities of different windows do not compare.</source>
        <translation>Longueur d&apos;une fenêtre d&apos;évaluation. Les perplexités de fenêtres différentes ne se comparent pas.</translation>
    </message>
    <message>
        <source>Lets the learning rate fall to 0 along a half cosine over the steps of a block.</source>
        <translation>Fait tomber le taux d&apos;apprentissage à 0 le long d&apos;un demi-cosinus sur les pas d&apos;un bloc.</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Magnitude</source>
        <translation>Magnitude</translation>
    </message>
    <message>
        <source>Magnitude by row</source>
        <translation>Magnitude par ligne</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Model and files</source>
        <translation>Modèle et fichiers</translation>
    </message>
    <message>
        <source>Neighbouring rows share a rate.</source>
        <translation>Des lignes voisines partagent un taux.</translation>
    </message>
    <message>
        <source>Next norm</source>
        <translation>Norme suivante</translation>
    </message>
    <message>
        <source>Norms over all windows</source>
        <translation>Normes sur toutes les fenêtres</translation>
    </message>
    <message>
        <source>Number of calibration windows. With token windows: at most so many of them.</source>
        <translation>Nombre de fenêtres de calibration. Avec des fenêtres de jetons : au plus autant d&apos;entre elles.</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>One random crop of one random long document per window.</source>
        <translation>Un extrait au hasard d&apos;un long document au hasard par fenêtre.</translation>
    </message>
    <message>
        <source>One rate for each of the seven matrices.</source>
        <translation>Un taux pour chacune des sept matrices.</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimiseur</translation>
    </message>
    <message>
        <source>Order in which the learning steps take the windows.</source>
        <translation>Ordre dans lequel les pas d&apos;apprentissage prennent les fenêtres.</translation>
    </message>
    <message>
        <source>Order of windows</source>
        <translation>Ordre des fenêtres</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>Dossier de sortie</translation>
    </message>
    <message>
        <source>Output that the pruned block is compared with.</source>
        <translation>Sortie à laquelle le bloc élagué est comparé.</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Bout à bout</translation>
    </message>
    <message>
        <source>Passes over the calibration windows in every block.</source>
        <translation>Passages sur les fenêtres de calibration dans chaque bloc.</translation>
    </message>
    <message>
        <source>Processor threads. A different number may change the last digits of learned values.</source>
        <translation>Fils d&apos;exécution du processeur. Un autre nombre peut changer les derniers chiffres des valeurs apprises.</translation>
    </message>
    <message>
        <source>Prodigy</source>
        <translation>Prodigy</translation>
    </message>
    <message>
        <source>Prodigy coefficient</source>
        <translation>Coefficient de Prodigy</translation>
    </message>
    <message>
        <source>Pruned stream</source>
        <translation>Flux élagué</translation>
    </message>
    <message>
        <source>Pruning</source>
        <translation>Élagage</translation>
    </message>
    <message>
        <source>Published budget: a sigmoid before the softmax over the candidates. It keeps every rate between about 0.38 and 0.62.</source>
        <translation>Budget publié : une sigmoïde avant le softmax sur les candidats. Elle garde chaque taux entre environ 0,38 et 0,62.</translation>
    </message>
    <message>
        <source>Published budget: distance between the candidate pruning rates.</source>
        <translation>Budget publié : distance entre les taux d&apos;élagage candidats.</translation>
    </message>
    <message>
        <source>Published budget: weight of the squared relative distance from the target.</source>
        <translation>Budget publié : poids du carré de l&apos;écart relatif à la cible.</translation>
    </message>
    <message>
        <source>Puts the learned rates of the rows and the candidate probabilities into the events of the run.</source>
        <translation>Met les taux appris des lignes et les probabilités des candidats dans les événements de l&apos;exécution.</translation>
    </message>
    <message>
        <source>Record distributions</source>
        <translation>Enregistrer les distributions</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Replace an earlier export, and the run, that are there already. The new output is complete before the old one goes.</source>
        <translation>Remplace un export antérieur et l&apos;exécution qui existent déjà. La nouvelle sortie est complète avant que l&apos;ancienne parte.</translation>
    </message>
    <message>
        <source>Replace an existing output</source>
        <translation>Remplacer une sortie existante</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Rows in a group</source>
        <translation>Lignes par groupe</translation>
    </message>
    <message>
        <source>Rows that share a rate when the granularity is group. It must divide the rows of every pruned matrix.</source>
        <translation>Lignes qui partagent un taux quand la granularité est le groupe. Doit diviser les lignes de chaque matrice élaguée.</translation>
    </message>
    <message>
        <source>Run folder</source>
        <translation>Dossier d&apos;exécution</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Échantillonnage</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Seed of every random choice. The same seed gives the same bytes.</source>
        <translation>Graine de chaque choix aléatoire. La même graine donne les mêmes octets.</translation>
    </message>
    <message>
        <source>Shuffled</source>
        <translation>Mélangé</translation>
    </message>
    <message>
        <source>Sigmoid smoothing</source>
        <translation>Lissage sigmoïde</translation>
    </message>
    <message>
        <source>Space in which the reconstruction error is measured.</source>
        <translation>Espace dans lequel l&apos;erreur de reconstruction est mesurée.</translation>
    </message>
    <message>
        <source>SparseGPT</source>
        <translation>SparseGPT</translation>
    </message>
    <message>
        <source>SparseGPT, squared</source>
        <translation>SparseGPT, au carré</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>Parcimonie</translation>
    </message>
    <message>
        <source>Sparsity penalty</source>
        <translation>Pénalité de parcimonie</translation>
    </message>
    <message>
        <source>Squared weight over the diagonal of the inverse Hessian&apos;s Cholesky factor.</source>
        <translation>Carré du poids divisé par la diagonale du facteur de Cholesky de la hessienne inverse.</translation>
    </message>
    <message>
        <source>Step size of Adam and AdamW. Prodigy finds its own.</source>
        <translation>Taille de pas d&apos;Adam et d&apos;AdamW. Prodigy trouve la sienne.</translation>
    </message>
    <message>
        <source>Text files</source>
        <translation>Fichiers texte</translation>
    </message>
    <message>
        <source>Text put between documents before they are tokenized once. Two newlines for WikiText-2, a space for C4 and PTB.</source>
        <translation>Texte mis entre les documents avant qu&apos;ils soient découpés ensemble en jetons. Deux sauts de ligne pour WikiText-2, une espace pour C4 et PTB.</translation>
    </message>
    <message>
        <source>Texts for the perplexity before and after: .txt, .jsonl, .json, each also as .gz.</source>
        <translation>Textes pour la perplexité avant et après : .txt, .jsonl, .json, chacun aussi en .gz.</translation>
    </message>
    <message>
        <source>The dense block on the outputs of the blocks pruned so far.</source>
        <translation>Le bloc dense sur les sorties des blocs élagués jusqu&apos;ici.</translation>
    </message>
    <message>
        <source>The dense block on the outputs of the dense blocks.</source>
        <translation>Le bloc dense sur les sorties des blocs denses.</translation>
    </message>
    <message>
        <source>The numbers of zeros that an allocation file gives for every matrix.</source>
        <translation>Les nombres de zéros qu&apos;un fichier d&apos;allocation donne pour chaque matrice.</translation>
    </message>
    <message>
        <source>The paper&apos;s main setting: a penalty holds the target, every row learns its rate.</source>
        <translation>Le réglage principal de l&apos;article : une pénalité tient la cible, chaque ligne apprend son taux.</translation>
    </message>
    <message>
        <source>The paper&apos;s relative error of each hidden channel.</source>
        <translation>L&apos;erreur relative de chaque canal caché, comme dans l&apos;article.</translation>
    </message>
    <message>
        <source>The published layer-wise setting: one rate for each matrix, compared with the dense stream.</source>
        <translation>Le réglage publié par couche : un taux par matrice, comparé au flux dense.</translation>
    </message>
    <message>
        <source>The same fraction of every matrix, smallest weights first.</source>
        <translation>La même fraction de chaque matrice, les plus petits poids d&apos;abord.</translation>
    </message>
    <message>
        <source>The same fraction of every matrix, smallest weights first. Needs no calibration.</source>
        <translation>La même fraction de chaque matrice, les plus petits poids d&apos;abord. N&apos;a pas besoin de calibration.</translation>
    </message>
    <message>
        <source>The same fraction of every row, lowest weight times input norm first.</source>
        <translation>La même fraction de chaque ligne, le plus petit produit poids fois norme d&apos;entrée d&apos;abord.</translation>
    </message>
    <message>
        <source>The same fraction of every row, smallest weights first.</source>
        <translation>La même fraction de chaque ligne, les plus petits poids d&apos;abord.</translation>
    </message>
    <message>
        <source>The same fraction of every row, smallest weights first. Needs no calibration.</source>
        <translation>La même fraction de chaque ligne, les plus petits poids d&apos;abord. N&apos;a pas besoin de calibration.</translation>
    </message>
    <message>
        <source>The same order in every epoch; the published choice.</source>
        <translation>Le même ordre à chaque époque ; le choix publié.</translation>
    </message>
    <message>
        <source>The same with the diagonal squared, as SparseGPT&apos;s own code.</source>
        <translation>La même chose avec la diagonale au carré, comme dans le programme de SparseGPT.</translation>
    </message>
    <message>
        <source>The type that suits device and checkpoint.</source>
        <translation>Le type qui convient au périphérique et au modèle.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Fils</translation>
    </message>
    <message>
        <source>Token windows</source>
        <translation>Fenêtres de jetons</translation>
    </message>
    <message>
        <source>Two bytes a number, narrow range.</source>
        <translation>Deux octets par nombre, plage étroite.</translation>
    </message>
    <message>
        <source>Two bytes a number, range of float32.</source>
        <translation>Deux octets par nombre, plage de float32.</translation>
    </message>
    <message>
        <source>Type of weights and activations in the forward passes. Statistics, losses and coefficients are always float32.</source>
        <translation>Type des poids et des activations dans les passes avant. Statistiques, erreurs et coefficients sont toujours en float32.</translation>
    </message>
    <message>
        <source>Wanda</source>
        <translation>Wanda</translation>
    </message>
    <message>
        <source>Wanda paper</source>
        <translation>Article Wanda</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Décroissance des poids</translation>
    </message>
    <message>
        <source>Weight times the norm of its input.</source>
        <translation>Poids multiplié par la norme de son entrée.</translation>
    </message>
    <message>
        <source>What shares one learned rate.</source>
        <translation>Ce qui partage un même taux appris.</translation>
    </message>
    <message>
        <source>Where the run computes: cpu, cuda (the first NVIDIA GPU), cuda:N, or auto, which takes the first GPU when it can be used and has room for the run.</source>
        <translation>Où l&apos;exécution calcule : cpu, cuda (le premier GPU NVIDIA), cuda:N, ou auto, qui prend le premier GPU s&apos;il est utilisable et a assez de place pour l&apos;exécution.</translation>
    </message>
    <message>
        <source>Window length</source>
        <translation>Longueur de fenêtre</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Fenêtres</translation>
    </message>
    <message>
        <source>Windows at most</source>
        <translation>Fenêtres au plus</translation>
    </message>
    <message>
        <source>Zeros divided by pruned parameters, in every block and in total.</source>
        <translation>Zéros divisés par les paramètres élagués, dans chaque bloc et au total.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>all cores</source>
        <translation>tous les cœurs</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>baseline of the papers</source>
        <translation>référence des articles</translation>
    </message>
    <message>
        <source>bfloat16</source>
        <translation>bfloat16</translation>
    </message>
    <message>
        <source>exact is ours</source>
        <translation>exact est de nous</translation>
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
        <translation>fraction</translation>
    </message>
    <message>
        <source>fraction of a row</source>
        <translation>fraction d&apos;une ligne</translation>
    </message>
    <message>
        <source>next-norm is ours</source>
        <translation>norme suivante est de nous</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>de nous</translation>
    </message>
    <message>
        <source>paper: row and layer</source>
        <translation>article : ligne et couche</translation>
    </message>
    <message>
        <source>papers</source>
        <translation>articles</translation>
    </message>
    <message>
        <source>papers: 0</source>
        <translation>articles : 0</translation>
    </message>
    <message>
        <source>papers: 0.5</source>
        <translation>articles : 0.5</translation>
    </message>
    <message>
        <source>papers: 128</source>
        <translation>articles : 128</translation>
    </message>
    <message>
        <source>papers: 2048</source>
        <translation>articles : 2048</translation>
    </message>
    <message>
        <source>papers: 256 for C4</source>
        <translation>articles : 256 pour C4</translation>
    </message>
    <message>
        <source>papers: WikiText-2 test</source>
        <translation>articles : WikiText-2 test</translation>
    </message>
    <message>
        <source>papers: first C4 shard</source>
        <translation>articles : premier fragment de C4</translation>
    </message>
    <message>
        <source>papers; packing is ours</source>
        <translation>articles ; le bout à bout est de nous</translation>
    </message>
    <message>
        <source>published code, LLaMA 13B</source>
        <translation>programme publié, LLaMA 13B</translation>
    </message>
    <message>
        <source>published code, LLaMA 7B</source>
        <translation>programme publié, LLaMA 7B</translation>
    </message>
    <message>
        <source>published code: 0</source>
        <translation>programme publié : 0</translation>
    </message>
    <message>
        <source>published code: blocksize</source>
        <translation>programme publié : blocksize</translation>
    </message>
    <message>
        <source>published code: both</source>
        <translation>programme publié : les deux</translation>
    </message>
    <message>
        <source>published code: float16</source>
        <translation>programme publié : float16</translation>
    </message>
    <message>
        <source>published code: on</source>
        <translation>programme publié : activé</translation>
    </message>
    <message>
        <source>published code: prodigy</source>
        <translation>programme publié : prodigy</translation>
    </message>
    <message>
        <source>published code: wanda</source>
        <translation>programme publié : wanda</translation>
    </message>
    <message>
        <source>published: 0.01</source>
        <translation>publié : 0.01</translation>
    </message>
    <message>
        <source>published: 1</source>
        <translation>publié : 1</translation>
    </message>
    <message>
        <source>published: 5</source>
        <translation>publié : 5</translation>
    </message>
    <message>
        <source>published: 5 by row, 0.05 to 50 by layer</source>
        <translation>publié : 5 par ligne, 0.05 à 50 par couche</translation>
    </message>
    <message>
        <source>published: file</source>
        <translation>publié : file</translation>
    </message>
    <message>
        <source>published: off</source>
        <translation>publié : désactivé</translation>
    </message>
    <message>
        <source>published: on</source>
        <translation>publié : activé</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>the model&apos;s context, at most 2048</source>
        <translation>le contexte du modèle, au plus 2048</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>jetons</translation>
    </message>
    <message>
        <source>windows</source>
        <translation>fenêtres</translation>
    </message>
    <message>
        <source>How often the learning of the block in progress is saved, so that a killed run goes on from there. Saving takes a fiftieth of the time at most.</source>
        <translation>Fréquence à laquelle l&apos;apprentissage du bloc en cours est enregistré, pour qu&apos;une exécution tuée reprenne de là. L&apos;enregistrement prend au plus un cinquantième du temps.</translation>
    </message>
    <message>
        <source>Saving within a block</source>
        <translation>Enregistrement au sein d&apos;un bloc</translation>
    </message>
    <message>
        <source>after every step, whatever it takes</source>
        <translation>après chaque pas, quel qu&apos;en soit le coût</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
</context>
</TS>
