<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Backprop Studio</source>
        <translation>À propos de Backprop Studio</translation>
    </message>
    <message>
        <source>Backprop Studio %1</source>
        <translation>Backprop Studio %1</translation>
    </message>
    <message>
        <source>Back-propagation, worked through: every factor of the chain rule has a place in the picture.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>La rétropropagation, calculée pas à pas&#xa0;: chaque facteur de la règle de la chaîne a sa place dans l’image.
Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>&amp;Copier les versions</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Copier les versions</translation>
    </message>
</context>
<context>
    <name>Activation</name>
    <message>
        <source>1 if %1 &gt; 0, else 0</source>
        <translation>1 si %1 &gt; 0, sinon 0</translation>
    </message>
    <message>
        <source>1 if %1 &gt; 0, else 0.01</source>
        <translation>1 si %1 &gt; 0, sinon 0,01</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>Announcement</source>
        <translation>Annonce</translation>
    </message>
</context>
<context>
    <name>Arrangement</name>
    <message>
        <source>Close: %1</source>
        <translation>Fermer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Take out or put back: %1</source>
        <translation>Détacher ou rattacher&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Arranger</name>
    <message>
        <source>Tidy the diagram</source>
        <translation>Ranger le diagramme</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Déplacer %1</translation>
    </message>
</context>
<context>
    <name>BlackboardDialog</name>
    <message>
        <source>Computed on the blackboard</source>
        <translation>Calculé au tableau noir</translation>
    </message>
    <message>
        <source>What shortening changes</source>
        <translation>Ce que change l’abrègement des nombres</translation>
    </message>
    <message>
        <source>How numbers are shortened</source>
        <translation>Comment les nombres sont abrégés</translation>
    </message>
    <message>
        <source>round</source>
        <translation>arrondi</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>tronqué</translation>
    </message>
    <message>
        <source>Digits on the blackboard</source>
        <translation>Chiffres au tableau noir</translation>
    </message>
    <message>
        <source>Which digits count</source>
        <translation>Quels chiffres comptent</translation>
    </message>
    <message>
        <source>decimals</source>
        <translation>décimales</translation>
    </message>
    <message>
        <source>significant digits</source>
        <translation>chiffres significatifs</translation>
    </message>
    <message>
        <source>Every number is written down before it is used again:</source>
        <translation>Chaque nombre est noté avant d’être réutilisé&#xa0;:</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Numbers on the blackboard</source>
        <translation>Nombres au tableau noir</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>grandeur</translation>
    </message>
    <message>
        <source>on the blackboard</source>
        <translation>au tableau noir</translation>
    </message>
    <message>
        <source>in full precision</source>
        <translation>en pleine précision</translation>
    </message>
    <message>
        <source>Iteration %L1: %2 of %3 numbers come out differently in the digits that are written down.</source>
        <translation>Itération %L1&#xa0;: %2 nombres sur %3 diffèrent dans les chiffres notés.</translation>
    </message>
    <message>
        <source>The first %L1 of %L2 numbers are shown.</source>
        <translation>Seuls les %L1 premiers nombres sur %L2 sont affichés.</translation>
    </message>
</context>
<context>
    <name>BranchPresenter</name>
    <message>
        <source>Delete “%1”</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <translation>Afficher «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Hide “%1”</source>
        <translation>Masquer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>Renommer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Name the present branch</source>
        <translation>Nommer la branche actuelle</translation>
    </message>
</context>
<context>
    <name>BranchesDialog</name>
    <message>
        <source>Branches</source>
        <translation>Branches</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Parts at</source>
        <translation>Diverge à</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Itérations</translation>
    </message>
    <message>
        <source>Total error</source>
        <translation>Erreur totale</translation>
    </message>
    <message>
        <source>&amp;Switch to</source>
        <translation>&amp;Passer à</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Branch &amp;here</source>
        <translation>&amp;Bifurquer ici</translation>
    </message>
    <message>
        <source>Leave what lies ahead of the moment as a branch</source>
        <translation>Garder en branche ce qui suit le moment affiché</translation>
    </message>
    <message>
        <source>Switch to the branch</source>
        <translation>Passer à la branche</translation>
    </message>
    <message>
        <source>Delete the branch</source>
        <translation>Supprimer la branche</translation>
    </message>
    <message>
        <source>A change at an earlier iteration keeps what came after it as a branch. Tick a branch to see its curve; double-click its name, or press F2, to give it another.</source>
        <translation>Une modification faite à une itération antérieure conserve la suite sous forme de branche. Cochez une branche pour voir sa courbe&#xa0;; double-cliquez sur son nom, ou appuyez sur F2, pour la renommer.</translation>
    </message>
    <message>
        <source>Close branches</source>
        <translation>Fermer les branches</translation>
    </message>
    <message>
        <source>Iterations after which branches are compared</source>
        <translation>Itérations après lesquelles les branches sont comparées</translation>
    </message>
    <message>
        <source>What to compare the branch with</source>
        <translation>À quoi comparer la branche</translation>
    </message>
    <message>
        <source>How much the branches differ</source>
        <translation>À quel point les branches diffèrent</translation>
    </message>
    <message>
        <source>Difference of the branches</source>
        <translation>Différence entre les branches</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparée à</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation>&amp;Comparer à</translation>
    </message>
    <message>
        <source>&amp;after</source>
        <translation>&amp;après</translation>
    </message>
    <message>
        <source>iterations</source>
        <translation>itérations</translation>
    </message>
    <message>
        <source>present</source>
        <translation>actuelle</translation>
    </message>
    <message>
        <source>What training follows now</source>
        <translation>Ce que l’entraînement suit maintenant</translation>
    </message>
    <message>
        <source>training …</source>
        <translation>entraînement …</translation>
    </message>
    <message>
        <source>There are no branches yet.</source>
        <translation>Il n’y a pas encore de branches.</translation>
    </message>
    <message>
        <source>Choose a branch to compare it.</source>
        <translation>Choisissez une branche à comparer.</translation>
    </message>
    <message>
        <source>Training again …</source>
        <translation>Nouvel entraînement …</translation>
    </message>
    <message>
        <source>The networks have different structures, so that their weights can&apos;t be compared.</source>
        <translation>Les réseaux n’ont pas la même structure&#xa0;: leurs poids ne peuvent pas être comparés.</translation>
    </message>
    <message>
        <source>After %1 iterations all parameters of “%2” and “%3” are the same.</source>
        <translation>Après %1 itérations, tous les paramètres de «&#xa0;%2&#xa0;» et de «&#xa0;%3&#xa0;» sont identiques.</translation>
    </message>
    <message>
        <source>After %1 iterations %2 of %3 parameters of “%4” and “%5” differ, most of all %6.</source>
        <translation>Après %1 itérations, %2 paramètres sur %3 diffèrent entre «&#xa0;%4&#xa0;» et «&#xa0;%5&#xa0;», surtout %6.</translation>
    </message>
    <message>
        <source> The table has the %1 that differ most.</source>
        <translation> Le tableau montre les %1 qui diffèrent le plus.</translation>
    </message>
    <message>
        <source>Column: %1</source>
        <translation>Colonne : %1</translation>
    </message>
</context>
<context>
    <name>ChainRule</name>
    <message>
        <source>in sample %1</source>
        <translation>dans l’exemple %1</translation>
    </message>
    <message>
        <source>through %1</source>
        <translation>via %1</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <source>%1 is not trained</source>
        <translation>%1 n’est pas entraîné</translation>
    </message>
    <message>
        <source>(biases are frozen)</source>
        <translation>(les biais sont figés)</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source>%1 is not trained (biases are frozen)</source>
        <translation>%1 n’est pas entraîné (les biais sont figés)</translation>
    </message>
    <message>
        <source>sum of %1 paths</source>
        <translation>somme de %1 chemins</translation>
    </message>
    <message>
        <source>sum of %1 terms</source>
        <translation>somme de %1 termes</translation>
    </message>
    <message>
        <source>and %1 more,</source>
        <translation>et %1 autres,</translation>
    </message>
    <message>
        <source>together %1</source>
        <translation>ensemble %1</translation>
    </message>
</context>
<context>
    <name>ChainRulePanel</name>
    <message>
        <source>Scroll the chain rule</source>
        <translation>Faire défiler la règle de la chaîne</translation>
    </message>
    <message>
        <source>Click a weight to see its chain rule.</source>
        <translation>Cliquez sur un poids pour voir sa règle de la chaîne.</translation>
    </message>
    <message>
        <source>Chain rule of %1</source>
        <translation>Règle de la chaîne pour %1</translation>
    </message>
    <message>
        <source>Chain rule</source>
        <translation>Règle de la chaîne</translation>
    </message>
    <message>
        <source>copy ▾</source>
        <translation>copier ▾</translation>
    </message>
    <message>
        <source>Copy formula</source>
        <translation>Copier la formule</translation>
    </message>
    <message>
        <source>Copy the formula or its result</source>
        <translation>Copier la formule ou son résultat</translation>
    </message>
    <message>
        <source>Formula as &amp;text</source>
        <translation>Formule en &amp;texte</translation>
    </message>
    <message>
        <source>Formula as &amp;LaTeX</source>
        <translation>Formule en &amp;LaTeX</translation>
    </message>
    <message>
        <source>Formula as &amp;picture</source>
        <translation>Formule en &amp;image</translation>
    </message>
    <message>
        <source>&amp;Result with all digits</source>
        <translation>&amp;Résultat avec tous les chiffres</translation>
    </message>
    <message>
        <source>Copy f&amp;ormula</source>
        <translation>Copier la &amp;formule</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>nothing saturated ✓</source>
        <translation>aucune saturation ✓</translation>
    </message>
    <message>
        <source>nothing dead ✓</source>
        <translation>aucun neurone mort ✓</translation>
    </message>
    <message>
        <source>nothing found ✓</source>
        <translation>rien à signaler ✓</translation>
    </message>
    <message>
        <source>%1 saturated</source>
        <translation>saturés&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 dead</source>
        <translation>morts&#xa0;: %1</translation>
    </message>
    <message>
        <source>gradients vanish</source>
        <translation>gradients évanescents</translation>
    </message>
    <message>
        <source>gradients explode</source>
        <translation>gradients explosifs</translation>
    </message>
    <message>
        <source>plateau</source>
        <translation>plateau</translation>
    </message>
    <message>
        <source>%1 findings</source>
        <translation>%1 constats</translation>
    </message>
    <message>
        <source>No neuron is saturated or dead, and gradients reach every layer. Click for more.</source>
        <translation>Aucun neurone n’est saturé ni mort, et les gradients atteignent toutes les couches. Cliquez pour en savoir plus.</translation>
    </message>
    <message>
        <source>… and more: click to see all.</source>
        <translation>… et d’autres&#xa0;: cliquez pour tout voir.</translation>
    </message>
    <message>
        <source>Gradient check</source>
        <translation>Vérification des gradients</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Saturated and dead neurons, vanishing gradients, plateaus</source>
        <translation>Neurones saturés et morts, gradients évanescents, plateaux</translation>
    </message>
    <message>
        <source>Every gradient against central differences of the error</source>
        <translation>Chaque gradient comparé aux différences centrées de l’erreur</translation>
    </message>
    <message>
        <source>click to check</source>
        <translation>cliquer pour vérifier</translation>
    </message>
    <message>
        <source>%1. Click to compute them.</source>
        <translation>%1. Cliquez pour les calculer.</translation>
    </message>
    <message>
        <source>at a kink</source>
        <translation>à un point anguleux</translation>
    </message>
    <message>
        <source>%1 differ</source>
        <translation>écarts&#xa0;: %1</translation>
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
        <translation>Choix possibles&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ChordEdit</name>
    <message>
        <source>%1, as pressed</source>
        <translation>%1, tel que saisi au clavier</translation>
    </message>
</context>
<context>
    <name>ColumnTable</name>
    <message>
        <source>Input, numbers</source>
        <translation>Entrée, nombres</translation>
    </message>
    <message>
        <source>Input, classes (one-hot)</source>
        <translation>Entrée, classes (one-hot)</translation>
    </message>
    <message>
        <source>Target, numbers</source>
        <translation>Cible, nombres</translation>
    </message>
    <message>
        <source>Target, classes (one-hot)</source>
        <translation>Cible, classes (one-hot)</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorée</translation>
    </message>
    <message>
        <source>numbers from %1 to %2</source>
        <translation>nombres de %1 à %2</translation>
    </message>
    <message>
        <source>more than %1 different texts</source>
        <translation>plus de %1 textes différents</translation>
    </message>
    <message>
        <source>1 class: %1</source>
        <translation>1 classe&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 classes: %2</source>
        <translation>%1 classes&#xa0;: %2</translation>
    </message>
    <message>
        <source>column</source>
        <translation>colonne</translation>
    </message>
    <message>
        <source>used as</source>
        <translation>utilisée comme</translation>
    </message>
    <message>
        <source>found in it</source>
        <translation>contenu trouvé</translation>
    </message>
    <message>
        <source>Use of column %1, %2</source>
        <translation>Usage de la colonne %1, %2</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>switched on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>not possible just now</source>
        <translation>impossible pour l’instant</translation>
    </message>
    <message>
        <source>No command is called that.</source>
        <translation>Aucune commande ne porte ce nom.</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Rechercher une commande</translation>
    </message>
    <message>
        <source>Command to find</source>
        <translation>Commande à rechercher</translation>
    </message>
    <message>
        <source>Find a command, an example or a lesson…</source>
        <translation>Rechercher une commande, un exemple ou une leçon…</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
</context>
<context>
    <name>CompareOrdersDialog</name>
    <message>
        <source>Compare update orders</source>
        <translation>Comparer les ordres de mise à jour</translation>
    </message>
    <message>
        <source>Where the orders part</source>
        <translation>Où les ordres divergent</translation>
    </message>
    <message>
        <source>Quantities in both update orders</source>
        <translation>Grandeurs dans les deux ordres de mise à jour</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>grandeur</translation>
    </message>
    <message>
        <source>simultaneous</source>
        <translation>simultané</translation>
    </message>
    <message>
        <source>output layer first</source>
        <translation>couche de sortie d’abord</translation>
    </message>
    <message>
        <source>In iteration %L1 the orders part at %2: %3 with the old weights, %4 with the weights that have already changed.</source>
        <translation>À l’itération %L1, les ordres divergent à partir de %2&#xa0;: %3 avec les anciens poids, %4 avec les poids déjà modifiés.</translation>
    </message>
    <message>
        <source>In iteration %L1 both orders compute the same numbers.</source>
        <translation>À l’itération %L1, les deux ordres calculent les mêmes nombres.</translation>
    </message>
    <message>
        <source>Error curves of both orders</source>
        <translation>Courbes d’erreur des deux ordres</translation>
    </message>
    <message>
        <source>Iterations to compare</source>
        <translation>Itérations à comparer</translation>
    </message>
    <message>
        <source>iterations</source>
        <translation>itérations</translation>
    </message>
    <message>
        <source>State of the comparison</source>
        <translation>État de la comparaison</translation>
    </message>
    <message>
        <source>training …</source>
        <translation>entraînement …</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>%1 variants of a project of this size need too much memory; choose fewer</source>
        <translation>%1 variantes d’un projet de cette taille demandent trop de mémoire&#xa0;; choisissez-en moins</translation>
    </message>
    <message>
        <source>%1: at least two are needed for a comparison</source>
        <translation>%1&#xa0;: il en faut au moins deux pour une comparaison</translation>
    </message>
    <message>
        <source>%1: %2, but at most %3 can be compared</source>
        <translation>%1&#xa0;: %2, alors que %3 au plus peuvent être comparés</translation>
    </message>
    <message>
        <source>%1: %2 is there twice</source>
        <translation>%1&#xa0;: %2 figure deux fois</translation>
    </message>
    <message>
        <source>learning rates</source>
        <translation>taux d’apprentissage</translation>
    </message>
    <message>
        <source>%1: %2 is refused; %3</source>
        <translation>%1&#xa0;: %2 ne convient pas&#xa0;; %3</translation>
    </message>
    <message>
        <source>optimizers</source>
        <translation>optimiseurs</translation>
    </message>
    <message>
        <source>simultaneous</source>
        <translation>simultané</translation>
    </message>
    <message>
        <source>output layer first</source>
        <translation>couche de sortie d’abord</translation>
    </message>
    <message>
        <source>seeds</source>
        <translation>graines</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>graine %1</translation>
    </message>
    <message>
        <source>seeds: &quot;%1&quot; is not a whole number from 0 to 18446744073709551615</source>
        <translation>graines&#xa0;: &quot;%1&quot; n’est pas un nombre entier de 0 à 18446744073709551615</translation>
    </message>
    <message>
        <source>gradient descent</source>
        <translation>descente de gradient</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>momentum</translation>
    </message>
</context>
<context>
    <name>ComparisonChart</name>
    <message>
        <source>Iteration</source>
        <translation>Itération</translation>
    </message>
    <message>
        <source>Total error E</source>
        <translation>Erreur totale E</translation>
    </message>
</context>
<context>
    <name>ComparisonDialog</name>
    <message>
        <source>Compare trainings</source>
        <translation>Comparer des entraînements</translation>
    </message>
    <message>
        <source>State of the comparison</source>
        <translation>État de la comparaison</translation>
    </message>
    <message>
        <source>Error curves of the variants</source>
        <translation>Courbes d’erreur des variantes</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>taux d’apprentissage</translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation>optimiseur</translation>
    </message>
    <message>
        <source>update order</source>
        <translation>ordre de mise à jour</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>graine</translation>
    </message>
    <message>
        <source>Iterations of each variant</source>
        <translation>Itérations de chaque variante</translation>
    </message>
    <message>
        <source>Error threshold</source>
        <translation>Seuil d’erreur</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>Start comparison</source>
        <translation>Démarrer la comparaison</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>Stop comparison</source>
        <translation>Arrêter la comparaison</translation>
    </message>
    <message>
        <source>&amp;Compare by</source>
        <translation>&amp;Comparer par</translation>
    </message>
    <message>
        <source>&amp;Iterations</source>
        <translation>&amp;Itérations</translation>
    </message>
    <message>
        <source>&amp;When is E below</source>
        <translation>&amp;Quand E passe sous</translation>
    </message>
    <message>
        <source>Learning rates to compare</source>
        <translation>Taux d’apprentissage à comparer</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>Comparer&#xa0;: %1</translation>
    </message>
    <message>
        <source>simultaneous, and output layer first</source>
        <translation>simultané, et couche de sortie d’abord</translation>
    </message>
    <message>
        <source>Seeds to compare</source>
        <translation>Graines à comparer</translation>
    </message>
    <message>
        <source>Variants, best first</source>
        <translation>Variantes, la meilleure en tête</translation>
    </message>
    <message>
        <source>Scroll the variants</source>
        <translation>Faire défiler les variantes</translation>
    </message>
    <message>
        <source>&amp;Logarithmic</source>
        <translation>&amp;Logarithmique</translation>
    </message>
    <message>
        <source>Logarithmic error axis</source>
        <translation>Axe d’erreur logarithmique</translation>
    </message>
    <message>
        <source>&amp;Use this one</source>
        <translation>&amp;Utiliser celle-ci</translation>
    </message>
    <message>
        <source>Use the chosen variant</source>
        <translation>Utiliser la variante choisie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close comparison</source>
        <translation>Fermer la comparaison</translation>
    </message>
    <message>
        <source>%1 variants, all from the same weights: Start trains them side by side.</source>
        <translation>%1 variantes, toutes à partir des mêmes poids&#xa0;: «&#xa0;Démarrer&#xa0;» les entraîne côte à côte.</translation>
    </message>
    <message>
        <source>%1 variants, each from weights of its own: Start trains them side by side.</source>
        <translation>%1 variantes, chacune à partir de ses propres poids&#xa0;: «&#xa0;Démarrer&#xa0;» les entraîne côte à côte.</translation>
    </message>
    <message>
        <source>Training %1 variants: at least %2 of %3 iterations done.</source>
        <translation>Entraînement de %1 variantes&#xa0;: au moins %2 itérations sur %3 terminées.</translation>
    </message>
    <message>
        <source>No variant could be trained to the end.</source>
        <translation>Aucune variante n’a pu être entraînée jusqu’au bout.</translation>
    </message>
    <message>
        <source>Lowest error after %1 iterations: %2, E = %3.</source>
        <translation>Plus petite erreur après %1 itérations&#xa0;: %2, E = %3.</translation>
    </message>
    <message>
        <source>Stopped before all had %1 iterations. Lowest error: %2, E = %3.</source>
        <translation>Arrêt avant que toutes aient fait %1 itérations. Plus petite erreur&#xa0;: %2, E = %3.</translation>
    </message>
    <message>
        <source>variant</source>
        <translation>variante</translation>
    </message>
    <message>
        <source>E at the end</source>
        <translation>E à la fin</translation>
    </message>
    <message>
        <source>smallest E</source>
        <translation>plus petit E</translation>
    </message>
    <message>
        <source>E below %1 after iteration</source>
        <translation>E sous %1 après l’itération</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>1 bias</source>
        <translation>1 biais</translation>
    </message>
    <message>
        <source>%1 biases</source>
        <translation>%1 biais</translation>
    </message>
    <message>
        <source>1 column</source>
        <translation>1 colonne</translation>
    </message>
    <message>
        <source>%1 columns</source>
        <translation>%1 colonnes</translation>
    </message>
    <message>
        <source>1 input</source>
        <translation>1 entrée</translation>
    </message>
    <message>
        <source>%1 inputs</source>
        <translation>%1 entrées</translation>
    </message>
    <message>
        <source>1 neuron</source>
        <translation>1 neurone</translation>
    </message>
    <message>
        <source>%1 neurons</source>
        <translation>%1 neurones</translation>
    </message>
    <message>
        <source>1 number</source>
        <translation>1 nombre</translation>
    </message>
    <message>
        <source>%1 numbers</source>
        <translation>%1 nombres</translation>
    </message>
    <message>
        <source>1 output</source>
        <translation>1 sortie</translation>
    </message>
    <message>
        <source>%1 outputs</source>
        <translation>%1 sorties</translation>
    </message>
    <message>
        <source>1 target</source>
        <translation>1 cible</translation>
    </message>
    <message>
        <source>%1 targets</source>
        <translation>%1 cibles</translation>
    </message>
    <message>
        <source>1 weight</source>
        <translation>1 poids</translation>
    </message>
    <message>
        <source>%1 weights</source>
        <translation>%1 poids</translation>
    </message>
</context>
<context>
    <name>CourseFile</name>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a whole number above %1</source>
        <translation>un nombre entier supérieur à %1</translation>
    </message>
    <message>
        <source>a change has no changes or branches of its own</source>
        <translation>une modification n’a elle-même ni modifications ni branches</translation>
    </message>
    <message>
        <source>%1 numbers, but there are %2 parameters</source>
        <translation>%1 nombres, alors qu’il y a %2 paramètres</translation>
    </message>
    <message>
        <source>%1 layers, but the network has %2</source>
        <translation>%1 couches, contre %2 dans le réseau</translation>
    </message>
    <message>
        <source>%1 changes, but a project can have at most %2</source>
        <translation>%1 modifications, alors qu’un projet peut en avoir au plus %2</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>The program ended without being closed; the last that is known of it is from %1 at %2.</source>
        <translation>Le programme s’est terminé sans avoir été fermé ; la dernière chose que l’on sait de lui date du %1 à %2.</translation>
    </message>
    <message>
        <source>The program crashed on %1 at %2: %3.</source>
        <translation>Le programme a planté le %1 à %2 : %3.</translation>
    </message>
    <message>
        <source>The program ended unexpectedly</source>
        <translation>Le programme s’est terminé de façon inattendue</translation>
    </message>
    <message>
        <source>The log&apos;s file</source>
        <translation>Le fichier du journal</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Ouvrir son dossier</translation>
    </message>
    <message>
        <source>What it did last stands in this file: actions by their names, and what Qt complained about; nothing of what is in projects, and no names of files.</source>
        <translation>Ce qu’il a fait en dernier se trouve dans ce fichier : les commandes par leurs noms et ce dont Qt s’est plaint ; rien du contenu des projets, et aucun nom de fichier.</translation>
    </message>
    <message>
        <source>To report it, say what you were doing and give this file to those from whom you have the program. Nothing is sent by itself.</source>
        <translation>Pour le signaler, dites ce que vous étiez en train de faire et donnez ce fichier à ceux de qui vous tenez le programme. Rien n’est envoyé de soi-même.</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>the text is UTF-16, expected UTF-8</source>
        <translation>le texte est en UTF-16 au lieu d’UTF-8</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>le texte n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>more than %1 columns</source>
        <translation>plus de %1 colonnes</translation>
    </message>
    <message>
        <source>the quotation mark with which the cell begins is never closed</source>
        <translation>le guillemet qui ouvre la cellule n’est jamais fermé</translation>
    </message>
    <message>
        <source>text stands behind the closing quotation mark</source>
        <translation>il y a du texte après le guillemet fermant</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>larger than %1 megabytes</source>
        <translation>plus de %1 mégaoctets</translation>
    </message>
    <message>
        <source>empty, where a table was expected</source>
        <translation>vide, alors qu’un tableau était attendu</translation>
    </message>
    <message>
        <source>no rows below the header</source>
        <translation>aucune ligne sous l’en-tête</translation>
    </message>
    <message>
        <source>more than %1 rows</source>
        <translation>plus de %1 lignes</translation>
    </message>
    <message>
        <source>%1, but the first row has %2</source>
        <translation>%1, contre %2 dans la première ligne</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>colonne %1</translation>
    </message>
</context>
<context>
    <name>CurveChart</name>
    <message>
        <source>Iteration</source>
        <translation>Itération</translation>
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
        <translation>Erreur totale</translation>
    </message>
    <message>
        <source>Total error – %1</source>
        <translation>Erreur totale – %1</translation>
    </message>
    <message>
        <source>There is no error curve yet.</source>
        <translation>Il n’y a pas encore de courbe d’erreur.</translation>
    </message>
    <message>
        <source>A picture from iteration %1 to %2 is not possible.</source>
        <translation>Une image de l’itération %1 à l’itération %2 n’est pas possible.</translation>
    </message>
</context>
<context>
    <name>CurveTableDialog</name>
    <message>
        <source>At iteration %1 the total error is %2; it was %3 at the start, and its smallest value was %4.</source>
        <translation>À l’itération %1, l’erreur totale est de %2&#xa0;; elle était de %3 au début, et sa plus petite valeur a été %4.</translation>
    </message>
    <message>
        <source>Error curve as table</source>
        <translation>Courbe d’erreur en tableau</translation>
    </message>
    <message>
        <source>Summary of the error curve</source>
        <translation>Résumé de la courbe d’erreur</translation>
    </message>
    <message>
        <source>&amp;Go to this iteration</source>
        <translation>&amp;Aller à cette itération</translation>
    </message>
    <message>
        <source>Show the chosen iteration in the window (Enter)</source>
        <translation>Afficher l’itération choisie dans la fenêtre (Entrée)</translation>
    </message>
    <message>
        <source>&amp;Copy as CSV</source>
        <translation>&amp;Copier en CSV</translation>
    </message>
    <message>
        <source>Copy the whole table, with all digits (Ctrl+C)</source>
        <translation>Copier tout le tableau, avec tous les chiffres (Ctrl+C)</translation>
    </message>
    <message>
        <source>Close the table</source>
        <translation>Fermer le tableau</translation>
    </message>
    <message>
        <source>Table of the error curve</source>
        <translation>Tableau de la courbe d’erreur</translation>
    </message>
    <message>
        <source>Scroll the table of the error curve</source>
        <translation>Faire défiler le tableau de la courbe d’erreur</translation>
    </message>
    <message>
        <source>Copied the table: %1 rows.</source>
        <translation>Tableau copié&#xa0;: %1 lignes.</translation>
    </message>
</context>
<context>
    <name>CurveTableModel</name>
    <message>
        <source>iteration %1</source>
        <translation>itération %1</translation>
    </message>
    <message>
        <source>iteration %1, %2: %3</source>
        <translation>itération %1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Iteration</source>
        <translation>Itération</translation>
    </message>
    <message>
        <source>Total error</source>
        <translation>Erreur totale</translation>
    </message>
    <message>
        <source>Smallest until the next row</source>
        <translation>Minimum jusqu’à la ligne suivante</translation>
    </message>
    <message>
        <source>Largest until the next row</source>
        <translation>Maximum jusqu’à la ligne suivante</translation>
    </message>
    <message>
        <source>Error of the test samples</source>
        <translation>Erreur sur les exemples de test</translation>
    </message>
    <message>
        <source>Column: %1</source>
        <translation>Colonne : %1</translation>
    </message>
</context>
<context>
    <name>CurveView</name>
    <message>
        <source>Error curve</source>
        <translation>Courbe d’erreur</translation>
    </message>
    <message>
        <source>iteration %1 · E = %2</source>
        <translation>itération %1 · E = %2</translation>
    </message>
</context>
<context>
    <name>DataExport</name>
    <message>
        <source>the export was cancelled</source>
        <translation>l’exportation a été annulée</translation>
    </message>
    <message>
        <source>from iteration %1 to %2 there is nothing</source>
        <translation>de l’itération %1 à l’itération %2, il n’y a rien</translation>
    </message>
    <message>
        <source>iteration %1: the network is another one than in iteration %2, and so are its parameters</source>
        <translation>itération %1&#xa0;: le réseau n’est pas le même qu’à l’itération %2, et ses paramètres non plus</translation>
    </message>
</context>
<context>
    <name>DataImport</name>
    <message>
        <source>empty, where a class was expected</source>
        <translation>vide, alors qu’une classe était attendue</translation>
    </message>
    <message>
        <source>empty, where a number was expected</source>
        <translation>vide, alors qu’un nombre était attendu</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre</translation>
    </message>
    <message>
        <source>the column&apos;s numbers are too large to be scaled</source>
        <translation>les nombres de la colonne sont trop grands pour être mis à l’échelle</translation>
    </message>
    <message>
        <source>more than %1 classes, but a layer can have at most so many neurons</source>
        <translation>plus de %1 classes, soit plus que de neurones possibles dans une couche</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>colonnes</translation>
    </message>
    <message>
        <source>none is an input</source>
        <translation>aucune n’est une entrée</translation>
    </message>
    <message>
        <source>none is a target</source>
        <translation>aucune n’est une cible</translation>
    </message>
    <message>
        <source>%1 inputs and %2 outputs, but a layer can have at most %3 neurons</source>
        <translation>%1 entrées et %2 sorties, alors qu’une couche peut avoir au plus %3 neurones</translation>
    </message>
    <message>
        <source>%1 rows with %2 numbers each, but data can have at most %3 numbers</source>
        <translation>%1 lignes de %2 nombres chacune, alors que les données peuvent avoir au plus %3 nombres</translation>
    </message>
</context>
<context>
    <name>DatasetModel</name>
    <message>
        <source>sample %1, %2</source>
        <translation>exemple %1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>DatasetPanel</name>
    <message>
        <source>Sample %1, %2</source>
        <translation>Exemple %1, %2</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add sample</source>
        <translation>Ajouter un exemple</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove samples</source>
        <translation>Supprimer des exemples</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Paste samples</source>
        <translation>Coller des exemples</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Import samples</source>
        <translation>Importer des exemples</translation>
    </message>
    <message>
        <source>Generate…</source>
        <translation>Générer…</translation>
    </message>
    <message>
        <source>Generate samples</source>
        <translation>Générer des exemples</translation>
    </message>
    <message>
        <source>1 sample</source>
        <translation>1 exemple</translation>
    </message>
    <message>
        <source>%1 samples</source>
        <translation>%1 exemples</translation>
    </message>
    <message>
        <source>%1, and %2 more for the test</source>
        <translation>%1, et %2 de plus pour le test</translation>
    </message>
    <message>
        <source>Add sample %1</source>
        <translation>Ajouter l’exemple %1</translation>
    </message>
    <message>
        <source>Remove sample %1</source>
        <translation>Supprimer l’exemple %1</translation>
    </message>
    <message>
        <source>Remove %1 samples</source>
        <translation>Supprimer %1 exemples</translation>
    </message>
    <message>
        <source>Paste: %1</source>
        <translation>Coller&#xa0;: %1</translation>
    </message>
    <message>
        <source>Paste 1 row</source>
        <translation>Coller 1 ligne</translation>
    </message>
    <message>
        <source>Paste %1 rows</source>
        <translation>Coller %1 lignes</translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message>
        <source>Right</source>
        <translation>Juste</translation>
    </message>
    <message>
        <source>: the program has %1.</source>
        <translation>&#xa0;: le programme obtient %1.</translation>
    </message>
    <message>
        <source>Right, but truncated</source>
        <translation>Juste, mais tronqué</translation>
    </message>
    <message>
        <source>: %1 was cut off after %2 decimals instead of rounded.</source>
        <translation>&#xa0;: %1 a été coupé après %2 décimales au lieu d’être arrondi.</translation>
    </message>
    <message>
        <source>; that gives %1 instead of %2.</source>
        <translation>&#xa0;; cela donne %1 au lieu de %2.</translation>
    </message>
    <message>
        <source>The sign is wrong</source>
        <translation>Le signe est faux</translation>
    </message>
    <message>
        <source>: it is %1, not %2.</source>
        <translation>&#xa0;: c’est %1, et non %2.</translation>
    </message>
    <message>
        <source>The decimal mark is in the wrong place</source>
        <translation>La virgule est mal placée</translation>
    </message>
    <message>
        <source>: it is %1.</source>
        <translation>&#xa0;: c’est %1.</translation>
    </message>
    <message>
        <source>This is the mean error over all %1 samples</source>
        <translation>C’est l’erreur moyenne sur les %1 exemples</translation>
    </message>
    <message>
        <source>, %1; the sample that this iteration begins with has %2.</source>
        <translation>, %1&#xa0;; l’exemple par lequel commence cette itération a %2.</translation>
    </message>
    <message>
        <source>This is %1</source>
        <translation>C’est %1</translation>
    </message>
    <message>
        <source>, %1; %2 is %3.</source>
        <translation>, %1&#xa0;; %2 vaut %3.</translation>
    </message>
</context>
<context>
    <name>DiagnosisField</name>
    <message>
        <source>Why is my number different?</source>
        <translation>Pourquoi mon nombre est-il différent&#xa0;?</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Grandeur</translation>
    </message>
    <message>
        <source>The quantity that your value is for</source>
        <translation>La grandeur à laquelle correspond votre valeur</translation>
    </message>
    <message>
        <source>Your value</source>
        <translation>Votre valeur</translation>
    </message>
    <message>
        <source>your value …</source>
        <translation>votre valeur …</translation>
    </message>
    <message>
        <source>Explanation of your value</source>
        <translation>Explication de votre valeur</translation>
    </message>
    <message>
        <source>Room for the explanation</source>
        <translation>Place pour l’explication</translation>
    </message>
    <message>
        <source>Scroll the explanation</source>
        <translation>Faire défiler l’explication</translation>
    </message>
    <message>
        <source>Training up to here is too long to be repeated, or comes to no finite number.</source>
        <translation>L’entraînement jusqu’ici est trop long pour être répété, ou n’aboutit à aucun nombre fini.</translation>
    </message>
    <message>
        <source>None of the mistakes that the program knows gives %1 for %2; it is %3.</source>
        <translation>Aucune des erreurs que connaît le programme ne donne %1 pour %2&#xa0;; c’est %3.</translation>
    </message>
    <message>
        <source>More digits of your value would tell more.</source>
        <translation>Quelques chiffres de plus en diraient davantage.</translation>
    </message>
</context>
<context>
    <name>DiagramLooks</name>
    <message>
        <source>Weight %1, %2 to %3</source>
        <translation>Poids %1, de %2 à %3</translation>
    </message>
    <message>
        <source>Bias %1</source>
        <translation>Biais %1</translation>
    </message>
    <message>
        <source>Input %1</source>
        <translation>Entrée %1</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Cible %1</translation>
    </message>
    <message>
        <source>Error %1</source>
        <translation>Erreur %1</translation>
    </message>
    <message>
        <source>Sum of errors</source>
        <translation>Somme des erreurs</translation>
    </message>
    <message>
        <source>Neuron %1</source>
        <translation>Neurone %1</translation>
    </message>
    <message>
        <source>net input %1, output %2</source>
        <translation>entrée nette %1, sortie %2</translation>
    </message>
    <message>
        <source>net input %1, output %2, delta %3</source>
        <translation>entrée nette %1, sortie %2, delta %3</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>demandé</translation>
    </message>
    <message>
        <source>updated: %1</source>
        <translation>mis à jour&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>DiagramScene</name>
    <message>
        <source>Look closer at the %1 neurons from %2 to %3</source>
        <translation>Voir de plus près les %1 neurones de %2 à %3</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source>hidden layer</source>
        <translation>couche cachée</translation>
    </message>
    <message>
        <source>Activation of the %1: %2</source>
        <translation>Activation de la %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Insert a layer before the %1</source>
        <translation>Insérer une couche avant la %1</translation>
    </message>
    <message>
        <source>Add a neuron to the %1</source>
        <translation>Ajouter un neurone à la %1</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>The network at iteration %L1, with a total error of %2</source>
        <translation>Le réseau à l’itération %L1, avec une erreur totale de %2</translation>
    </message>
    <message>
        <source>no parameter is named &quot;%1&quot;</source>
        <translation>aucun paramètre ne s’appelle &quot;%1&quot;</translation>
    </message>
</context>
<context>
    <name>DiagramView</name>
    <message>
        <source>Network diagram</source>
        <translation>Diagramme du réseau</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>%1: the value must be at least 0 and below 1</source>
        <translation>%1&#xa0;: la valeur doit être au moins 0 et inférieure à 1</translation>
    </message>
    <message>
        <source>%1: the value must be above 0</source>
        <translation>%1&#xa0;: la valeur doit être supérieure à 0</translation>
    </message>
    <message>
        <source>%1: the value must be a finite number</source>
        <translation>%1&#xa0;: la valeur doit être un nombre fini</translation>
    </message>
    <message>
        <source>η: the learning rate must be above 0</source>
        <translation>η&#xa0;: le taux d’apprentissage doit être supérieur à 0</translation>
    </message>
    <message>
        <source>batch size: expected a whole number above 0</source>
        <translation>taille du lot&#xa0;: un nombre entier supérieur à 0 est attendu</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>cible %1</translation>
    </message>
    <message>
        <source>%1: type a number, such as 0.45</source>
        <translation>%1&#xa0;: saisissez un nombre, par exemple 0,45</translation>
    </message>
    <message>
        <source>%1: “%2” is not a number</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas un nombre</translation>
    </message>
    <message>
        <source>%1: %2 is too large for a number of double precision</source>
        <translation>%1&#xa0;: %2 est trop grand pour un nombre en double précision</translation>
    </message>
</context>
<context>
    <name>ErrorChart</name>
    <message>
        <source>Total error</source>
        <translation>Erreur totale</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linéaire</translation>
    </message>
    <message>
        <source>Linear axis</source>
        <translation>Axe linéaire</translation>
    </message>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <source>Logarithmic axis</source>
        <translation>Axe logarithmique</translation>
    </message>
    <message>
        <source>Save picture …</source>
        <translation>Enregistrer l’image …</translation>
    </message>
    <message>
        <source>Save picture of the error curve</source>
        <translation>Enregistrer l’image de la courbe d’erreur</translation>
    </message>
    <message>
        <source>The two curves</source>
        <translation>Les deux courbes</translation>
    </message>
    <message>
        <source>samples learned from</source>
        <translation>exemples d’apprentissage</translation>
    </message>
    <message>
        <source>test samples</source>
        <translation>exemples de test</translation>
    </message>
    <message>
        <source>Curve of the total error</source>
        <translation>Courbe de l’erreur totale</translation>
    </message>
    <message>
        <source>%1 with %2 after %3 iterations</source>
        <translation>%1 avec %2 après %3 itérations</translation>
    </message>
    <message>
        <source> Branches: %1.</source>
        <translation> Branches&#xa0;: %1.</translation>
    </message>
    <message>
        <source>At iteration %1 the total error is %2; it was %3 at the start, and its smallest value was %4.</source>
        <translation>À l’itération %1, l’erreur totale est de %2&#xa0;; elle était de %3 au début, et sa plus petite valeur a été %4.</translation>
    </message>
</context>
<context>
    <name>ErrorSurface</name>
    <message>
        <source>An error surface needs two parameters; this network has one.</source>
        <translation>Une surface d’erreur demande deux paramètres&#xa0;; ce réseau n’en a qu’un.</translation>
    </message>
    <message>
        <source>An error surface would take too long: %1 parameters and %2 samples.</source>
        <translation>Une surface d’erreur prendrait trop de temps&#xa0;: %1 paramètres et %2 exemples.</translation>
    </message>
</context>
<context>
    <name>ErrorSurfacePanel</name>
    <message>
        <source>Error surface</source>
        <translation>Surface d’erreur</translation>
    </message>
    <message>
        <source>Drag to move, wheel or + and − to zoom, double click or 0 to see the whole way</source>
        <translation>Faites glisser pour déplacer, molette ou + et − pour zoomer, double clic ou 0 pour voir tout le parcours</translation>
    </message>
    <message>
        <source>Values on the surface</source>
        <translation>Valeurs sur la surface</translation>
    </message>
    <message>
        <source>
E ≈ %1</source>
        <translation>
E ≈ %1</translation>
    </message>
    <message>
        <source>Parameter across the surface</source>
        <translation>Paramètre horizontal de la surface</translation>
    </message>
    <message>
        <source>Parameter up the surface</source>
        <translation>Paramètre vertical de la surface</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Show the whole way on the surface</source>
        <translation>Afficher tout le parcours sur la surface</translation>
    </message>
    <message>
        <source>
E = %1 now</source>
        <translation>
E = %1 maintenant</translation>
    </message>
    <message>
        <source>smaller %1</source>
        <translation>un %1 plus petit</translation>
    </message>
    <message>
        <source>larger %1</source>
        <translation>un %1 plus grand</translation>
    </message>
    <message>
        <source>any %1</source>
        <translation>un %1 quelconque</translation>
    </message>
    <message>
        <source>%1 (∂E/∂%2 = %3)</source>
        <translation>%1 (∂E/∂%2 = %3)</translation>
    </message>
    <message>
        <source>It is flat there.</source>
        <translation>La surface y est plate.</translation>
    </message>
    <message>
        <source>It falls steepest towards %1 and %2.</source>
        <translation>La pente la plus forte descend vers %1 et %2.</translation>
    </message>
    <message>
        <source>E = %1 at %2. %3 The lowest point in view is E = %4 near %5.</source>
        <translation>E = %1 en %2. %3 Le point le plus bas affiché est E = %4 près de %5.</translation>
    </message>
</context>
<context>
    <name>Exercise</name>
    <message>
        <source>no numbers were found with which this network trains</source>
        <translation>aucun nombre n’a été trouvé avec lequel ce réseau s’entraîne</translation>
    </message>
    <message>
        <source>no numbers were found with which the error falls; a smaller learning rate may help</source>
        <translation>aucun jeu de nombres faisant baisser l’erreur n’a été trouvé&#xa0;; un taux d’apprentissage plus petit peut aider</translation>
    </message>
</context>
<context>
    <name>ExperimentFile</name>
    <message>
        <source>empty, where a name was expected</source>
        <translation>vide, alors qu’un nom était attendu</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a branch has no branches of its own</source>
        <translation>une branche n’a pas elle-même de branches</translation>
    </message>
    <message>
        <source>a whole number, 0 or above</source>
        <translation>un nombre entier, au moins 0</translation>
    </message>
    <message>
        <source>%1 branches, but a project can have at most %2</source>
        <translation>%1 branches, alors qu’un projet peut en avoir au plus %2</translation>
    </message>
</context>
<context>
    <name>ExplanationPresenter</name>
    <message>
        <source>Worked out ahead for iteration %1</source>
        <translation>Calculé d’avance pour l’itération %1</translation>
    </message>
    <message>
        <source>In iteration %1</source>
        <translation>À l’itération %1</translation>
    </message>
</context>
<context>
    <name>ExportDataDialog</name>
    <message>
        <source>Error curve</source>
        <translation>Courbe d’erreur</translation>
    </message>
    <message>
        <source>Parameters, a row for each iteration</source>
        <translation>Paramètres, une ligne par itération</translation>
    </message>
    <message>
        <source>Parameters of one iteration</source>
        <translation>Paramètres d’une itération</translation>
    </message>
    <message>
        <source>Whole state, with all values of an iteration</source>
        <translation>État complet, avec toutes les valeurs d’une itération</translation>
    </message>
    <message>
        <source>Weights for PyTorch, as JSON</source>
        <translation>Poids pour PyTorch, en JSON</translation>
    </message>
    <message>
        <source>Weights for PyTorch, as safetensors</source>
        <translation>Poids pour PyTorch, en safetensors</translation>
    </message>
    <message>
        <source>Network as an ONNX model</source>
        <translation>Réseau sous forme de modèle ONNX</translation>
    </message>
    <message>
        <source>PyTorch program that trains the same network</source>
        <translation>Programme PyTorch qui entraîne le même réseau</translation>
    </message>
    <message>
        <source>Data to export</source>
        <translation>Données à exporter</translation>
    </message>
    <message>
        <source>First iteration</source>
        <translation>Première itération</translation>
    </message>
    <message>
        <source>Last iteration</source>
        <translation>Dernière itération</translation>
    </message>
    <message>
        <source>Iterations from row to row</source>
        <translation>Itérations d’une ligne à l’autre</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>Exporter des données</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progression de l’exportation</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>From iteration</source>
        <translation>De l’itération</translation>
    </message>
    <message>
        <source>To iteration</source>
        <translation>À l’itération</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>File to export to</source>
        <translation>Fichier d’exportation</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Browse for a file to export to</source>
        <translation>Choisir un fichier d’exportation</translation>
    </message>
    <message>
        <source>Iteration</source>
        <translation>Itération</translation>
    </message>
    <message>
        <source>Type a file name.</source>
        <translation>Saisissez un nom de fichier.</translation>
    </message>
    <message>
        <source>The file name must end in .%1.</source>
        <translation>Le nom du fichier doit se terminer par .%1.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Il n’y a pas de dossier %1.</translation>
    </message>
    <message>
        <source>The first iteration lies behind the last.</source>
        <translation>La première itération vient après la dernière.</translation>
    </message>
    <message>
        <source>This file will be replaced.</source>
        <translation>Ce fichier sera remplacé.</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>L’exportation a été annulée.</translation>
    </message>
    <message>
        <source>Remark on the file</source>
        <translation>Remarque sur le fichier</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>standard output</source>
        <translation>sortie standard</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>impossible d’écrire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>cannot open %1: it is a folder</source>
        <translation>impossible d’ouvrir %1&#xa0;: c’est un dossier</translation>
    </message>
    <message>
        <source>cannot open %1: %2</source>
        <translation>impossible d’ouvrir %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>impossible de lire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>cannot open %1: it is not an ordinary file</source>
        <translation>impossible d’ouvrir %1&#xa0;: ce n’est pas un fichier ordinaire</translation>
    </message>
</context>
<context>
    <name>Finiteness</name>
    <message>
        <source>%1 is no longer a number</source>
        <translation>%1 n’est plus un nombre</translation>
    </message>
    <message>
        <source>%1 became infinite</source>
        <translation>%1 est devenu infini</translation>
    </message>
    <message>
        <source>the total error became infinite</source>
        <translation>l’erreur totale est devenue infinie</translation>
    </message>
</context>
<context>
    <name>FixedKeys</name>
    <message>
        <source>In the diagram</source>
        <translation>Dans le diagramme</translation>
    </message>
    <message>
        <source>Go to the next number, or the one before</source>
        <translation>Aller au nombre suivant ou précédent</translation>
    </message>
    <message>
        <source>Show a weight&apos;s chain rule, or how a number was computed</source>
        <translation>Montrer la règle de la chaîne d’un poids, ou le calcul d’un nombre</translation>
    </message>
    <message>
        <source>Edit a number</source>
        <translation>Modifier un nombre</translation>
    </message>
    <message>
        <source>Change a number by a small step</source>
        <translation>Faire varier un nombre d’un petit pas</translation>
    </message>
    <message>
        <source>Change a number by a large step</source>
        <translation>Faire varier un nombre d’un grand pas</translation>
    </message>
    <message>
        <source>Move a neuron while the structure is edited</source>
        <translation>Déplacer un neurone lors de la modification de la structure</translation>
    </message>
    <message>
        <source>Remove a neuron while the structure is edited</source>
        <translation>Supprimer un neurone lors de la modification de la structure</translation>
    </message>
    <message>
        <source>While a number is edited</source>
        <translation>Pendant la modification d’un nombre</translation>
    </message>
    <message>
        <source>Take the number over</source>
        <translation>Valider le nombre</translation>
    </message>
    <message>
        <source>Leave the number as it was</source>
        <translation>Laisser le nombre inchangé</translation>
    </message>
    <message>
        <source>Make it a little larger or smaller</source>
        <translation>L’augmenter ou le diminuer un peu</translation>
    </message>
    <message>
        <source>Make it larger or smaller</source>
        <translation>L’augmenter ou le diminuer davantage</translation>
    </message>
    <message>
        <source>In the formula</source>
        <translation>Dans la formule</translation>
    </message>
    <message>
        <source>Go from factor to factor</source>
        <translation>Passer d’un facteur à l’autre</translation>
    </message>
    <message>
        <source>Go to the first factor</source>
        <translation>Aller au premier facteur</translation>
    </message>
    <message>
        <source>Go to the last factor</source>
        <translation>Aller au dernier facteur</translation>
    </message>
    <message>
        <source>Open a factor that has a formula of its own, or close it</source>
        <translation>Ouvrir ou refermer un facteur qui a sa propre formule</translation>
    </message>
    <message>
        <source>In the lesson</source>
        <translation>Dans la leçon</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>In predict mode</source>
        <translation>En mode prédiction</translation>
    </message>
    <message>
        <source>Check the number</source>
        <translation>Vérifier le nombre</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>Go on with my number</source>
        <translation>Continuer avec mon nombre</translation>
    </message>
    <message>
        <source>Show answer</source>
        <translation>Montrer la réponse</translation>
    </message>
    <message>
        <source>In the table of data</source>
        <translation>Dans le tableau de données</translation>
    </message>
    <message>
        <source>Copy the chosen samples</source>
        <translation>Copier les exemples choisis</translation>
    </message>
    <message>
        <source>Paste samples</source>
        <translation>Coller des exemples</translation>
    </message>
    <message>
        <source>Remove the chosen samples</source>
        <translation>Supprimer les exemples choisis</translation>
    </message>
    <message>
        <source>On the error surface</source>
        <translation>Sur la surface d’erreur</translation>
    </message>
    <message>
        <source>Move to a side</source>
        <translation>Se déplacer vers la gauche ou la droite</translation>
    </message>
    <message>
        <source>Move up or down</source>
        <translation>Se déplacer vers le haut ou le bas</translation>
    </message>
    <message>
        <source>Zoom in or out</source>
        <translation>Zoom avant ou arrière</translation>
    </message>
    <message>
        <source>Show all of the way of training</source>
        <translation>Montrer tout le trajet de l’entraînement</translation>
    </message>
    <message>
        <source>In the table of the error curve</source>
        <translation>Dans le tableau de la courbe d’erreur</translation>
    </message>
    <message>
        <source>Show the chosen iteration in the window</source>
        <translation>Montrer l’itération choisie dans la fenêtre</translation>
    </message>
    <message>
        <source>Copy the table with all digits</source>
        <translation>Copier le tableau avec tous les chiffres</translation>
    </message>
</context>
<context>
    <name>FormulaView</name>
    <message>
        <source>Chain rule</source>
        <translation>Règle de la chaîne</translation>
    </message>
    <message>
        <source>Chain rule of %1</source>
        <translation>Règle de la chaîne pour %1</translation>
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
        <translation>ET</translation>
    </message>
    <message>
        <source>OR</source>
        <translation>OU</translation>
    </message>
    <message>
        <source>Two circles</source>
        <translation>Deux cercles</translation>
    </message>
    <message>
        <source>Two spirals</source>
        <translation>Deux spirales</translation>
    </message>
    <message>
        <source>Two blobs</source>
        <translation>Deux nuages</translation>
    </message>
    <message>
        <source>Generate samples</source>
        <translation>Générer des exemples</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>Tar&amp;gets</source>
        <translation>Ci&amp;bles</translation>
    </message>
    <message>
        <source>Sa&amp;mples</source>
        <translation>E&amp;xemples</translation>
    </message>
    <message>
        <source>N&amp;oise, σ</source>
        <translation>Br&amp;uit, σ</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>&amp;Graine</translation>
    </message>
    <message>
        <source>Kind of data</source>
        <translation>Type de données</translation>
    </message>
    <message>
        <source>Targets of the classes</source>
        <translation>Cibles des classes</translation>
    </message>
    <message>
        <source>one number, 0 or 1</source>
        <translation>un nombre, 0 ou 1</translation>
    </message>
    <message>
        <source>two numbers, one-hot</source>
        <translation>deux nombres, one-hot</translation>
    </message>
    <message>
        <source>Number of samples to generate</source>
        <translation>Nombre d’exemples à générer</translation>
    </message>
    <message>
        <source>Standard deviation of the noise</source>
        <translation>Écart-type du bruit</translation>
    </message>
    <message>
        <source>Seed of the noise</source>
        <translation>Graine du bruit</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Générer</translation>
    </message>
    <message>
        <source>Generate these samples</source>
        <translation>Générer ces exemples</translation>
    </message>
</context>
<context>
    <name>GradientCheck</name>
    <message>
        <source>%1 is exactly 0 in sample %2</source>
        <translation>%1 vaut exactement 0 dans l’exemple %2</translation>
    </message>
    <message>
        <source>%1 is so near to 0 in sample %2 that a small change takes it to the other side</source>
        <translation>%1 est si proche de 0 dans l’exemple %2 qu’une petite variation lui fait changer de côté</translation>
    </message>
    <message>
        <source>At %1 the error has a kink: %2, where %3 has no single slope. Finite differences mix the slopes of both sides there and prove nothing.</source>
        <translation>En %1, l’erreur a un point anguleux&#xa0;: %2, où %3 n’a pas de pente unique. Les différences finies y mélangent les pentes des deux côtés et ne prouvent rien.</translation>
    </message>
</context>
<context>
    <name>GradientCheckDialog</name>
    <message>
        <source>Gradient check</source>
        <translation>Vérification des gradients</translation>
    </message>
    <message>
        <source>Result of the gradient check</source>
        <translation>Résultat de la vérification des gradients</translation>
    </message>
    <message>
        <source>Remark on the gradient</source>
        <translation>Remarque sur le gradient</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>Lignes affichées</translation>
    </message>
    <message>
        <source>Close gradient check</source>
        <translation>Fermer la vérification des gradients</translation>
    </message>
    <message>
        <source>Gradients checked</source>
        <translation>Gradients vérifiés</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel gradient check</source>
        <translation>Annuler la vérification des gradients</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>Gradients</translation>
    </message>
    <message>
        <source>Scroll the gradients</source>
        <translation>Faire défiler les gradients</translation>
    </message>
    <message>
        <source>Checking gradients: %1 of %2 …</source>
        <translation>Vérification des gradients&#xa0;: %1 sur %2 …</translation>
    </message>
    <message>
        <source>Cancelled after %1 of %2 gradients. %3</source>
        <translation>Annulé après %1 gradients sur %2. %3</translation>
    </message>
    <message>
        <source>The worst %1 of %2 are shown.</source>
        <translation>Les %1 moins bons sur %2 sont affichés.</translation>
    </message>
</context>
<context>
    <name>GradientModel</name>
    <message>
        <source>kink at net_%1 = 0</source>
        <translation>point anguleux en net_%1 = 0</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>concorde</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diffère</translation>
    </message>
    <message>
        <source>Back-propagation and the central difference of %1 are not the same slope: %2 and %3.</source>
        <translation>La rétropropagation et la différence centrée de %1 ne donnent pas la même pente&#xa0;: %2 et %3.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>paramètre</translation>
    </message>
    <message>
        <source>back-propagation</source>
        <translation>rétropropagation</translation>
    </message>
    <message>
        <source>central difference</source>
        <translation>différence centrée</translation>
    </message>
    <message>
        <source>relative difference</source>
        <translation>différence relative</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>remarque</translation>
    </message>
</context>
<context>
    <name>GradientVerdict</name>
    <message>
        <source>1 is at a kink, where finite differences prove nothing</source>
        <translation>1 se trouve à un point anguleux, où les différences finies ne prouvent rien</translation>
    </message>
    <message>
        <source>%1 are at kinks, where finite differences prove nothing</source>
        <translation>%1 se trouvent à des points anguleux, où les différences finies ne prouvent rien</translation>
    </message>
    <message>
        <source>No gradient can be judged: of %1, %2.</source>
        <translation>Aucun gradient ne peut être jugé&#xa0;: sur %1, %2.</translation>
    </message>
    <message>
        <source>to the last digit</source>
        <translation>jusqu’au dernier chiffre</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>à %1 près</translation>
    </message>
    <message>
        <source>%1 of %2 gradients agree with central differences %3; %4.</source>
        <translation>%1 gradients sur %2 concordent avec les différences centrées %3&#xa0;; %4.</translation>
    </message>
    <message>
        <source>The only gradient agrees with central differences %1.</source>
        <translation>Le seul gradient concorde avec les différences centrées %1.</translation>
    </message>
    <message>
        <source>All %1 gradients agree with central differences %2.</source>
        <translation>Les %1 gradients concordent tous avec les différences centrées %2.</translation>
    </message>
    <message>
        <source>%1 of %2 gradients differ from central differences, most of all ∂E_total/∂%3: it is %4, and they give %5.</source>
        <translation>%1 gradients sur %2 diffèrent des différences centrées, surtout ∂E_total/∂%3&#xa0;: il vaut %4, et elles donnent %5.</translation>
    </message>
</context>
<context>
    <name>GuideBrowser</name>
    <message>
        <source>Page of the guide</source>
        <translation>Page du guide</translation>
    </message>
    <message>
        <source>Scroll the page</source>
        <translation>Faire défiler la page</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Pages of the guide</source>
        <translation>Pages du guide</translation>
    </message>
    <message>
        <source>Scroll the list of pages</source>
        <translation>Faire défiler la liste des pages</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Passages trouvés</translation>
    </message>
    <message>
        <source>Scroll the list of places</source>
        <translation>Faire défiler la liste des passages</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>◀ Back</source>
        <translation>◀ Précédent</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Revenir à la page précédente</translation>
    </message>
    <message>
        <source>Forward ▶</source>
        <translation>Suivant ▶</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Avancer de nouveau</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Rechercher dans le guide</translation>
    </message>
    <message>
        <source>What the search has found</source>
        <translation>Résultat de la recherche</translation>
    </message>
    <message>
        <source>Nowhere in the guide.</source>
        <translation>Introuvable dans le guide.</translation>
    </message>
    <message>
        <source>No line has all of these words.</source>
        <translation>Aucune ligne ne contient tous ces mots.</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 passage</translation>
    </message>
    <message>
        <source>%1 places</source>
        <translation>%1 passages</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>for all %1 samples that were looked at</source>
        <translation>pour les %1 exemples examinés</translation>
    </message>
    <message>
        <source>for the only sample</source>
        <translation>pour le seul exemple</translation>
    </message>
    <message>
        <source>for every sample</source>
        <translation>pour chaque exemple</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>within %1 of %2</source>
        <translation>à %1 au plus de %2</translation>
    </message>
    <message>
        <source>%1 is saturated: its output is %2, though its target is up to %3 away. Its slope is nearly 0 and its weights hardly learn; smaller starting weights or a cross-entropy loss help.</source>
        <translation>%1 est saturé&#xa0;: sa sortie est %2, alors que sa cible s’en écarte jusqu’à %3. Sa pente est presque nulle et ses poids n’apprennent guère&#xa0;; des poids initiaux plus petits ou l’entropie croisée comme fonction d’erreur peuvent aider.</translation>
    </message>
    <message>
        <source>%1 is saturated and works as a switch: its output is %2. Its slope is nearly 0 and its weights hardly learn any more, which is no harm once the error is small.</source>
        <translation>%1 est saturé et fonctionne comme un interrupteur&#xa0;: sa sortie est %2. Sa pente est presque nulle et ses poids n’apprennent plus guère, ce qui n’est pas gênant une fois l’erreur petite.</translation>
    </message>
    <message>
        <source>%1 is saturated: its output is %2, so its slope is nearly 0 and its weights hardly learn; smaller starting weights or inputs scaled to about −1 … 1 help.</source>
        <translation>%1 est saturé&#xa0;: sa sortie est %2, si bien que sa pente est presque nulle et que ses poids n’apprennent guère&#xa0;; des poids initiaux plus petits ou des entrées ramenées à environ −1 … 1 peuvent aider.</translation>
    </message>
    <message>
        <source>%1 is dead: its net input is at most %2 %3, so its output and its slope are 0 and the weights that lead to it do not learn; other starting weights, a smaller learning rate or a leaky ReLU help.</source>
        <translation>%1 est mort&#xa0;: son entrée nette est au plus %2 %3, si bien que sa sortie et sa pente sont nulles et que les poids qui y mènent n’apprennent pas&#xa0;; d’autres poids initiaux, un taux d’apprentissage plus petit ou une Leaky ReLU peuvent aider.</translation>
    </message>
    <message>
        <source>The gradients vanish on the way back: those of the first layer are 0, those of the last layer are not, so the first layer hardly learns; larger starting weights, fewer layers or ReLU instead of sigmoid help.</source>
        <translation>Les gradients s’évanouissent au retour&#xa0;: ceux de la première couche sont nuls, ceux de la dernière ne le sont pas, si bien que la première couche n’apprend guère&#xa0;; des poids initiaux plus grands, moins de couches ou ReLU au lieu de la sigmoïde peuvent aider.</translation>
    </message>
    <message>
        <source>The gradients vanish on the way back: those of the first layer are on average %1 of the last layer&apos;s, so the first layer hardly learns; larger starting weights, fewer layers or ReLU instead of sigmoid help.</source>
        <translation>Les gradients s’évanouissent au retour&#xa0;: ceux de la première couche ne valent en moyenne que %1 de ceux de la dernière, si bien que la première couche n’apprend guère&#xa0;; des poids initiaux plus grands, moins de couches ou ReLU au lieu de la sigmoïde peuvent aider.</translation>
    </message>
    <message>
        <source>The gradients explode on the way back: those of the first layer are on average %1 times the last layer&apos;s, so no learning rate suits both; smaller starting weights or inputs scaled to about −1 … 1 help.</source>
        <translation>Les gradients explosent au retour&#xa0;: ceux de la première couche valent en moyenne %1 fois ceux de la dernière, si bien qu’aucun taux d’apprentissage ne convient aux deux&#xa0;; des poids initiaux plus petits ou des entrées ramenées à environ −1 … 1 peuvent aider.</translation>
    </message>
    <message>
        <source>Training is on a plateau or in a minimum: in %1 iterations the error went from %2 to %3, and no gradient is larger than %4; if the error is still too large, a larger learning rate, other starting weights or more neurons help.</source>
        <translation>L’entraînement est sur un plateau ou dans un minimum&#xa0;: en %1 itérations, l’erreur est passée de %2 à %3, et aucun gradient ne dépasse %4&#xa0;; si l’erreur est encore trop grande, un taux d’apprentissage plus grand, d’autres poids initiaux ou davantage de neurones peuvent aider.</translation>
    </message>
</context>
<context>
    <name>HealthDialog</name>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Result of the health check</source>
        <translation>Résultat du contrôle de santé</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Scroll the findings</source>
        <translation>Faire défiler les constats</translation>
    </message>
    <message>
        <source>Close health</source>
        <translation>Fermer la santé</translation>
    </message>
    <message>
        <source>All is well: no saturated neuron, no dead ReLU, no vanishing or exploding gradients, no plateau.</source>
        <translation>Tout va bien&#xa0;: aucun neurone saturé, aucune ReLU morte, aucun gradient évanescent ou explosif, aucun plateau.</translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation>1 constat</translation>
    </message>
    <message>
        <source>%1 findings</source>
        <translation>%1 constats</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Avertissement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Remarque&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>HiddenLayerList</name>
    <message>
        <source>Hidden layers</source>
        <translation>Couches cachées</translation>
    </message>
    <message>
        <source>Add a hidden layer</source>
        <translation>Ajouter une couche cachée</translation>
    </message>
    <message>
        <source>hidden layer %1</source>
        <translation>couche cachée %1</translation>
    </message>
    <message>
        <source>Neurons of %1</source>
        <translation>Neurones de la %1</translation>
    </message>
    <message>
        <source>Activation of %1</source>
        <translation>Activation de la %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer la %1</translation>
    </message>
</context>
<context>
    <name>ImportDataDialog</name>
    <message>
        <source>as they are</source>
        <translation>telles quelles</translation>
    </message>
    <message>
        <source>to 0 … 1</source>
        <translation>ramenées à 0 … 1</translation>
    </message>
    <message>
        <source>z-score</source>
        <translation>centrées-réduites</translation>
    </message>
    <message>
        <source>Import samples</source>
        <translation>Importer des exemples</translation>
    </message>
    <message>
        <source>Choose a file of comma-separated values.</source>
        <translation>Choisissez un fichier de valeurs séparées par des virgules.</translation>
    </message>
    <message>
        <source>Data file</source>
        <translation>Fichier de données</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>Browse for a data file</source>
        <translation>Choisir un fichier de données</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>comma ,</source>
        <translation>virgule ,</translation>
    </message>
    <message>
        <source>semicolon ;</source>
        <translation>point-virgule&#xa0;;</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>First row has &amp;names</source>
        <translation>Première ligne avec les &amp;noms</translation>
    </message>
    <message>
        <source>First row has names</source>
        <translation>Première ligne avec les noms</translation>
    </message>
    <message>
        <source>Scale inputs</source>
        <translation>Échelle des entrées</translation>
    </message>
    <message>
        <source>Scale targets</source>
        <translation>Échelle des cibles</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Séparateur</translation>
    </message>
    <message>
        <source>&amp;Inputs</source>
        <translation>&amp;Entrées</translation>
    </message>
    <message>
        <source>Tar&amp;gets</source>
        <translation>Ci&amp;bles</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Colonnes du fichier</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Premières lignes du fichier</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import these samples</source>
        <translation>Importer ces exemples</translation>
    </message>
</context>
<context>
    <name>Initialisation</name>
    <message>
        <source>initialisation: the size must be a finite number</source>
        <translation>initialisation&#xa0;: la taille doit être un nombre fini</translation>
    </message>
    <message>
        <source>%1: %2 is for the output layer only</source>
        <translation>%1&#xa0;: %2 est réservé à la couche de sortie</translation>
    </message>
    <message>
        <source>sample %1: %2 inputs and %3 targets, but the network has %4 and %5</source>
        <translation>exemple %1&#xa0;: %2 entrées et %3 cibles, contre %4 et %5 dans le réseau</translation>
    </message>
    <message>
        <source>zeros</source>
        <translation>zéros</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>constante</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>uniforme</translation>
    </message>
    <message>
        <source>Xavier (Glorot), uniform</source>
        <translation>Xavier (Glorot), uniforme</translation>
    </message>
    <message>
        <source>He, normal</source>
        <translation>He, normale</translation>
    </message>
</context>
<context>
    <name>JsonText</name>
    <message>
        <source>the text begins with a byte order mark, which must be written as \ufeff</source>
        <translation>le texte commence par une marque d’ordre des octets, qui doit être écrite \ufeff</translation>
    </message>
    <message>
        <source>not valid JSON, a control character such as a line break in a text</source>
        <translation>JSON non valide, caractère de contrôle (par exemple un saut de ligne) dans un texte</translation>
    </message>
    <message>
        <source>not valid JSON, an unknown escape in a text</source>
        <translation>JSON non valide, séquence d’échappement inconnue dans un texte</translation>
    </message>
    <message>
        <source>the key %1 stands here a second time</source>
        <translation>la clé %1 apparaît ici une deuxième fois</translation>
    </message>
    <message>
        <source>not valid JSON, the number is malformed</source>
        <translation>JSON non valide, le nombre est mal formé</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
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
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Command or key to find</source>
        <translation>Commande ou raccourci à rechercher</translation>
    </message>
    <message>
        <source>Find a command or a key…</source>
        <translation>Rechercher une commande ou un raccourci…</translation>
    </message>
    <message>
        <source>Keys of all commands</source>
        <translation>Raccourcis de toutes les commandes</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Key of the command</source>
        <translation>Raccourci de la commande</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>A&amp;ucun raccourci</translation>
    </message>
    <message>
        <source>Take the key away</source>
        <translation>Retirer le raccourci</translation>
    </message>
    <message>
        <source>Back to the &amp;default</source>
        <translation>Raccourci par &amp;défaut</translation>
    </message>
    <message>
        <source>Back to the default key</source>
        <translation>Revenir au raccourci par défaut</translation>
    </message>
    <message>
        <source>Remark on the key</source>
        <translation>Remarque sur le raccourci</translation>
    </message>
    <message>
        <source>&amp;All back to the default</source>
        <translation>&amp;Tout rétablir par défaut</translation>
    </message>
    <message>
        <source>All keys back to the default</source>
        <translation>Rétablir tous les raccourcis par défaut</translation>
    </message>
    <message>
        <source>Close keys</source>
        <translation>Fermer les raccourcis clavier</translation>
    </message>
    <message>
        <source>All keys are as they were from the start.</source>
        <translation>Tous les raccourcis sont ceux d’origine.</translation>
    </message>
    <message>
        <source>Changed; from the start: %1</source>
        <translation>Modifié&#xa0;; à l’origine&#xa0;: %1</translation>
    </message>
    <message>
        <source>Press the keys that the command is to have.</source>
        <translation>Appuyez sur les touches voulues pour la commande.</translation>
    </message>
    <message>
        <source>This key belongs to a part of the window and cannot be changed.</source>
        <translation>Ce raccourci appartient à une partie de la fenêtre et ne peut pas être modifié.</translation>
    </message>
    <message>
        <source>The command has no key now.</source>
        <translation>La commande n’a plus de raccourci.</translation>
    </message>
    <message>
        <source>The command&apos;s key is %1 now.</source>
        <translation>Le raccourci de la commande est maintenant %1.</translation>
    </message>
    <message>
        <source>The command&apos;s key is as it was from the start.</source>
        <translation>La commande a retrouvé son raccourci d’origine.</translation>
    </message>
</context>
<context>
    <name>LanguageBox</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>The language changes when Backprop Studio is started again.</source>
        <translation>La langue change au prochain démarrage de Backprop Studio.</translation>
    </message>
</context>
<context>
    <name>LeftWorkDialog</name>
    <message>
        <source>Cannot be read: %1; the file %2 stays</source>
        <translation>Illisible : %1 ; le fichier %2 reste</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>%1, kept on %2 at %3</source>
        <translation>%1, conservé le %2 à %3</translation>
    </message>
    <message>
        <source>%1, with the answers in predict mode</source>
        <translation>%1, avec les réponses du mode prédiction</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>Travail non enregistré</translation>
    </message>
    <message>
        <source>The program ended before this was saved. Go on with it?</source>
        <translation>Le programme s’est arrêté avant l’enregistrement. Reprendre ce travail&#xa0;?</translation>
    </message>
    <message>
        <source>Unsaved work that was kept</source>
        <translation>Travail non enregistré qui a été conservé</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Abandonner…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Discard %1? It cannot be brought back.</source>
        <translation>Abandonner %1&#xa0;? Impossible de revenir en arrière.</translation>
    </message>
    <message>
        <source>Discard unsaved work</source>
        <translation>Abandonner le travail non enregistré</translation>
    </message>
    <message>
        <source>%1; a window on the computer “%2” may be at work on it, and the file %3 stays</source>
        <translation>%1 ; une fenêtre sur l’ordinateur « %2 » y travaille peut-être, et le fichier %3 reste</translation>
    </message>
    <message>
        <source>%1; the file %2 stays, as nothing can be written beside it</source>
        <translation>%1&#xa0;; le fichier %2 reste, car rien ne peut être écrit à côté</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>empty, where a text was expected</source>
        <translation>vide, alors qu’un texte était attendu</translation>
    </message>
    <message>
        <source>a whole number from 0 to %1</source>
        <translation>un nombre entier de 0 à %1</translation>
    </message>
    <message>
        <source>written for a newer Backprop Studio (version %1)</source>
        <translation>écrit pour une version plus récente de Backprop Studio (version %1)</translation>
    </message>
    <message>
        <source>expected at least one page</source>
        <translation>au moins une page est attendue</translation>
    </message>
    <message>
        <source>%1 pages, but a lesson can have at most %2</source>
        <translation>%1 pages, alors qu’une leçon peut en avoir au plus %2</translation>
    </message>
    <message>
        <source>the name of a built-in example, or a project</source>
        <translation>le nom d’un exemple intégré, ou un projet</translation>
    </message>
    <message>
        <source>update order</source>
        <translation>ordre de mise à jour</translation>
    </message>
    <message>
        <source>no quantity named %1</source>
        <translation>aucune grandeur ne s’appelle %1</translation>
    </message>
    <message>
        <source>no step makes %1</source>
        <translation>aucun pas ne produit %1</translation>
    </message>
    <message>
        <source>no weight or bias named %1</source>
        <translation>aucun poids ni biais ne s’appelle %1</translation>
    </message>
    <message>
        <source>a factor is lit in the chain rule of &quot;selected&quot;, which is missing</source>
        <translation>un facteur est allumé dans la règle de la chaîne de &quot;selected&quot;, qui manque</translation>
    </message>
    <message>
        <source>the chain rule of %1 has no factor %2</source>
        <translation>la règle de la chaîne de %1 n’a pas de facteur %2</translation>
    </message>
    <message>
        <source>%1 values, but a page can have at most %2</source>
        <translation>%1 valeurs, alors qu’une page peut en avoir au plus %2</translation>
    </message>
    <message>
        <source>a decimal number as text, such as &quot;0.7413&quot;</source>
        <translation>un nombre décimal sous forme de texte, comme &quot;0.7413&quot;</translation>
    </message>
    <message>
        <source>a number, the name of a quantity, or an expression of them</source>
        <translation>un nombre, le nom d’une grandeur, ou une expression qui en est formée</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>empty, where a lesson was expected</source>
        <translation>vide, alors qu’une leçon était attendue</translation>
    </message>
    <message>
        <source>no lesson is named %1; there is: %2</source>
        <translation>aucune leçon ne s’appelle %1&#xa0;; il y a&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>LessonPanel</name>
    <message>
        <source>Predict this page&apos;s numbers</source>
        <translation>Prédire les nombres de cette page</translation>
    </message>
    <message>
        <source>Hides these numbers, and asks for them one by one</source>
        <translation>Masque ces nombres et les demande un par un</translation>
    </message>
    <message>
        <source>Lesson page</source>
        <translation>Page de la leçon</translation>
    </message>
    <message>
        <source>◀ Back</source>
        <translation>◀ Précédent</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Previous page (Alt+←)</source>
        <translation>Page précédente (Alt+←)</translation>
    </message>
    <message>
        <source>Next ▶</source>
        <translation>Suivant ▶</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Next page (Alt+→)</source>
        <translation>Page suivante (Alt+→)</translation>
    </message>
    <message>
        <source>The Lessons menu has some to choose from.</source>
        <translation>Le menu Leçons en propose quelques-unes.</translation>
    </message>
    <message>
        <source>No lesson</source>
        <translation>Aucune leçon</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 sur %2 · %3</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>masquer</translation>
    </message>
    <message>
        <source>why?</source>
        <translation>pourquoi&#xa0;?</translation>
    </message>
</context>
<context>
    <name>LessonPresenter</name>
    <message>
        <source>lesson page %1</source>
        <translation>page de leçon %1</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>a network has at least an input layer and an output layer</source>
        <translation>un réseau a au moins une couche d’entrée et une couche de sortie</translation>
    </message>
    <message>
        <source>%1 layers, but a network can have at most %2</source>
        <translation>%1 couches, alors qu’un réseau peut en avoir au plus %2</translation>
    </message>
    <message>
        <source>%1: at least one neuron is needed</source>
        <translation>%1&#xa0;: il faut au moins un neurone</translation>
    </message>
    <message>
        <source>%1: %2 neurons, but a layer can have at most %3</source>
        <translation>%1&#xa0;: %2 neurones, alors qu’une couche peut en avoir au plus %3</translation>
    </message>
    <message>
        <source>%1: %2 weights up to here, but a network can have at most %3</source>
        <translation>%1&#xa0;: %2 poids jusqu’ici, alors qu’un réseau peut en avoir au plus %3</translation>
    </message>
    <message>
        <source>input layer</source>
        <translation>couche d’entrée</translation>
    </message>
    <message>
        <source>output layer</source>
        <translation>couche de sortie</translation>
    </message>
    <message>
        <source>hidden layer %1</source>
        <translation>couche cachée %1</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Notice</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>&amp;Run training</source>
        <translation>Lancer l’entraîne&amp;ment</translation>
    </message>
    <message>
        <source>Run to iteration</source>
        <translation>Entraîner jusqu’à l’itération</translation>
    </message>
    <message>
        <source>Train until this many iterations are finished:</source>
        <translation>Entraîner jusqu’à ce que ce nombre d’itérations soit terminé&#xa0;:</translation>
    </message>
    <message>
        <source>The iteration to show, up to %1:</source>
        <translation>Itération à afficher, jusqu’à %1&#xa0;:</translation>
    </message>
    <message>
        <source>Go to iteration</source>
        <translation>Aller à l’itération</translation>
    </message>
    <message>
        <source>use what was compared</source>
        <translation>utiliser ce qui a été comparé</translation>
    </message>
    <message>
        <source>Training settings</source>
        <translation>Réglages d’entraînement</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>Save the changes in “%1” first?</source>
        <translation>Enregistrer d’abord les modifications de «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Projects (*.backprop);;All files (*)</source>
        <translation>Projets (*.backprop);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>Enregistrer le projet</translation>
    </message>
    <message>
        <source>Projects (*.backprop)</source>
        <translation>Projets (*.backprop)</translation>
    </message>
    <message>
        <source>This is more than the 64 MB that a project file can have; without some of its branches it would be less.</source>
        <translation>Cela dépasse les 64 Mo que peut avoir un fichier de projet&#xa0;; sans certaines de ses branches, il serait plus petit.</translation>
    </message>
    <message>
        <source>Save a copy with the trained weights</source>
        <translation>Enregistrer une copie avec les poids entraînés</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>Go back to “%1” as it was saved? Everything changed since is lost.</source>
        <translation>Revenir à «&#xa0;%1&#xa0;» tel qu’il a été enregistré&#xa0;? Toutes les modifications faites depuis seront perdues.</translation>
    </message>
    <message>
        <source>Revert to the file</source>
        <translation>Revenir au fichier</translation>
    </message>
    <message>
        <source>No file has been opened yet</source>
        <translation>Aucun fichier n’a encore été ouvert</translation>
    </message>
    <message>
        <source>Import data</source>
        <translation>Importer des données</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tableaux (*.csv *.tsv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import weights</source>
        <translation>Importer des poids</translation>
    </message>
    <message>
        <source>PyTorch weights (*.json *.safetensors);;All files (*)</source>
        <translation>Poids PyTorch (*.json *.safetensors);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Generate data</source>
        <translation>Générer des données</translation>
    </message>
    <message>
        <source>Samples for the test</source>
        <translation>Exemples pour le test</translation>
    </message>
    <message>
        <source>Set this share of all %L1 samples apart for the test, in per cent:</source>
        <translation>Mettre de côté pour le test cette part des %L1 exemples, en pour cent&#xa0;:</translation>
    </message>
    <message>
        <source>Set samples apart</source>
        <translation>Mettre des exemples de côté</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Save the score sheet</source>
        <translation>Enregistrer le relevé de notes</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;New network…</source>
        <translation>&amp;Nouveau réseau…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Fichiers &amp;récents</translation>
    </message>
    <message>
        <source>E&amp;xamples</source>
        <translation>E&amp;xemples</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Save a copy with the &amp;trained weights…</source>
        <translation>Enregistrer une &amp;copie avec les poids entraînés…</translation>
    </message>
    <message>
        <source>Revert to the &amp;file</source>
        <translation>Re&amp;venir au fichier</translation>
    </message>
    <message>
        <source>&amp;Import data…</source>
        <translation>&amp;Importer des données…</translation>
    </message>
    <message>
        <source>Import weig&amp;hts…</source>
        <translation>Importer des &amp;poids…</translation>
    </message>
    <message>
        <source>&amp;Generate data…</source>
        <translation>&amp;Générer des données…</translation>
    </message>
    <message>
        <source>Worked so&amp;lution and worksheets…</source>
        <translation>Corrigé et feui&amp;lles d’exercices…</translation>
    </message>
    <message>
        <source>Export &amp;data…</source>
        <translation>Exporter des &amp;données…</translation>
    </message>
    <message>
        <source>&amp;Export picture…</source>
        <translation>Exporter une im&amp;age…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>I&amp;mprimer…</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>Aperç&amp;u avant impression…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Copier l’image</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Réseau</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Fit diagram</source>
        <translation>&amp;Ajuster le diagramme</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>&amp;Lesson panel</source>
        <translation>Panneau des &amp;leçons</translation>
    </message>
    <message>
        <source>&amp;Data panel</source>
        <translation>Panneau des &amp;données</translation>
    </message>
    <message>
        <source>&amp;Error surface panel</source>
        <translation>Panneau de la &amp;surface d’erreur</translation>
    </message>
    <message>
        <source>Maps in the ne&amp;urons</source>
        <translation>Cartes dans les &amp;neurones</translation>
    </message>
    <message>
        <source>Edit &amp;structure</source>
        <translation>&amp;Modifier la structure</translation>
    </message>
    <message>
        <source>&amp;Tidy diagram</source>
        <translation>Ran&amp;ger le diagramme</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Animate steps</source>
        <translation>An&amp;imer les pas</translation>
    </message>
    <message>
        <source>&amp;Rounded</source>
        <translation>&amp;Arrondis</translation>
    </message>
    <message>
        <source>&amp;Truncated, as on the blackboard</source>
        <translation>&amp;Tronqués, comme au tableau noir</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>T&amp;ous</translation>
    </message>
    <message>
        <source>&amp;Compute on the blackboard…</source>
        <translation>&amp;Calculer comme au tableau noir…</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Comme le &amp;bureau</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>&amp;Entraînement</translation>
    </message>
    <message>
        <source>&amp;Perform a step</source>
        <translation>&amp;Faire un pas</translation>
    </message>
    <message>
        <source>Take a step &amp;back</source>
        <translation>Re&amp;venir d’un pas</translation>
    </message>
    <message>
        <source>Step i&amp;nside</source>
        <translation>Pas de &amp;détail</translation>
    </message>
    <message>
        <source>&amp;Finish phase</source>
        <translation>&amp;Terminer la phase</translation>
    </message>
    <message>
        <source>Next &amp;iteration</source>
        <translation>&amp;Itération suivante</translation>
    </message>
    <message>
        <source>Run &amp;to iteration…</source>
        <translation>Entraîner &amp;jusqu’à l’itération…</translation>
    </message>
    <message>
        <source>R&amp;eset training</source>
        <translation>&amp;Réinitialiser l’entraînement</translation>
    </message>
    <message>
        <source>Predict mo&amp;de</source>
        <translation>Mode &amp;prédiction</translation>
    </message>
    <message>
        <source>Tr&amp;aining settings…</source>
        <translation>Réglages d’&amp;entraînement…</translation>
    </message>
    <message>
        <source>St&amp;op conditions…</source>
        <translation>Conditions d’&amp;arrêt…</translation>
    </message>
    <message>
        <source>&amp;Set samples apart for the test…</source>
        <translation>Mettre des exemples de &amp;côté pour le test…</translation>
    </message>
    <message>
        <source>Check &amp;gradients…</source>
        <translation>Vérifier les &amp;gradients…</translation>
    </message>
    <message>
        <source>&amp;Health…</source>
        <translation>&amp;Santé…</translation>
    </message>
    <message>
        <source>&amp;Compare update orders…</source>
        <translation>Comparer les &amp;ordres de mise à jour…</translation>
    </message>
    <message>
        <source>Co&amp;mpare settings…</source>
        <translation>Comparer des rég&amp;lages…</translation>
    </message>
    <message>
        <source>Go to iteration…</source>
        <translation>Aller à l’itération…</translation>
    </message>
    <message>
        <source>One iteration bac&amp;k</source>
        <translation>&amp;Une itération en arrière</translation>
    </message>
    <message>
        <source>Back by 10 %</source>
        <translation>Reculer de 10&#xa0;%</translation>
    </message>
    <message>
        <source>Forward by 10 %</source>
        <translation>Avancer de 10&#xa0;%</translation>
    </message>
    <message>
        <source>Branch here</source>
        <translation>Bifurquer ici</translation>
    </message>
    <message>
        <source>Branches…</source>
        <translation>Branches…</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Leçons</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Backprop Studio</source>
        <translation>À &amp;propos de Backprop Studio</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>Show the lesson</source>
        <translation>Afficher la leçon</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Show the data</source>
        <translation>Afficher les données</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Sorties</translation>
    </message>
    <message>
        <source>Show the output map</source>
        <translation>Afficher la carte de sortie</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Surface</translation>
    </message>
    <message>
        <source>Show the error surface</source>
        <translation>Afficher la surface d’erreur</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>Error curve</source>
        <translation>Courbe d’erreur</translation>
    </message>
    <message>
        <source>Output map</source>
        <translation>Carte de sortie</translation>
    </message>
    <message>
        <source>Error surface</source>
        <translation>Surface d’erreur</translation>
    </message>
    <message>
        <source>Copied the picture: %1</source>
        <translation>Image copiée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.pdf)</source>
        <translation>Images (*.png *.svg *.pdf)</translation>
    </message>
    <message>
        <source>Iteration %L1 · total error %2</source>
        <translation>Itération %L1 · erreur totale %2</translation>
    </message>
    <message>
        <source>The page cannot be printed: the printer, or the file in its place, takes nothing.</source>
        <translation>Impossible d’imprimer la page&#xa0;: l’imprimante, ou le fichier qui la remplace, n’accepte rien.</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Aperçu avant impression</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>Panneau latéral</translation>
    </message>
    <message>
        <source>Chain rule panel</source>
        <translation>Panneau règle de la chaîne</translation>
    </message>
    <message>
        <source>Error curve panel</source>
        <translation>Panneau de la courbe d’erreur</translation>
    </message>
    <message>
        <source>Output &amp;map panel</source>
        <translation>Panneau de la &amp;carte de sortie</translation>
    </message>
    <message>
        <source>Di&amp;gits</source>
        <translation>C&amp;hiffres</translation>
    </message>
    <message>
        <source>Logarithmic error a&amp;xis</source>
        <translation>A&amp;xe d’erreur logarithmique</translation>
    </message>
    <message>
        <source>Pa&amp;use training</source>
        <translation>&amp;Mettre l’entraînement en pause</translation>
    </message>
    <message>
        <source>Open in a &amp;new window</source>
        <translation>Ouvrir dans une nouvelle &amp;fenêtre</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>Re&amp;chercher une commande…</translation>
    </message>
    <message>
        <source>&amp;What&apos;s this?</source>
        <translation>&amp;Qu’est-ce que c’est&#xa0;?</translation>
    </message>
    <message>
        <source>&lt;b&gt;The diagram&lt;/b&gt; is the computation: every number that the network computes has its place in it, and every factor of a chain rule, too. Tab walks through it, Enter or a click edits a number, Space shows how it comes about.</source>
        <translation>&lt;b&gt;Le diagramme&lt;/b&gt;, c’est le calcul lui-même&#xa0;: chaque nombre que le réseau calcule y a sa place, et chaque facteur d’une règle de la chaîne aussi. Tab le parcourt, Entrée ou un clic modifie un nombre, Espace montre d’où il vient.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The timeline&lt;/b&gt; of one iteration: forward pass, backward pass and update with their named steps. A click goes to a step; above them stands what has just happened.</source>
        <translation>&lt;b&gt;Le déroulement&lt;/b&gt; d’une itération&#xa0;: propagation avant, rétropropagation et mise à jour, avec le nom de chaque pas. Un clic mène à un pas&#xa0;; au-dessus figure ce qui vient de se passer.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The chain rule&lt;/b&gt; of the weight or bias that is selected, factor by factor, with its update below it. The factor that is pointed at is lit in the diagram, too.</source>
        <translation>&lt;b&gt;La règle de la chaîne&lt;/b&gt; du poids ou du biais sélectionné, facteur par facteur, avec sa mise à jour en dessous. Le facteur pointé s’éclaire aussi dans le diagramme.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Why is my number different?&lt;/b&gt; Type what you got for the selected gradient or weight: the program says which slip leads to exactly this number.</source>
        <translation>&lt;b&gt;Pourquoi mon nombre est-il différent&#xa0;?&lt;/b&gt; Saisissez ce que vous avez trouvé pour le gradient ou le poids sélectionné&#xa0;: le programme vous dit quelle erreur conduit exactement à ce nombre.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Two looks at the training&lt;/b&gt;: whether the gradients agree with finite differences, and whether anything hinders learning, such as saturated neurons or an error that grows.</source>
        <translation>&lt;b&gt;Deux regards sur l’entraînement&lt;/b&gt;&#xa0;: l’un vérifie que les gradients concordent avec les différences finies, l’autre signale ce qui gêne l’apprentissage, par exemple des neurones saturés ou une erreur qui augmente.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The error curve&lt;/b&gt;: the total error of every iteration so far. Dragging goes back to any of them; a change made there keeps what came after it as a branch, a thin curve.</source>
        <translation>&lt;b&gt;La courbe d’erreur&lt;/b&gt;&#xa0;: l’erreur totale de chaque itération jusqu’ici. Faites glisser pour revenir à l’une d’elles&#xa0;; une modification faite à cet endroit conserve la suite sous forme de branche, une courbe fine.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The lesson&lt;/b&gt; sets every number that the lecture prints beside the program&apos;s own, and says which agree and why others don&apos;t. Turning a page brings the window to the moment that it speaks of.</source>
        <translation>&lt;b&gt;La leçon&lt;/b&gt; place chaque nombre imprimé dans le cours à côté de celui du programme, et dit lesquels concordent et pourquoi d’autres diffèrent. Tourner une page amène la fenêtre au moment dont elle parle.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The data&lt;/b&gt;: the samples that the network learns from, and those set apart to test it. The chosen sample is the one in the diagram.</source>
        <translation>&lt;b&gt;Les données&lt;/b&gt;&#xa0;: les exemples avec lesquels le réseau apprend, et ceux mis de côté pour le tester. L’exemple choisi est celui du diagramme.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The output map&lt;/b&gt; shows what a neuron answers to every pair of two inputs, with the samples upon it.</source>
        <translation>&lt;b&gt;La carte de sortie&lt;/b&gt; montre ce qu’un neurone répond à chaque couple de valeurs de deux entrées, avec les exemples par-dessus.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The error surface&lt;/b&gt; shows the total error over two of the parameters as lines of equal height, and the way of training through it.</source>
        <translation>&lt;b&gt;La surface d’erreur&lt;/b&gt; montre par des lignes de niveau l’erreur totale en fonction de deux paramètres, et le trajet qu’y suit l’entraînement.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Predict mode&lt;/b&gt; hides what comes next until you have typed it. Hints come one at a time, and a wrong number is explained; the score sheet says at the end what was right.</source>
        <translation>&lt;b&gt;Le mode prédiction&lt;/b&gt; masque la suite jusqu’à ce que vous l’ayez saisie. Les indices viennent un par un, et un nombre faux est expliqué&#xa0;; à la fin, le relevé de notes dit ce qui était juste.</translation>
    </message>
    <message>
        <source>F11 or Esc leaves the presentation. Step with → and ←, run with Space.</source>
        <translation>F11 ou Échap quitte la présentation. → et ← pour avancer ou reculer d’un pas, Espace pour lancer l’entraînement.</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Nouvelle &amp;fenêtre</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>Next a&amp;rea</source>
        <translation>&amp;Zone suivante</translation>
    </message>
    <message>
        <source>Pre&amp;vious area</source>
        <translation>Zone &amp;précédente</translation>
    </message>
    <message>
        <source>Error curve as ta&amp;ble…</source>
        <translation>Courbe d’erreur en ta&amp;bleau…</translation>
    </message>
    <message>
        <source>Pa&amp;nels</source>
        <translation>Pann&amp;eaux</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Con&amp;traste élevé</translation>
    </message>
    <message>
        <source>&amp;Chain rule panel</source>
        <translation>Panneau règle de la c&amp;haîne</translation>
    </message>
    <message>
        <source>Error cur&amp;ve panel</source>
        <translation>Panneau de la &amp;courbe d’erreur</translation>
    </message>
    <message>
        <source>&amp;Move panels</source>
        <translation>&amp;Déplacer les panneaux</translation>
    </message>
    <message>
        <source>&amp;Reset the window&apos;s arrangement</source>
        <translation>&amp;Rétablir la disposition de la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Presentation</source>
        <translation>Présentati&amp;on</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>Here is your unsaved work; it is not saved yet.</source>
        <translation>Voici votre travail non enregistré ; il n’est toujours pas enregistré.</translation>
    </message>
    <message>
        <source>Open in another window</source>
        <translation>Ouvert dans une autre fenêtre</translation>
    </message>
    <message>
        <source>“%1” is open in another window. What is saved here replaces what is saved there.</source>
        <translation>«&#xa0;%1&#xa0;» est ouvert dans une autre fenêtre. Ce qui est enregistré ici remplace ce qui l’est là-bas.</translation>
    </message>
    <message>
        <source>Open it here, too</source>
        <translation>L’ouvrir ici aussi</translation>
    </message>
    <message>
        <source>“%1” was changed by another program at %2, after it was opened or saved here. Saving replaces those changes.</source>
        <translation>«&#xa0;%1&#xa0;» a été modifié par un autre programme à %2, après avoir été ouvert ou enregistré ici. Enregistrer remplace ces modifications.</translation>
    </message>
    <message>
        <source>“%1” is open in another window. Saving here replaces what is saved there.</source>
        <translation>«&#xa0;%1&#xa0;» est ouvert dans une autre fenêtre. Enregistrer ici remplace ce qui est enregistré là-bas.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>“%1” was changed by another program. File ▸ Revert to the file shows it as it is there.</source>
        <translation>«&#xa0;%1&#xa0;» a été modifié par un autre programme. Fichier ▸ Revenir au fichier le montre tel qu’il y est.</translation>
    </message>
    <message>
        <source>“%1” was removed or renamed. Saving puts it back.</source>
        <translation>«&#xa0;%1&#xa0;» a été supprimé ou renommé. Enregistrer le remet en place.</translation>
    </message>
    <message>
        <source>There is a file “%1” already. Replace it?</source>
        <translation>Un fichier « %1 » existe déjà. Le remplacer ?</translation>
    </message>
    <message>
        <source>Replace a file</source>
        <translation>Remplacer un fichier</translation>
    </message>
    <message>
        <source>The project is not saved</source>
        <translation>Le projet n’est pas enregistré</translation>
    </message>
    <message>
        <source>What you have done is still here. It can be saved under another name or in another folder.</source>
        <translation>Ce que vous avez fait est toujours là. Vous pouvez l’enregistrer sous un autre nom ou dans un autre dossier.</translation>
    </message>
    <message>
        <source>The answers in predict mode could not be brought back.</source>
        <translation>Les réponses du mode prédiction n’ont pas pu être récupérées.</translation>
    </message>
    <message>
        <source>Its file was changed after that.</source>
        <translation>Son fichier a été modifié après cela.</translation>
    </message>
    <message>
        <source>Your answers in predict mode come back at iteration %1.</source>
        <translation>Vos réponses du mode prédiction reviennent à l’itération %1.</translation>
    </message>
    <message>
        <source>The answers in predict mode are not saved with it.</source>
        <translation>Les réponses du mode prédiction ne sont pas enregistrées avec lui.</translation>
    </message>
    <message>
        <source>Answers in predict mode</source>
        <translation>Réponses du mode prédiction</translation>
    </message>
    <message>
        <source>No project keeps the answers in predict mode; a score sheet does. Leave without them?</source>
        <translation>Aucun projet ne conserve les réponses du mode prédiction&#xa0;; un relevé de notes, oui. Partir sans elles&#xa0;?</translation>
    </message>
    <message>
        <source>Leave without them</source>
        <translation>Partir sans elles</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>sigmoid</source>
        <translation>sigmoïde</translation>
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
        <translation>linéaire</translation>
    </message>
    <message>
        <source>softmax</source>
        <translation>softmax</translation>
    </message>
    <message>
        <source>half-squared-error</source>
        <translation>demi-erreur quadratique</translation>
    </message>
    <message>
        <source>squared-error</source>
        <translation>erreur quadratique</translation>
    </message>
    <message>
        <source>binary-cross-entropy</source>
        <translation>entropie croisée binaire</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>entropie croisée</translation>
    </message>
    <message>
        <source>gradient-descent</source>
        <translation>descente de gradient</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>momentum</translation>
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
        <translation>simultané</translation>
    </message>
    <message>
        <source>output-layer-first</source>
        <translation>couche de sortie d’abord</translation>
    </message>
</context>
<context>
    <name>NetworkFit</name>
    <message>
        <source>1 input</source>
        <translation>1 entrée</translation>
    </message>
    <message>
        <source>%1 inputs</source>
        <translation>%1 entrées</translation>
    </message>
    <message>
        <source>1 output</source>
        <translation>1 sortie</translation>
    </message>
    <message>
        <source>%1 outputs</source>
        <translation>%1 sorties</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>Make a &amp;new network that fits</source>
        <translation>Créer un &amp;nouveau réseau qui convient</translation>
    </message>
    <message>
        <source>Make a new network that fits</source>
        <translation>Créer un nouveau réseau qui convient</translation>
    </message>
    <message>
        <source>1 sample</source>
        <translation>1 exemple</translation>
    </message>
    <message>
        <source>%1 samples</source>
        <translation>%1 exemples</translation>
    </message>
    <message>
        <source>%1 with %2, which fit the network.</source>
        <translation>%1 avec %2, ce qui convient au réseau.</translation>
    </message>
    <message>
        <source>%1 with %2, but the network has %3 and %4.</source>
        <translation>%1 avec %2, contre %3 et %4 dans le réseau.</translation>
    </message>
</context>
<context>
    <name>NewNetworkDialog</name>
    <message>
        <source>New network</source>
        <translation>Nouveau réseau</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Number of inputs</source>
        <translation>Nombre d’entrées</translation>
    </message>
    <message>
        <source>Number of outputs</source>
        <translation>Nombre de sorties</translation>
    </message>
    <message>
        <source>Activation of the output layer</source>
        <translation>Activation de la couche de sortie</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation>Couches cachées</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Sorties</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Fonction d’erreur</translation>
    </message>
    <message>
        <source>Biases</source>
        <translation>Biais</translation>
    </message>
    <message>
        <source>Initial weights</source>
        <translation>Poids initiaux</translation>
    </message>
    <message>
        <source>Size of the initial weights</source>
        <translation>Taille des poids initiaux</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>Nouvelle graine</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Preview of the network</source>
        <translation>Aperçu du réseau</translation>
    </message>
    <message>
        <source>Size of the network</source>
        <translation>Taille du réseau</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>%1, 1 parameter</source>
        <translation>%1, 1 paramètre</translation>
    </message>
    <message>
        <source>%1, %L2 parameters</source>
        <translation>%1, %L2 paramètres</translation>
    </message>
    <message>
        <source>This network is too large to be drawn here.</source>
        <translation>Ce réseau est trop grand pour être dessiné ici.</translation>
    </message>
</context>
<context>
    <name>NumberFormat</name>
    <message>
        <source>not a number</source>
        <translation>pas un nombre</translation>
    </message>
</context>
<context>
    <name>OutputMapPanel</name>
    <message>
        <source>Neuron of the map</source>
        <translation>Neurone de la carte</translation>
    </message>
    <message>
        <source>Output map</source>
        <translation>Carte de sortie</translation>
    </message>
    <message>
        <source>Output of</source>
        <translation>Sortie de</translation>
    </message>
    <message>
        <source>A map needs one or two inputs; this network has %1.</source>
        <translation>Une carte demande une ou deux entrées&#xa0;; ce réseau en a %1.</translation>
    </message>
</context>
<context>
    <name>OutputPlot</name>
    <message>
        <source>Output of %1</source>
        <translation>Sortie de %1</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Kind of paper</source>
        <translation>Type de document</translation>
    </message>
    <message>
        <source>Format of the paper</source>
        <translation>Format du document</translation>
    </message>
    <message>
        <source>Formulas before the blanks</source>
        <translation>Formules avant les blancs</translation>
    </message>
    <message>
        <source>Decimals on paper</source>
        <translation>Décimales du document</translation>
    </message>
    <message>
        <source>Number of variants</source>
        <translation>Nombre de variantes</translation>
    </message>
    <message>
        <source>Seed of the exercises</source>
        <translation>Graine des exercices</translation>
    </message>
    <message>
        <source>Worked solution and worksheets</source>
        <translation>Corrigé et feuilles d’exercices</translation>
    </message>
    <message>
        <source>Preview of the paper</source>
        <translation>Aperçu du document</translation>
    </message>
    <message>
        <source>Worked solution</source>
        <translation>Corrigé détaillé</translation>
    </message>
    <message>
        <source>Worksheet and key</source>
        <translation>Feuille d’exercices et corrigé</translation>
    </message>
    <message>
        <source>New exercises and keys</source>
        <translation>Nouveaux exercices et corrigés</translation>
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
        <translation>Paramètres à calculer</translation>
    </message>
    <message>
        <source>all, or in a large network one of each layer</source>
        <translation>tous, ou un par couche dans un grand réseau</translation>
    </message>
    <message>
        <source>Progress of writing</source>
        <translation>Progression de l’écriture</translation>
    </message>
    <message>
        <source>Answer in the window</source>
        <translation>Répondre dans la fenêtre</translation>
    </message>
    <message>
        <source>Fill in the blanks of the first variant in predict mode</source>
        <translation>Remplir les blancs de la première variante en mode prédiction</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Blancs</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Décimales</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Forward pass</source>
        <translation>Propagation avant</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Backward pass</source>
        <translation>Rétropropagation</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>Blank: %1</source>
        <translation>En blanc&#xa0;: %1</translation>
    </message>
    <message>
        <source>Paper file</source>
        <translation>Fichier du document</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Browse for a paper file</source>
        <translation>Choisir un fichier de document</translation>
    </message>
    <message>
        <source>There is no paper: %1.</source>
        <translation>Il n’y a pas de document&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Choose what is to be blank.</source>
        <translation>Choisissez ce qui doit rester en blanc.</translation>
    </message>
    <message>
        <source>Type a file name.</source>
        <translation>Saisissez un nom de fichier.</translation>
    </message>
    <message>
        <source>The file name must end in .pdf, .tex, .md or .html.</source>
        <translation>Le nom du fichier doit se terminer par .pdf, .tex, .md ou .html.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Il n’y a pas de dossier %1.</translation>
    </message>
    <message>
        <source>Cancelled: %1 of the variants are written.</source>
        <translation>Annulé&#xa0;; variantes écrites&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Remark on the file</source>
        <translation>Remarque sur le fichier</translation>
    </message>
    <message>
        <source>A file of that name will be replaced.</source>
        <translation>Un fichier de ce nom sera remplacé.</translation>
    </message>
    <message>
        <source>Files that will be replaced: %1.</source>
        <translation>Fichiers qui seront remplacés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not as nice as one would like (%1).</source>
        <translation>Pas aussi réussi qu’on le souhaiterait (%1).</translation>
    </message>
    <message>
        <source>%1 (variants that are written: %2)</source>
        <translation>%1 (variantes écrites&#xa0;: %2)</translation>
    </message>
</context>
<context>
    <name>PaperDocument</name>
    <message>
        <source>%1: the name of a paper must end in .tex, .md, .html or .pdf.</source>
        <translation>%1&#xa0;: le nom d’un document doit se terminer par .tex, .md, .html ou .pdf.</translation>
    </message>
</context>
<context>
    <name>PaperPicture</name>
    <message>
        <source>A picture of %1 × %2 pixels at scale %3 is not possible: each side must have from %4 to %L5 pixels.</source>
        <translation>Une image de %1 × %2 pixels à l’échelle %3 n’est pas possible&#xa0;: chaque côté doit avoir de %4 à %L5 pixels.</translation>
    </message>
    <message>
        <source>%1: the name of a picture must end in .png, .svg or .pdf.</source>
        <translation>%1&#xa0;: le nom d’une image doit se terminer par .png, .svg ou .pdf.</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of %1 × %2 pixels.</source>
        <translation>Il n’y a pas assez de mémoire pour une image de %1 × %2 pixels.</translation>
    </message>
    <message>
        <source>The picture cannot be saved as %1: it is not an ordinary file.</source>
        <translation>L’image ne peut pas être enregistrée sous %1&#xa0;: ce n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>The picture was not saved.</source>
        <translation>L’image n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>The picture cannot be saved as %1: %2.</source>
        <translation>L’image ne peut pas être enregistrée sous %1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>PaperText</name>
    <message>
        <source>en</source>
        <extracomment>the code of the language of this translation, as web pages name it: de, fr, es, zh-Hans</extracomment>
        <translation>fr</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Export picture</source>
        <translation>Exporter une image</translation>
    </message>
    <message>
        <source>Picture of</source>
        <translation>Image de</translation>
    </message>
    <message>
        <source>With the &amp;lit path</source>
        <translation>Avec le &amp;chemin allumé</translation>
    </message>
    <message>
        <source>With the lit path</source>
        <translation>Avec le chemin allumé</translation>
    </message>
    <message>
        <source>Picture file</source>
        <translation>Fichier de l’image</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>Browse for the picture file</source>
        <translation>Choisir le fichier de l’image</translation>
    </message>
    <message>
        <source>Picture width</source>
        <translation>Largeur de l’image</translation>
    </message>
    <message>
        <source>Picture height</source>
        <translation>Hauteur de l’image</translation>
    </message>
    <message>
        <source>Picture scale</source>
        <translation>Échelle de l’image</translation>
    </message>
    <message>
        <source>Preview of the picture</source>
        <translation>Aperçu de l’image</translation>
    </message>
    <message>
        <source>Remark on the picture</source>
        <translation>Remarque sur l’image</translation>
    </message>
    <message>
        <source>at</source>
        <translation>à</translation>
    </message>
    <message>
        <source>&amp;Picture of</source>
        <translation>&amp;Image de</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Taille</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Type a file name.</source>
        <translation>Saisissez un nom de fichier.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Il n’y a pas de dossier %1.</translation>
    </message>
    <message>
        <source>This file will be replaced.</source>
        <translation>Ce fichier sera remplacé.</translation>
    </message>
    <message>
        <source>The image has %L1 × %L2 pixels.</source>
        <translation>L’image a %L1 × %L2 pixels.</translation>
    </message>
    <message>
        <source>Writing the picture…</source>
        <translation>Écriture de l’image…</translation>
    </message>
</context>
<context>
    <name>PlacedJson</name>
    <message>
        <source>an array of pages</source>
        <translation>un tableau de pages</translation>
    </message>
    <message>
        <source>an array of printed values</source>
        <translation>un tableau de valeurs imprimées</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>le texte n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>not valid JSON, %1</source>
        <translation>JSON non valide, %1</translation>
    </message>
    <message>
        <source>the number is malformed or beyond the range of double precision</source>
        <translation>le nombre est mal formé ou dépasse le domaine de la double précision</translation>
    </message>
    <message>
        <source>not valid JSON, unknown value</source>
        <translation>JSON non valide, valeur inconnue</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>larger than %1 megabytes</source>
        <translation>plus de %1 mégaoctets</translation>
    </message>
    <message>
        <source>empty, where a project was expected</source>
        <translation>vide, alors qu’un projet était attendu</translation>
    </message>
    <message>
        <source>missing; expected %1</source>
        <translation>manquant&#xa0;; attendu&#xa0;: %1</translation>
    </message>
    <message>
        <source>the number %1</source>
        <translation>le nombre %1</translation>
    </message>
    <message>
        <source>the text %1</source>
        <translation>le texte %1</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>un tableau</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>expected %1, found %2</source>
        <translation>attendu&#xa0;: %1, trouvé&#xa0;: %2</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>clé inconnue</translation>
    </message>
    <message>
        <source>text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a whole number from 1 to %1</source>
        <translation>un nombre entier de 1 à %1</translation>
    </message>
    <message>
        <source>%1 is not supported yet</source>
        <translation>%1 n’est pas encore pris en charge</translation>
    </message>
    <message>
        <source>unknown %1 %2</source>
        <translation>valeur inconnue pour «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>an array with a row of weights for each neuron</source>
        <translation>un tableau avec une ligne de poids pour chaque neurone</translation>
    </message>
    <message>
        <source>an array of weights</source>
        <translation>un tableau de poids</translation>
    </message>
    <message>
        <source>an array of biases, one for each neuron</source>
        <translation>un tableau de biais, un pour chaque neurone</translation>
    </message>
    <message>
        <source>an array of layers</source>
        <translation>un tableau de couches</translation>
    </message>
    <message>
        <source>an array of numbers</source>
        <translation>un tableau de nombres</translation>
    </message>
    <message>
        <source>an array of samples</source>
        <translation>un tableau d’exemples</translation>
    </message>
    <message>
        <source>an array of numbers, or of arrays of numbers</source>
        <translation>un tableau de nombres, ou de tableaux de nombres</translation>
    </message>
    <message>
        <source>an array of whole numbers</source>
        <translation>un tableau de nombres entiers</translation>
    </message>
    <message>
        <source>an array of two whole numbers</source>
        <translation>un tableau de deux nombres entiers</translation>
    </message>
    <message>
        <source>an array with an object for each layer</source>
        <translation>un tableau avec un objet pour chaque couche</translation>
    </message>
    <message>
        <source>an array of changes</source>
        <translation>un tableau de modifications</translation>
    </message>
    <message>
        <source>an array of branches</source>
        <translation>un tableau de branches</translation>
    </message>
    <message>
        <source>the text has the character U+0000, which no text can have</source>
        <translation>le texte contient le caractère U+0000, qu’aucun texte ne peut contenir</translation>
    </message>
    <message>
        <source>%1 characters, but a text can have at most %2 here</source>
        <translation>%1 caractères, mais un texte ne peut en avoir ici que %2 au plus</translation>
    </message>
</context>
<context>
    <name>PredictPanel</name>
    <message>
        <source>right</source>
        <translation>juste</translation>
    </message>
    <message>
        <source>right with follow-through</source>
        <translation>juste par report d’erreur</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>faux</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>montré</translation>
    </message>
    <message>
        <source>Predict the numbers</source>
        <translation>Prédire les nombres</translation>
    </message>
    <message>
        <source>The numbers of one iteration are hidden. Work them out by hand, one after the other, as in an exam.&lt;br&gt;&lt;br&gt;An answer is judged by the digits that you type. Once a number is wrong, later ones that follow from it are still right.</source>
        <translation>Les nombres d’une itération sont masqués. Calculez-les à la main, l’un après l’autre, comme à un examen.&lt;br&gt;&lt;br&gt;Une réponse est jugée d’après les chiffres que vous saisissez. Lorsqu’un nombre est faux, les suivants restent justes s’ils en découlent.</translation>
    </message>
    <message>
        <source>What to predict</source>
        <translation>Que prédire</translation>
    </message>
    <message>
        <source>of the batch</source>
        <translation>du lot</translation>
    </message>
    <message>
        <source>Samples to predict</source>
        <translation>Exemples à prédire</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Start predicting</source>
        <translation>Démarrer la prédiction</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Do not predict</source>
        <translation>Ne pas prédire</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>Questions résolues</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>your number</source>
        <translation>votre nombre</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Check answer</source>
        <translation>Vérifier la réponse</translation>
    </message>
    <message>
        <source>Check the answer (Enter)</source>
        <translation>Vérifier la réponse (Entrée)</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder le mien</translation>
    </message>
    <message>
        <source>Go on with my number</source>
        <translation>Continuer avec mon nombre</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Show answer</source>
        <translation>Montrer la réponse</translation>
    </message>
    <message>
        <source>Score sheet…</source>
        <translation>Relevé de notes…</translation>
    </message>
    <message>
        <source>Score sheet</source>
        <translation>Relevé de notes</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>End predicting</source>
        <translation>Terminer la prédiction</translation>
    </message>
    <message>
        <source>Room for hints</source>
        <translation>Place pour les indices</translation>
    </message>
    <message>
        <source>Your numbers</source>
        <translation>Vos nombres</translation>
    </message>
    <message>
        <source>Caption of your numbers</source>
        <translation>Légende de vos nombres</translation>
    </message>
    <message>
        <source>all %1 samples</source>
        <translation>les %1 exemples</translation>
    </message>
    <message>
        <source>sample %1</source>
        <translation>exemple %1</translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>1 question</translation>
    </message>
    <message>
        <source>%1 questions</source>
        <translation>%1 questions</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Indices</translation>
    </message>
    <message>
        <source>All %1 answered</source>
        <translation>Les %1 questions résolues</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 marks</source>
        <translation>points&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Terminé.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Hint (%1)</source>
        <translation>Indice (%1)</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>All %1 answered.</source>
        <translation>Les %1 questions sont résolues.</translation>
    </message>
    <message>
        <source>Question %1 of %2: %3</source>
        <translation>Question %1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>PredictPresenter</name>
    <message>
        <source>Nothing can be edited while you predict; F7 ends that.</source>
        <translation>Rien ne peut être modifié pendant la prédiction&#xa0;; F7 y met fin.</translation>
    </message>
    <message>
        <source>Forward pass</source>
        <translation>Propagation avant</translation>
    </message>
    <message>
        <source>Forward and backward</source>
        <translation>Avant et arrière</translation>
    </message>
    <message>
        <source>Whole iteration</source>
        <translation>Itération entière</translation>
    </message>
    <message>
        <source>Chain rule of %1</source>
        <translation>Règle de la chaîne pour %1</translation>
    </message>
    <message>
        <source>Type the number and press Enter, here or in the diagram.</source>
        <translation>Saisissez le nombre et appuyez sur Entrée, ici ou dans le diagramme.</translation>
    </message>
    <message>
        <source> Try again, or go on with your number.</source>
        <translation> Réessayez, ou continuez avec votre nombre.</translation>
    </message>
    <message>
        <source>Your number stands; what follows from it will be right.</source>
        <translation>Votre nombre est conservé&#xa0;; ce qui en découle sera juste.</translation>
    </message>
</context>
<context>
    <name>Prediction</name>
    <message>
        <source>%1, mean over %2 samples</source>
        <translation>%1, moyenne sur %2 exemples</translation>
    </message>
    <message>
        <source>%1 in sample %2</source>
        <translation>%1 dans l’exemple %2</translation>
    </message>
    <message>
        <source>Too few digits to tell: give two or more that are not 0, or four decimals.</source>
        <translation>Trop peu de chiffres pour juger&#xa0;: donnez-en au moins deux autres que 0, ou quatre décimales.</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Juste.</translation>
    </message>
    <message>
        <source>Right, cut off instead of rounded.</source>
        <translation>Juste, tronqué au lieu d’être arrondi.</translation>
    </message>
    <message>
        <source>Right for your own numbers (follow-through).</source>
        <translation>Juste d’après vos propres nombres (report d’erreur).</translation>
    </message>
    <message>
        <source>Right for numbers shortened on the way.</source>
        <translation>Juste avec des nombres abrégés en cours de calcul.</translation>
    </message>
    <message>
        <source>All questions are answered.</source>
        <translation>Il a été répondu à toutes les questions.</translation>
    </message>
    <message>
        <source>That is not it.</source>
        <translation>Ce n’est pas cela.</translation>
    </message>
    <message>
        <source>Not right. %1</source>
        <translation>Pas juste. %1</translation>
    </message>
    <message>
        <source>The sign is wrong</source>
        <translation>Le signe est faux</translation>
    </message>
</context>
<context>
    <name>PredictionHints</name>
    <message>
        <source>How much the error changes with the output of %1: the derivative of the error by the output</source>
        <translation>De combien l’erreur varie avec la sortie de %1&#xa0;: la dérivée de l’erreur par rapport à la sortie</translation>
    </message>
    <message>
        <source>How much the error changes with the output of %1: the sum over all paths from there to the error</source>
        <translation>De combien l’erreur varie avec la sortie de %1&#xa0;: la somme sur tous les chemins qui mènent de là à l’erreur</translation>
    </message>
    <message>
        <source>Biases are not trained here, so %1 stays as it is</source>
        <translation>Les biais ne sont pas entraînés ici, donc %1 reste tel quel</translation>
    </message>
    <message>
        <source>The new %1: the old one, moved a step against its gradient, with the learning rate %2</source>
        <translation>Le nouveau %1&#xa0;: l’ancien, déplacé d’un pas à l’opposé de son gradient, avec le taux d’apprentissage %2</translation>
    </message>
    <message>
        <source>It is given</source>
        <translation>C’est une donnée</translation>
    </message>
    <message>
        <source>The net input of %1: what it receives, each times its weight, added up with the bias</source>
        <translation>L’entrée nette de %1&#xa0;: la somme de ce qu’il reçoit, chaque valeur multipliée par son poids, plus le biais</translation>
    </message>
    <message>
        <source>The output of %1: its activation function, %2, of the net input</source>
        <translation>La sortie de %1&#xa0;: sa fonction d’activation, %2, appliquée à l’entrée nette</translation>
    </message>
    <message>
        <source>The error of %1: how far its output is from its target</source>
        <translation>L’erreur de %1&#xa0;: la distance entre sa sortie et sa cible</translation>
    </message>
    <message>
        <source>The sum of the errors of all outputs</source>
        <translation>La somme des erreurs de toutes les sorties</translation>
    </message>
    <message>
        <source>What reaches the output of %1 through %2: the δ there, times the weight between the two</source>
        <translation>Ce qui parvient à la sortie de %1 via %2&#xa0;: le δ de celui-ci, multiplié par le poids qui les relie</translation>
    </message>
    <message>
        <source>The slope of the activation function of %1: the derivative of its output by its net input</source>
        <translation>La pente de la fonction d’activation de %1&#xa0;: la dérivée de sa sortie par rapport à son entrée nette</translation>
    </message>
    <message>
        <source>How much the output of %1 changes with the net input of %2, which softmax couples</source>
        <translation>De combien la sortie de %1 varie avec l’entrée nette de %2, que softmax lui associe</translation>
    </message>
    <message>
        <source>How much the error changes with the net input of %1</source>
        <translation>De combien l’erreur varie avec l’entrée nette de %1</translation>
    </message>
    <message>
        <source>How much the net input of %1 changes with %2: what %2 is multiplied with</source>
        <translation>De combien l’entrée nette de %1 varie avec %2&#xa0;: ce par quoi %2 est multiplié</translation>
    </message>
    <message>
        <source>How much the net input of %1 changes with the output of %2: the weight between them</source>
        <translation>De combien l’entrée nette de %1 varie avec la sortie de %2&#xa0;: le poids qui les relie</translation>
    </message>
    <message>
        <source>How much the error changes with %1: the product of its chain rule</source>
        <translation>De combien l’erreur varie avec %1&#xa0;: le produit de sa règle de la chaîne</translation>
    </message>
    <message>
        <source>%1 It depends on %2.</source>
        <translation>%1 Cela dépend de %2.</translation>
    </message>
    <message>
        <source>%1 = %2: nothing has to be computed</source>
        <translation>%1 = %2&#xa0;: il n’y a rien à calculer</translation>
    </message>
</context>
<context>
    <name>PrintedTable</name>
    <message>
        <source>%1, printed %2, here %3, %4</source>
        <translation>%1, imprimé %2, ici %3, %4</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>imprimé</translation>
    </message>
    <message>
        <source>here</source>
        <translation>ici</translation>
    </message>
    <message>
        <source>iterations: %1</source>
        <translation>itérations&#xa0;: %1</translation>
    </message>
    <message>
        <source>Printed values</source>
        <translation>Valeurs imprimées</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>grandeur</translation>
    </message>
    <message>
        <source>agree as rounded</source>
        <translation>concordent par arrondi</translation>
    </message>
    <message>
        <source>agrees as rounded</source>
        <translation>concorde par arrondi</translation>
    </message>
    <message>
        <source>agree as truncated</source>
        <translation>concordent par troncature</translation>
    </message>
    <message>
        <source>agrees as truncated</source>
        <translation>concorde par troncature</translation>
    </message>
    <message>
        <source>slips of the pen</source>
        <translation>coquilles</translation>
    </message>
    <message>
        <source>slip of the pen</source>
        <translation>coquille</translation>
    </message>
    <message>
        <source>from the other update order</source>
        <translation>de l’autre ordre de mise à jour</translation>
    </message>
    <message>
        <source>from one iteration fewer</source>
        <translation>d’une itération de moins</translation>
    </message>
    <message>
        <source>from one iteration more</source>
        <translation>d’une itération de plus</translation>
    </message>
    <message>
        <source>differ</source>
        <translation>diffèrent</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diffère</translation>
    </message>
</context>
<context>
    <name>ProjectFile</name>
    <message>
        <source>written by a newer Backprop Studio (version %1)</source>
        <translation>écrit par une version plus récente de Backprop Studio (version %1)</translation>
    </message>
    <message>
        <source>expected a row for each neuron, and at least one</source>
        <translation>une ligne pour chaque neurone est attendue, et au moins une</translation>
    </message>
    <message>
        <source>%1 neurons, but a layer can have at most %2</source>
        <translation>%1 neurones, alors qu’une couche peut en avoir au plus %2</translation>
    </message>
    <message>
        <source>%1, but the layer before has %2</source>
        <translation>%1, contre %2 dans la couche précédente</translation>
    </message>
    <message>
        <source>a layer has either &quot;bias&quot; or &quot;biases&quot;, but not both</source>
        <translation>une couche a soit &quot;bias&quot;, soit &quot;biases&quot;, mais pas les deux</translation>
    </message>
    <message>
        <source>%1, but the layer has %2</source>
        <translation>%1, contre %2 dans la couche</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>activation</translation>
    </message>
    <message>
        <source>%1 is for the output layer only</source>
        <translation>%1 est réservé à la couche de sortie</translation>
    </message>
    <message>
        <source>expected at least one layer</source>
        <translation>au moins une couche est attendue</translation>
    </message>
    <message>
        <source>%1 layers, but a network can have at most %2</source>
        <translation>%1 couches, alors qu’un réseau peut en avoir au plus %2</translation>
    </message>
    <message>
        <source>more than %1 weights up to here, which is the most a network can have</source>
        <translation>plus de %1 poids jusqu’ici, le maximum pour un réseau</translation>
    </message>
    <message>
        <source>%1, but the network has %2</source>
        <translation>%1, contre %2 dans le réseau</translation>
    </message>
    <message>
        <source>%1 samples, but a project can have at most %2</source>
        <translation>%1 exemples, alors qu’un projet peut en avoir au plus %2</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>clé inconnue</translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation>optimiseur</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>un nombre supérieur à 0</translation>
    </message>
    <message>
        <source>a number from 0 to below 1</source>
        <translation>un nombre de 0 à moins de 1</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>fonction d’erreur</translation>
    </message>
    <message>
        <source>update order</source>
        <translation>ordre de mise à jour</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>expected at least one sample</source>
        <translation>au moins un exemple est attendu</translation>
    </message>
    <message>
        <source>no example is named %1; there is: %2</source>
        <translation>aucun exemple intégré ne s’appelle %1&#xa0;; il y a&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>QIODevice</name>
    <message>
        <source>Unknown error</source>
        <translation>Erreur inconnue</translation>
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
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
</context>
<context>
    <name>Quantity</name>
    <message>
        <source>%1 through %2</source>
        <extracomment>%1 is a derivative, %2 a neuron: “∂E_total/∂out_h1.1 through h2.1”. It stands in formulas: begin with %1, and keep the spaces.</extracomment>
        <translation>%1 via %2</translation>
    </message>
</context>
<context>
    <name>QuantityFormula</name>
    <message>
        <source>… (%1 terms)</source>
        <translation>… (%1 termes)</translation>
    </message>
    <message>
        <source>mean over %1 samples of %2</source>
        <translation>moyenne sur %1 exemples de %2</translation>
    </message>
    <message>
        <source>%1 (not trained)</source>
        <translation>%1 (non entraîné)</translation>
    </message>
</context>
<context>
    <name>QuantityView</name>
    <message>
        <source>Formula of a value</source>
        <translation>Formule d’une valeur</translation>
    </message>
</context>
<context>
    <name>RecoveryFile</name>
    <message>
        <source>first line: %1</source>
        <translation>première ligne : %1</translation>
    </message>
    <message>
        <source>there is nothing after it; expected a project</source>
        <translation>rien ne suit ; un projet était attendu</translation>
    </message>
    <message>
        <source>not the beginning of unsaved work</source>
        <translation>ce n’est pas le début d’un travail non enregistré</translation>
    </message>
    <message>
        <source>written by a newer program</source>
        <translation>écrit par un programme plus récent</translation>
    </message>
    <message>
        <source>longer than %1 megabytes</source>
        <translation>plus de %1 mégaoctets</translation>
    </message>
</context>
<context>
    <name>RecoveryKeeper</name>
    <message>
        <source>cannot write in the folder %1</source>
        <translation>impossible d’écrire dans le dossier %1</translation>
    </message>
    <message>
        <source>Unsaved work is not kept against a crash: %1.</source>
        <translation>Le travail non enregistré n’est pas protégé contre un arrêt brutal : %1.</translation>
    </message>
    <message>
        <source>it is more than the 64 MB that can be read again</source>
        <translation>c’est plus que les 64 Mo qui peuvent être relus</translation>
    </message>
</context>
<context>
    <name>SampleEdits</name>
    <message>
        <source>%1, but the network has %2</source>
        <translation>%1, contre %2 dans le réseau</translation>
    </message>
    <message>
        <source>%1 must be a finite number</source>
        <translation>%1 doit être un nombre fini</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>cible %1</translation>
    </message>
    <message>
        <source>samples: a project needs at least one</source>
        <translation>exemples&#xa0;: un projet en a besoin d’au moins un</translation>
    </message>
    <message>
        <source>samples: %1, but a project can have at most %2</source>
        <translation>exemples&#xa0;: %1, alors qu’un projet peut en avoir au plus %2</translation>
    </message>
    <message>
        <source>sample %1: %2</source>
        <translation>exemple %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>pasted table: %1, but from here on a sample has %2</source>
        <translation>tableau collé&#xa0;: %1, mais à partir d’ici un exemple en a %2</translation>
    </message>
    <message>
        <source>share for the test: must be at least 0 and less than 1</source>
        <translation>part pour le test&#xa0;: doit être au moins 0 et inférieure à 1</translation>
    </message>
</context>
<context>
    <name>ScatterPreview</name>
    <message>
        <source>Preview of the samples</source>
        <translation>Aperçu des exemples</translation>
    </message>
    <message>
        <source>%1 of class 0, %2 of class 1</source>
        <translation>%1 de la classe 0, %2 de la classe 1</translation>
    </message>
</context>
<context>
    <name>ScorePdf</name>
    <message>
        <source>own: %1</source>
        <translation>propre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Score sheet</source>
        <translation>Relevé de notes</translation>
    </message>
    <message>
        <source>iteration %1</source>
        <translation>itération %1</translation>
    </message>
    <message>
        <source>%1 of %2 marks</source>
        <translation>points&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>grandeur</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>right number</source>
        <translation>nombre juste</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>verdict</translation>
    </message>
    <message>
        <source>help</source>
        <translation>aide</translation>
    </message>
    <message>
        <source>marks</source>
        <translation>points</translation>
    </message>
    <message>
        <source>A right answer earns 1 mark; each hint takes ¼ off, each wrong try ½; what is found in the end earns ¼ at least. Follow-through: right for the numbers typed before. Own: what those lead to.</source>
        <translation>Une réponse juste rapporte 1 point&#xa0;; chaque indice en retire ¼, chaque essai faux ½&#xa0;; ce qui est finalement trouvé rapporte au moins ¼. Report d’erreur&#xa0;: juste d’après les nombres saisis auparavant. Propre&#xa0;: ce à quoi ceux-ci mènent.</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>ScoreSheet</name>
    <message>
        <source>not answered</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>right</source>
        <translation>juste</translation>
    </message>
    <message>
        <source>follow-through</source>
        <translation>report d’erreur</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>faux</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>montré</translation>
    </message>
    <message>
        <source>%1 wrong</source>
        <translation>%1 faux</translation>
    </message>
    <message>
        <source>1 hint</source>
        <translation>1 indice</translation>
    </message>
    <message>
        <source>%1 hints</source>
        <translation>%1 indices</translation>
    </message>
</context>
<context>
    <name>ScoreSheetDialog</name>
    <message>
        <source>Score sheet</source>
        <translation>Relevé de notes</translation>
    </message>
    <message>
        <source>%1 of %2 marks</source>
        <translation>points&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Total marks</source>
        <translation>Total des points</translation>
    </message>
    <message>
        <source>Name on the score sheet</source>
        <translation>Nom sur le relevé de notes</translation>
    </message>
    <message>
        <source>name (optional)</source>
        <translation>nom (facultatif)</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>grandeur</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>right number</source>
        <translation>nombre juste</translation>
    </message>
    <message>
        <source>by own numbers</source>
        <translation>d’après vos nombres</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>verdict</translation>
    </message>
    <message>
        <source>help</source>
        <translation>aide</translation>
    </message>
    <message>
        <source>marks</source>
        <translation>points</translation>
    </message>
    <message>
        <source>Marks of each answer</source>
        <translation>Points de chaque réponse</translation>
    </message>
    <message>
        <source>What was saved</source>
        <translation>Ce qui a été enregistré</translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation>Enregistrer en &amp;CSV…</translation>
    </message>
    <message>
        <source>Save the score sheet as CSV</source>
        <translation>Enregistrer le relevé de notes en CSV</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Enregistrer en &amp;PDF…</translation>
    </message>
    <message>
        <source>Save the score sheet as PDF</source>
        <translation>Enregistrer le relevé de notes en PDF</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the score sheet</source>
        <translation>Fermer le relevé de notes</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>update order: %1 → %2</source>
        <translation>ordre de mise à jour&#xa0;: %1 → %2</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>after iteration %1</source>
        <translation>après l’itération %1</translation>
    </message>
    <message>
        <source>Nothing lies ahead of iteration %1 that could be left as a branch.</source>
        <translation>Rien ne suit l’itération %1 qui pourrait être gardé en branche.</translation>
    </message>
    <message>
        <source>Branch at iteration %1</source>
        <translation>Branche à l’itération %1</translation>
    </message>
    <message>
        <source>Switch to “%1”</source>
        <translation>Passer à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>original</source>
        <translation>origine</translation>
    </message>
    <message>
        <source>changed at iteration %1</source>
        <translation>modifiée à l’itération %1</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Nothing was changed: training had come to another network meanwhile.</source>
        <translation>Rien n’a été modifié : l’entraînement était entre-temps arrivé à un autre réseau.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>as the desktop</source>
        <translation>comme le bureau</translation>
    </message>
    <message>
        <source>light</source>
        <translation>clair</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>sombre</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Contraste élevé</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation>&amp;Animation</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>Whether pulses and flashes show which way a step ran</source>
        <translation>Des impulsions et des éclats indiquent, ou non, dans quel sens un pas s’est déroulé</translation>
    </message>
    <message>
        <source>show steps in motion</source>
        <translation>animer les pas</translation>
    </message>
    <message>
        <source>nothing moves</source>
        <translation>rien ne bouge</translation>
    </message>
    <message>
        <source>Interface &amp;size</source>
        <translation>Taille de l’&amp;interface</translation>
    </message>
    <message>
        <source>Interface size</source>
        <translation>Taille de l’interface</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>À partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>Start &amp;again now</source>
        <translation>&amp;Redémarrer maintenant</translation>
    </message>
    <message>
        <source>&amp;Digits</source>
        <translation>C&amp;hiffres</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>rounded</source>
        <translation>arrondis</translation>
    </message>
    <message>
        <source>truncated, as on the blackboard</source>
        <translation>tronqués, comme au tableau noir</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Start &amp;with</source>
        <translation>&amp;Démarrer avec</translation>
    </message>
    <message>
        <source>Start with</source>
        <translation>Démarrer avec</translation>
    </message>
    <message>
        <source>the lecture&apos;s lesson</source>
        <translation>la leçon du cours</translation>
    </message>
    <message>
        <source>the last project, where it was left</source>
        <translation>le dernier projet, là où il en était</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>This is no key that can be given to an action.</source>
        <translation>Cette touche ne peut pas être attribuée à une action.</translation>
    </message>
    <message>
        <source>%1 is needed for typing; take it together with Ctrl or Alt.</source>
        <translation>%1 sert à la saisie&#xa0;; combinez cette touche avec Ctrl ou Alt.</translation>
    </message>
    <message>
        <source>%1 opens the menu %2.</source>
        <translation>%1 ouvre le menu %2.</translation>
    </message>
    <message>
        <source>%1 has a fixed use. %2: %3.</source>
        <translation>%1 a une fonction fixe. %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 is the key of %2; take it away there first.</source>
        <translation>%1 est le raccourci de %2&#xa0;; retirez-le d’abord à cette commande.</translation>
    </message>
    <message>
        <source>%1 begins like %2, the key of %3.</source>
        <translation>%1 commence comme %2, le raccourci de %3.</translation>
    </message>
    <message>
        <source>This command comes and goes with its menu, so it has no key of its own.</source>
        <translation>Cette commande apparaît et disparaît avec son menu&#xa0;: elle n’a donc pas de raccourci propre.</translation>
    </message>
</context>
<context>
    <name>SolutionWriter</name>
    <message>
        <source>Name: `%1`</source>
        <translation>Nom&#xa0;: `%1`</translation>
    </message>
    <message>
        <source>The other samples of the batch (%1 more) in the same way.</source>
        <translation>Les autres exemples du lot (%1 de plus) se traitent de la même façon.</translation>
    </message>
    <message>
        <source>One iteration of back-propagation</source>
        <translation>Une itération de rétropropagation</translation>
    </message>
    <message>
        <source>Output layer</source>
        <translation>Couche de sortie</translation>
    </message>
    <message>
        <source>Hidden layer</source>
        <translation>Couche cachée</translation>
    </message>
    <message>
        <source>Hidden layer %1</source>
        <translation>Couche cachée %1</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>Le réseau</translation>
    </message>
    <message>
        <source>Inputs: %1</source>
        <translation>Entrées&#xa0;: %1</translation>
    </message>
    <message>
        <source>output neurons: %1 (%2)</source>
        <translation>neurones de sortie&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>hidden neurons: %1 (%2)</source>
        <translation>neurones cachés&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Error of an output:</source>
        <translation>Erreur d’une sortie&#xa0;:</translation>
    </message>
    <message>
        <source>Learning rate: `η = %1`.</source>
        <translation>Taux d’apprentissage&#xa0;: `η = %1`.</translation>
    </message>
    <message>
        <source>The output layer is updated first; the error goes back through the new weights.</source>
        <translation>La couche de sortie est mise à jour en premier&#xa0;; l’erreur revient à travers les nouveaux poids.</translation>
    </message>
    <message>
        <source>The biases are not trained.</source>
        <translation>Les biais ne sont pas entraînés.</translation>
    </message>
    <message>
        <source>Iterations finished before: %1.</source>
        <translation>Itérations déjà terminées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Sample %1:</source>
        <translation>Exemple %1&#xa0;:</translation>
    </message>
    <message>
        <source>Only the first %1 inputs and targets are printed.</source>
        <translation>Seules les %1 premières entrées et cibles sont imprimées.</translation>
    </message>
    <message>
        <source>%1, sample %2 of %3</source>
        <translation>%1, exemple %2 sur %3</translation>
    </message>
    <message>
        <source>Forward pass</source>
        <translation>Propagation avant</translation>
    </message>
    <message>
        <source>Total error</source>
        <translation>Erreur totale</translation>
    </message>
    <message>
        <source>The other neurons of the layer (%1 more) in the same way.</source>
        <translation>Les autres neurones de la couche (%1 de plus) se traitent de la même façon.</translation>
    </message>
    <message>
        <source>Backward pass</source>
        <translation>Rétropropagation</translation>
    </message>
    <message>
        <source>Each parameter is changed so that the error becomes smaller: we ask how much a change of it affects the total error.</source>
        <translation>Chaque paramètre est modifié de façon à réduire l’erreur&#xa0;: on cherche à quel point sa variation influe sur l’erreur totale.</translation>
    </message>
    <message>
        <source>Putting it together:</source>
        <translation>En réunissant le tout&#xa0;:</translation>
    </message>
    <message>
        <source>The outputs depend on each other: the net input of one changes all of them.</source>
        <translation>Les sorties dépendent les unes des autres&#xa0;: l’entrée nette de l’une les modifie toutes.</translation>
    </message>
    <message>
        <source>The paths through the other neurons (%1 more) in the same way.</source>
        <translation>Les chemins par les autres neurones (%1 de plus) se traitent de la même façon.</translation>
    </message>
    <message>
        <source>The gradients are the means over the %1 samples of the batch:</source>
        <translation>Les gradients sont les moyennes sur les %1 exemples du lot&#xa0;:</translation>
    </message>
    <message>
        <source>After the update</source>
        <translation>Après la mise à jour</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <source>The total error goes from `%1` to `%2`.</source>
        <translation>L’erreur totale passe de `%1` à `%2`.</translation>
    </message>
    <message>
        <source>The total error over all samples goes from `%1` to `%2`.</source>
        <translation>L’erreur totale sur tous les exemples passe de `%1` à `%2`.</translation>
    </message>
    <message>
        <source>%1 is not a finite number in this iteration</source>
        <translation>%1 n’est pas un nombre fini dans cette itération</translation>
    </message>
    <message>
        <source>there is no parameter &quot;%1&quot;</source>
        <translation>il n’y a pas de paramètre &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Optimizer: %1, with %2.</source>
        <translation>Optimiseur&#xa0;: %1, avec %2.</translation>
    </message>
    <message>
        <source>This is step `t = %1` of the optimizer. What it remembers of those before:</source>
        <translation>C’est le pas `t = %1` de l’optimiseur. Ce qu’il a retenu des pas précédents&#xa0;:</translation>
    </message>
</context>
<context>
    <name>StateDict</name>
    <message>
        <source>%1 numbers, but the rows before have %2</source>
        <translation>%1 nombres, contre %2 dans les lignes précédentes</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>%1 tensors, which are more than any network here has</source>
        <translation>%1 tenseurs, plus que n’en a aucun réseau ici</translation>
    </message>
    <message>
        <source>a whole number from 0 to %1</source>
        <translation>un nombre entier de 0 à %1</translation>
    </message>
    <message>
        <source>numbers of type %1, but only F32 and F64 can be read</source>
        <translation>nombres de type %1, mais seuls F32 et F64 peuvent être lus</translation>
    </message>
    <message>
        <source>%1 dimensions, but weights have two and biases one</source>
        <translation>%1 dimensions, alors que les poids en ont deux et les biais une</translation>
    </message>
    <message>
        <source>%1 numbers, where the beginning and the end were expected</source>
        <translation>%1 nombres, là où le début et la fin étaient attendus</translation>
    </message>
    <message>
        <source>%1 bytes, which do not fit the shape</source>
        <translation>%1 octets, ce qui ne correspond pas à la forme</translation>
    </message>
    <message>
        <source>header</source>
        <translation>en-tête</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>expected an object</source>
        <translation>un objet est attendu</translation>
    </message>
    <message>
        <source>the data begins at byte %1, but what comes before ends at %2</source>
        <translation>les données commencent à l’octet %1, mais ce qui précède se termine à %2</translation>
    </message>
    <message>
        <source>the data ends at byte %1, but there are only %2</source>
        <translation>les données se terminent à l’octet %1, mais il n’y en a que %2</translation>
    </message>
    <message>
        <source>%1 bytes are left over behind the last tensor</source>
        <translation>%1 octets restent après le dernier tenseur</translation>
    </message>
    <message>
        <source>larger than %1 megabytes</source>
        <translation>plus de %1 mégaoctets</translation>
    </message>
    <message>
        <source>neither a state_dict as JSON nor a safetensors file</source>
        <translation>ni un state_dict en JSON, ni un fichier safetensors</translation>
    </message>
    <message>
        <source>neither a state_dict as JSON nor a whole safetensors file: its header would have %1 bytes, but there are only %2</source>
        <translation>ni un state_dict en JSON, ni un fichier safetensors complet&#xa0;: son en-tête aurait %1 octets, mais il n’y en a que %2</translation>
    </message>
    <message>
        <source>number %1 is not finite</source>
        <translation>le nombre %1 n’est pas fini</translation>
    </message>
    <message>
        <source>%1 is %2, layer %3 needs %4</source>
        <translation>%1 est de forme %2, il faut %4 pour la couche %3</translation>
    </message>
    <message>
        <source>%1 is %2, layer %3 needs %4, or 1 for all of them</source>
        <translation>%1 est de forme %2, il faut %4 pour la couche %3, ou 1 pour tous</translation>
    </message>
    <message>
        <source>%1 is neither the weights of a layer nor their biases</source>
        <translation>%1 ne contient ni les poids d’une couche ni ses biais</translation>
    </message>
    <message>
        <source>weights of %1 layers, but the network has %2</source>
        <translation>poids de %1 couches, contre %2 dans le réseau</translation>
    </message>
</context>
<context>
    <name>StopConditions</name>
    <message>
        <source>1 iteration is done</source>
        <translation>1 itération est terminée</translation>
    </message>
    <message>
        <source>%1 iterations are done</source>
        <translation>%1 itérations sont terminées</translation>
    </message>
    <message>
        <source>1 epoch is done</source>
        <translation>1 époque est terminée</translation>
    </message>
    <message>
        <source>%1 epochs are done</source>
        <translation>%1 époques sont terminées</translation>
    </message>
    <message>
        <source>Stopped after iteration %1: %2</source>
        <translation>Arrêté après l’itération %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>the total error is below %1</source>
        <translation>l’erreur totale est inférieure à %1</translation>
    </message>
    <message>
        <source>the total error has not improved in it</source>
        <translation>l’erreur totale n’a pas diminué au cours de celle-ci</translation>
    </message>
    <message>
        <source>the total error has not improved for %1 iterations</source>
        <translation>l’erreur totale n’a pas diminué depuis %1 itérations</translation>
    </message>
</context>
<context>
    <name>StopConditionsDialog</name>
    <message>
        <source>Stop conditions</source>
        <translation>Conditions d’arrêt</translation>
    </message>
    <message>
        <source>After &amp;iterations</source>
        <translation>Après des &amp;itérations</translation>
    </message>
    <message>
        <source>Iterations of a run</source>
        <translation>Itérations d’une exécution</translation>
    </message>
    <message>
        <source>After &amp;epochs</source>
        <translation>Après des é&amp;poques</translation>
    </message>
    <message>
        <source>Epochs of a run</source>
        <translation>Époques d’une exécution</translation>
    </message>
    <message>
        <source>When it has &amp;not improved for</source>
        <translation>Sans &amp;amélioration depuis</translation>
    </message>
    <message>
        <source>Iterations without improvement</source>
        <translation>Itérations sans amélioration</translation>
    </message>
    <message>
        <source> iterations</source>
        <translation> itérations</translation>
    </message>
    <message>
        <source>When the error &amp;falls below</source>
        <translation>Quand l’erreur passe &amp;sous</translation>
    </message>
    <message>
        <source>Error to fall below</source>
        <translation>Seuil de l’erreur</translation>
    </message>
</context>
<context>
    <name>StructureEditor</name>
    <message>
        <source>&amp;Add a neuron to</source>
        <translation>&amp;Ajouter un neurone à</translation>
    </message>
    <message>
        <source>&amp;Insert a layer before</source>
        <translation>&amp;Insérer une couche avant</translation>
    </message>
    <message>
        <source>A&amp;ctivation of</source>
        <translation>A&amp;ctivation de</translation>
    </message>
    <message>
        <source>&amp;Biases of</source>
        <translation>&amp;Biais de</translation>
    </message>
    <message>
        <source>Remove the selected neuron</source>
        <translation>Supprimer le neurone sélectionné</translation>
    </message>
    <message>
        <source>Remove a &amp;layer</source>
        <translation>Supprimer une c&amp;ouche</translation>
    </message>
    <message>
        <source>Activation and biases of the %1</source>
        <translation>Activation et biais de la %1</translation>
    </message>
</context>
<context>
    <name>StructureEdits</name>
    <message>
        <source>layer %1: the network has the layers %2 to %3</source>
        <translation>couche %1&#xa0;: le réseau a les couches %2 à %3</translation>
    </message>
    <message>
        <source>%1: it has %2, and none at place %3</source>
        <translation>%1&#xa0;: %2, et aucun à la place %3</translation>
    </message>
    <message>
        <source>%1: %2 is its only neuron, and one has to stay</source>
        <translation>%1&#xa0;: %2 est son seul neurone, et il doit en rester un</translation>
    </message>
    <message>
        <source>%1: %2 is for the output layer only</source>
        <translation>%1&#xa0;: %2 est réservé à la couche de sortie</translation>
    </message>
    <message>
        <source>%1: only hidden layers can be removed</source>
        <translation>%1&#xa0;: seules les couches cachées peuvent être supprimées</translation>
    </message>
    <message>
        <source>Add a neuron to %1</source>
        <translation>Ajouter un neurone à la %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Insert a layer before %1</source>
        <translation>Insérer une couche avant la %1</translation>
    </message>
    <message>
        <source>no biases</source>
        <translation>sans biais</translation>
    </message>
    <message>
        <source>one shared bias</source>
        <translation>un biais commun</translation>
    </message>
    <message>
        <source>a bias for each neuron</source>
        <translation>un biais pour chaque neurone</translation>
    </message>
</context>
<context>
    <name>SurfacePlot</name>
    <message>
        <source>Total error over %1 and %2</source>
        <translation>Erreur totale selon %1 et %2</translation>
    </message>
</context>
<context>
    <name>TimelineBar</name>
    <message>
        <source>the output layer</source>
        <translation>la couche de sortie</translation>
    </message>
    <message>
        <source>the hidden layer</source>
        <translation>la couche cachée</translation>
    </message>
    <message>
        <source>hidden layer %1</source>
        <translation>la couche cachée %1</translation>
    </message>
    <message>
        <source>backward: every ∂E/∂w at the old weights</source>
        <translation>arrière&#xa0;: chaque ∂E/∂w avec les anciens poids</translation>
    </message>
    <message>
        <source>backward: ∂E/∂w of %1</source>
        <translation>arrière&#xa0;: ∂E/∂w de %1</translation>
    </message>
    <message>
        <source>update: every weight has moved against its gradient</source>
        <translation>mise à jour&#xa0;: chaque poids a avancé à l’opposé de son gradient</translation>
    </message>
    <message>
        <source>update: the weights of %1 have moved</source>
        <translation>mise à jour&#xa0;: les poids de %1 ont changé</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>backward</source>
        <translation>arrière</translation>
    </message>
    <message>
        <source>update</source>
        <translation>mise à jour</translation>
    </message>
    <message>
        <source>edited: grey values are from before the change</source>
        <translation>modifié&#xa0;: les valeurs grises datent d’avant la modification</translation>
    </message>
    <message>
        <source>the next step is the forward phase</source>
        <translation>le prochain pas est la phase avant</translation>
    </message>
    <message>
        <source>forward: every net and out, then the errors</source>
        <translation>avant&#xa0;: chaque net et chaque out, puis les erreurs</translation>
    </message>
    <message>
        <source>Steps of the iteration</source>
        <translation>Pas de l’itération</translation>
    </message>
    <message>
        <source>Iteration %L1</source>
        <translation>Itération %L1</translation>
    </message>
    <message>
        <source>sample %L1 of %L2</source>
        <translation>exemple %L1 sur %L2</translation>
    </message>
    <message>
        <source>total error %1</source>
        <translation>erreur totale %1</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Pas arrière</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Step size</source>
        <translation>Taille du pas</translation>
    </message>
    <message>
        <source>How far a step goes</source>
        <translation>Jusqu’où va un pas</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>facteur</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>paramètre</translation>
    </message>
    <message>
        <source>neuron</source>
        <translation>neurone</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>phase</translation>
    </message>
    <message>
        <source>iteration</source>
        <translation>itération</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>vitesse</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>The learning rate η</source>
        <translation>Le taux d’apprentissage η</translation>
    </message>
    <message>
        <source>Update order</source>
        <translation>Ordre de mise à jour</translation>
    </message>
    <message>
        <source>Whether all weights change together, or the output layer&apos;s first</source>
        <translation>Tous les poids changent ensemble, ou ceux de la couche de sortie d’abord</translation>
    </message>
    <message>
        <source>simultaneous</source>
        <translation>simultané</translation>
    </message>
    <message>
        <source>output layer first</source>
        <translation>couche de sortie d’abord</translation>
    </message>
    <message>
        <source>Iteration</source>
        <translation>Itération</translation>
    </message>
    <message>
        <source>printed values</source>
        <translation>valeurs imprimées</translation>
    </message>
    <message>
        <source>Printed values that agree</source>
        <translation>Valeurs imprimées concordantes</translation>
    </message>
    <message>
        <source>%1 of %2 agree</source>
        <translation>%1 sur %2 concordent</translation>
    </message>
    <message>
        <source>total error</source>
        <translation>erreur totale</translation>
    </message>
    <message>
        <source>Total error</source>
        <translation>Erreur totale</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>full speed</source>
        <translation>pleine vitesse</translation>
    </message>
    <message>
        <source>%L1 phases/s</source>
        <translation>%L1 phases/s</translation>
    </message>
    <message>
        <source>Speed of running: %1</source>
        <translation>Vitesse d’exécution&#xa0;: %1</translation>
    </message>
    <message>
        <source>|◀ Reset</source>
        <translation>|◀ Réinitialiser</translation>
    </message>
    <message>
        <source>◀ Step back</source>
        <translation>◀ Pas arrière</translation>
    </message>
    <message>
        <source>▶ Step</source>
        <translation>▶ Pas</translation>
    </message>
    <message>
        <source>❚❚ Pause</source>
        <translation>❚❚ Pause</translation>
    </message>
    <message>
        <source>▶▶ Run</source>
        <translation>▶▶ Lancer</translation>
    </message>
    <message>
        <source>Back to the weights before training</source>
        <translation>Revenir aux poids d’avant l’entraînement</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>Annuler le dernier pas</translation>
    </message>
    <message>
        <source>Perform the next step</source>
        <translation>Faire le pas suivant</translation>
    </message>
    <message>
        <source>Train until paused</source>
        <translation>Entraîner jusqu’à la pause</translation>
    </message>
    <message>
        <source>&lt;b&gt;The tools&lt;/b&gt;: playing the training in steps or at a speed, and how it is done; at the right end how far it is.</source>
        <translation>&lt;b&gt;Les outils&lt;/b&gt;&#xa0;: dérouler l’entraînement pas à pas ou à une vitesse choisie, et en régler le fonctionnement&#xa0;; à droite, où il en est.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Reset&lt;/b&gt; starts again from the weights before training. Undo brings back what it took away.</source>
        <translation>&lt;b&gt;Réinitialiser&lt;/b&gt; repart des poids d’avant l’entraînement. «&#xa0;Annuler&#xa0;» rétablit ce qui a été effacé.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Step back&lt;/b&gt; takes the last step back: the numbers are those of before, to the last digit.</source>
        <translation>&lt;b&gt;Pas arrière&lt;/b&gt; annule le dernier pas&#xa0;: les nombres redeviennent ceux d’avant, jusqu’au dernier chiffre.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Step&lt;/b&gt; performs the next step of the training, as far as the step size says.</source>
        <translation>&lt;b&gt;Pas&lt;/b&gt; effectue le pas suivant de l’entraînement, aussi loin que le veut la taille du pas.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The step size&lt;/b&gt;: one factor of a chain rule, all of one parameter or neuron, a phase (forward, backward, update), or a whole iteration.</source>
        <translation>&lt;b&gt;La taille du pas&lt;/b&gt;&#xa0;: un facteur d’une règle de la chaîne, tout un paramètre ou tout un neurone, une phase (avant, arrière, mise à jour) ou une itération entière.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Run&lt;/b&gt; trains until it is paused or a stop condition is met.</source>
        <translation>&lt;b&gt;Lancer&lt;/b&gt; entraîne le réseau jusqu’à la pause ou jusqu’à ce qu’une condition d’arrêt soit remplie.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The speed&lt;/b&gt; of running, from one phase a second to as fast as the computer can.</source>
        <translation>&lt;b&gt;La vitesse&lt;/b&gt; d’exécution, d’une phase par seconde à la pleine vitesse de l’ordinateur.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The learning rate η&lt;/b&gt;: how large a step an update takes against the gradient.</source>
        <translation>&lt;b&gt;Le taux d’apprentissage η&lt;/b&gt;&#xa0;: la longueur du pas que fait une mise à jour à l’opposé du gradient.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The update order&lt;/b&gt;: all weights change together, by the gradients at the old weights; or the output layer&apos;s first, and the hidden layers&apos; gradients are computed with the new ones.</source>
        <translation>&lt;b&gt;L’ordre de mise à jour&lt;/b&gt;&#xa0;: tous les poids changent ensemble, selon les gradients calculés avec les anciens poids&#xa0;; ou bien ceux de la couche de sortie d’abord, et les gradients des couches cachées sont calculés avec les nouveaux.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The iteration&lt;/b&gt;: how many are finished at the moment shown.</source>
        <translation>&lt;b&gt;L’itération&lt;/b&gt;&#xa0;: combien d’itérations sont terminées au moment affiché.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The total error&lt;/b&gt; of the network at the moment shown.</source>
        <translation>&lt;b&gt;L’erreur totale&lt;/b&gt; du réseau au moment affiché.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Printed values&lt;/b&gt;: how many of the numbers in the lesson agree with the program&apos;s own.</source>
        <translation>&lt;b&gt;Valeurs imprimées&lt;/b&gt;&#xa0;: combien de nombres de la leçon concordent avec ceux du programme.</translation>
    </message>
    <message>
        <source>Pause the training</source>
        <translation>Mettre l’entraînement en pause</translation>
    </message>
</context>
<context>
    <name>Trainer</name>
    <message>
        <source>the total error is no longer a number</source>
        <translation>l’erreur totale n’est plus un nombre</translation>
    </message>
    <message>
        <source>the total error became infinite</source>
        <translation>l’erreur totale est devenue infinie</translation>
    </message>
    <message>
        <source>%1 in iteration %2; try a smaller learning rate than %3</source>
        <translation>%1 à l’itération %2&#xa0;; essayez un taux d’apprentissage plus petit que %3</translation>
    </message>
</context>
<context>
    <name>TrainingSettingsDialog</name>
    <message>
        <source>Training settings</source>
        <translation>Réglages d’entraînement</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Fonction d’erreur</translation>
    </message>
    <message>
        <source>&amp;Loss</source>
        <translation>&amp;Fonction d’erreur</translation>
    </message>
    <message>
        <source>Order of updates</source>
        <translation>Ordre des mises à jour</translation>
    </message>
    <message>
        <source>simultaneous</source>
        <translation>simultané</translation>
    </message>
    <message>
        <source>output layer first</source>
        <translation>couche de sortie d’abord</translation>
    </message>
    <message>
        <source>&amp;Update order</source>
        <translation>&amp;Ordre de mise à jour</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Taille du lot</translation>
    </message>
    <message>
        <source>&amp;Batch size</source>
        <translation>&amp;Taille du lot</translation>
    </message>
    <message>
        <source>Biases &amp;learn, too</source>
        <translation>Les &amp;biais apprennent aussi</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimiseur</translation>
    </message>
    <message>
        <source>&amp;Optimizer</source>
        <translation>O&amp;ptimiseur</translation>
    </message>
    <message>
        <source>Learning rate η</source>
        <translation>Taux d’apprentissage η</translation>
    </message>
    <message>
        <source>Learning &amp;rate η</source>
        <translation>Taux d’app&amp;rentissage η</translation>
    </message>
    <message>
        <source>Number %1 of the optimizer</source>
        <translation>Nombre %1 de l’optimiseur</translation>
    </message>
</context>
<context>
    <name>TrainingSpeaker</name>
    <message>
        <source>Iteration %1, total error %2.</source>
        <translation>Itération %1, erreur totale %2.</translation>
    </message>
    <message>
        <source>Training runs.</source>
        <translation>L’entraînement est en cours.</translation>
    </message>
    <message>
        <source>Training has stopped.</source>
        <translation>L’entraînement s’est arrêté.</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>Modifié&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Annulé&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>VariantText</name>
    <message>
        <source> in the output layer</source>
        <translation> dans la couche de sortie</translation>
    </message>
    <message>
        <source> in the hidden layer</source>
        <translation> dans la couche cachée</translation>
    </message>
    <message>
        <source> in hidden layer %1</source>
        <translation> dans la couche cachée %1</translation>
    </message>
    <message>
        <source>A path was forgotten: only the one through %1 was counted</source>
        <translation>Un chemin a été oublié&#xa0;: seul celui qui passe par %1 a été compté</translation>
    </message>
    <message>
        <source>A path was forgotten: the one through %1 was not counted</source>
        <translation>Un chemin a été oublié&#xa0;: celui qui passe par %1 n’a pas été compté</translation>
    </message>
    <message>
        <source>The ½ of the error was forgotten: (target − out)² instead of %1</source>
        <translation>Le ½ de l’erreur a été oublié&#xa0;: (target − out)² au lieu de %1</translation>
    </message>
    <message>
        <source>The error has no ½ here: ½·(target − out)² instead of %1</source>
        <translation>L’erreur n’a pas de ½ ici&#xa0;: ½·(target − out)² au lieu de %1</translation>
    </message>
    <message>
        <source>The error was derived without its ½: −2·(target − out) instead of %1</source>
        <translation>L’erreur a été dérivée sans son ½&#xa0;: −2·(target − out) au lieu de %1</translation>
    </message>
    <message>
        <source>The 2 of the square was forgotten in the derivative: %1 instead of %2</source>
        <translation>Le 2 du carré a été oublié dans la dérivée&#xa0;: %1 au lieu de %2</translation>
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
        <translation>Le signe de ∂E/∂out est faux&#xa0;: %1 au lieu de %2</translation>
    </message>
    <message>
        <source>out (</source>
        <translation>out (</translation>
    </message>
    <message>
        <source>%1 was forgotten%2</source>
        <translation>%1 a été oublié%2</translation>
    </message>
    <message>
        <source>%1 was taken at net instead of out%2</source>
        <translation>%1 a été pris en net au lieu de out%2</translation>
    </message>
    <message>
        <source>%1 was forgotten: ∂E/∂out was taken for ∂E/∂net%2</source>
        <translation>%1 a été oublié&#xa0;: ∂E/∂out a été pris pour ∂E/∂net%2</translation>
    </message>
    <message>
        <source>%1 was forgotten: the factor %2 is missing%3</source>
        <translation>%1 a été oublié&#xa0;: il manque le facteur %2%3</translation>
    </message>
    <message>
        <source>%1 was taken at the wrong number%2: %3 instead of %4</source>
        <translation>%1 a été pris au mauvais nombre%2&#xa0;: %3 au lieu de %4</translation>
    </message>
    <message>
        <source>The learning rate was forgotten: w − ∂E/∂w instead of w − %1·∂E/∂w</source>
        <translation>Le taux d’apprentissage a été oublié&#xa0;: w − ∂E/∂w au lieu de w − %1·∂E/∂w</translation>
    </message>
    <message>
        <source>The update has the wrong sign: w + %1·∂E/∂w instead of w − %1·∂E/∂w</source>
        <translation>La mise à jour a le mauvais signe&#xa0;: w + %1·∂E/∂w au lieu de w − %1·∂E/∂w</translation>
    </message>
    <message>
        <source>Weights were taken crosswise%1: %2 in place of %3, for example</source>
        <translation>Les poids ont été intervertis%1&#xa0;: %2 à la place de %3, par exemple</translation>
    </message>
    <message>
        <source>The bias was left out of the net input%1</source>
        <translation>Le biais a été omis dans l’entrée nette%1</translation>
    </message>
    <message>
        <source>The sigmoid lacks its minus%1: 1/(1 + e^net) instead of 1/(1 + e^−net)</source>
        <translation>La sigmoïde a perdu son signe moins%1&#xa0;: 1/(1 + e^net) au lieu de 1/(1 + e^−net)</translation>
    </message>
    <message>
        <source>Softmax was derived as if each net changed its own output only: the sum over the other outputs is missing</source>
        <translation>Le softmax a été dérivé comme si chaque net ne modifiait que sa propre sortie&#xa0;: il manque la somme sur les autres sorties</translation>
    </message>
    <message>
        <source>The last factor, ∂net/∂w, was forgotten</source>
        <translation>Le dernier facteur, ∂net/∂w, a été oublié</translation>
    </message>
    <message>
        <source>The last factor is the output of the neuron that the weight leads to, not of the one that it comes from</source>
        <translation>Le dernier facteur est la sortie du neurone auquel mène le poids, et non celle du neurone d’où il vient</translation>
    </message>
    <message>
        <source>The samples&apos; gradients were added up, but not divided by their number</source>
        <translation>Les gradients des exemples ont été additionnés, mais pas divisés par leur nombre</translation>
    </message>
    <message>
        <source>The updated weights were used to carry the error back, as if the output layer were updated first</source>
        <translation>Les poids mis à jour ont servi à rétropropager l’erreur, comme si la couche de sortie était mise à jour en premier</translation>
    </message>
    <message>
        <source>The weights before their update were used to carry the error back</source>
        <translation>Les poids d’avant leur mise à jour ont servi à rétropropager l’erreur</translation>
    </message>
    <message>
        <source>The output layer was updated first, in every iteration</source>
        <translation>La couche de sortie a été mise à jour en premier, à chaque itération</translation>
    </message>
    <message>
        <source>All layers were updated at the same time, in every iteration</source>
        <translation>Les couches ont toutes été mises à jour en même temps, à chaque itération</translation>
    </message>
    <message>
        <source>The numbers on the way were rounded to %1 decimals</source>
        <translation>Les nombres intermédiaires ont été arrondis à %1 décimales</translation>
    </message>
    <message>
        <source>The numbers on the way were truncated to %1 decimals</source>
        <translation>Les nombres intermédiaires ont été tronqués à %1 décimales</translation>
    </message>
    <message>
        <source>The numbers on the way were rounded to %1 significant digits</source>
        <translation>Les nombres intermédiaires ont été arrondis à %1 chiffres significatifs</translation>
    </message>
    <message>
        <source>The numbers on the way were truncated to %1 significant digits</source>
        <translation>Les nombres intermédiaires ont été tronqués à %1 chiffres significatifs</translation>
    </message>
    <message>
        <source>One iteration too few: the parameters are those after %L1, not after %L2</source>
        <translation>Une itération de moins&#xa0;: les paramètres sont ceux d’après %L1, et non %L2</translation>
    </message>
    <message>
        <source>One iteration too many: the parameters are those after %L1, not after %L2</source>
        <translation>Une itération de plus&#xa0;: les paramètres sont ceux d’après %L1, et non %L2</translation>
    </message>
    <message>
        <source>The |A </source>
        <extracomment>the articles with which these sentences begin, each with a space behind it and with | between them; they lose their capital where two sentences are joined by “, and ”</extracomment>
        <translation>Le |La |L’|Les |Un |Une </translation>
    </message>
    <message>
        <source>The biases were not trained</source>
        <translation>Les biais n’ont pas été entraînés</translation>
    </message>
    <message>
        <source>The biases were trained, too</source>
        <translation>Les biais ont été entraînés, eux aussi</translation>
    </message>
    <message>
        <source>, in every iteration</source>
        <translation>, à chaque itération</translation>
    </message>
    <message>
        <source>, and </source>
        <translation>, et </translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>With all weights updated at once</source>
        <translation>Avec tous les poids mis à jour à la fois,</translation>
    </message>
    <message>
        <source>With the output layer updated first</source>
        <translation>Avec la couche de sortie mise à jour d’abord,</translation>
    </message>
    <message>
        <source>1 iteration</source>
        <translation>1 itération</translation>
    </message>
    <message>
        <source>%1 iterations</source>
        <translation>%1 itérations</translation>
    </message>
    <message>
        <source>1 decimal</source>
        <translation>1 décimale</translation>
    </message>
    <message>
        <source>%1 decimals</source>
        <translation>%1 décimales</translation>
    </message>
    <message>
        <source>exactly the printed %1</source>
        <translation>exactement la valeur imprimée %1</translation>
    </message>
    <message>
        <source>%1, which rounded to %2 is the printed %3</source>
        <translation>%1, qui, arrondi à %2, donne la valeur imprimée %3</translation>
    </message>
    <message>
        <source>%1, which cut off after %2 is the printed %3</source>
        <translation>%1, qui, tronqué après %2, donne la valeur imprimée %3</translation>
    </message>
    <message>
        <source>%1 is printed where %2 is meant: here it is %3.</source>
        <translation>%1 est imprimé au lieu de %2&#xa0;: ici, on obtient %3.</translation>
    </message>
    <message>
        <source>“%1” is printed, which would be %2; “%3” is meant, and that is %4.</source>
        <translation>Il est imprimé «&#xa0;%1&#xa0;», ce qui ferait %2&#xa0;; il faut lire «&#xa0;%3&#xa0;», soit %4.</translation>
    </message>
    <message>
        <source>Training does not get as far as %1.</source>
        <translation>L’entraînement ne va pas jusqu’à %1.</translation>
    </message>
    <message>
        <source>Here it is %1.</source>
        <translation>Ici, on obtient %1.</translation>
    </message>
    <message>
        <source>After %1, one fewer,</source>
        <translation>Après %1, une de moins,</translation>
    </message>
    <message>
        <source>After %1, one more,</source>
        <translation>Après %1, une de plus,</translation>
    </message>
    <message>
        <source>%1 it is %2. Here it is %3.</source>
        <translation>%1 on obtient %2. Ici, on obtient %3.</translation>
    </message>
    <message>
        <source>Here it is %1. Neither rounding nor cutting off makes it the printed %2, and neither does the other update order or one iteration more or fewer.</source>
        <translation>Ici, on obtient %1. Ni l’arrondi ni la troncature n’en font la valeur imprimée %2, pas plus que l’autre ordre de mise à jour ou une itération de plus ou de moins.</translation>
    </message>
    <message>
        <source>%1 of %2 printed values agree</source>
        <translation>Valeurs imprimées concordantes&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>; %1 explained</source>
        <translation>&#xa0;; %1 avec explication</translation>
    </message>
    <message>
        <source>; 1 differs</source>
        <translation>&#xa0;; 1 diffère</translation>
    </message>
    <message>
        <source>; %1 differ</source>
        <translation>&#xa0;; %1 diffèrent</translation>
    </message>
</context>
<context>
    <name>WallFormula</name>
    <message>
        <source>Chain rule on the wall</source>
        <translation>Règle de la chaîne projetée</translation>
    </message>
    <message>
        <source>Click a weight to see its chain rule.</source>
        <translation>Cliquez sur un poids pour voir sa règle de la chaîne.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Welcome to Backprop Studio</source>
        <translation>Bienvenue dans Backprop Studio</translation>
    </message>
    <message>
        <source>Back-propagation, worked through: every factor of the chain rule has a place in the picture. Step through the lecture&apos;s network, change any number, and see what follows from it.</source>
        <translation>La rétropropagation, calculée pas à pas&#xa0;: chaque facteur de la règle de la chaîne a sa place dans l’image. Parcourez pas à pas le réseau du cours, modifiez n’importe quel nombre et voyez ce qui en découle.</translation>
    </message>
    <message>
        <source>&amp;Begin with the lecture&apos;s lesson</source>
        <translation>&amp;Commencer par la leçon du cours</translation>
    </message>
    <message>
        <source>Make a &amp;new network…</source>
        <translation>Créer un &amp;nouveau réseau…</translation>
    </message>
    <message>
        <source>&amp;Open a project…</source>
        <translation>&amp;Ouvrir un projet…</translation>
    </message>
    <message>
        <source>Esc closes this; all of it is in the menus, too. F1 lists the keys.</source>
        <translation>Échap ferme cette page&#xa0;; tout se trouve aussi dans les menus. F1 affiche les raccourcis clavier.</translation>
    </message>
    <message>
        <source>Open an &amp;example…</source>
        <translation>Ouvrir un &amp;exemple…</translation>
    </message>
</context>
<context>
    <name>WhatsThis</name>
    <message>
        <source>&lt;b&gt;An input&lt;/b&gt; of the network: a number of the sample that is being trained. Enter or a click edits it.</source>
        <translation>&lt;b&gt;Une entrée&lt;/b&gt; du réseau&#xa0;: un nombre de l’exemple en cours d’entraînement. Entrée ou un clic permet de le modifier.</translation>
    </message>
    <message>
        <source>&lt;b&gt;A neuron&lt;/b&gt;, in two halves as it is computed: &lt;i&gt;net&lt;/i&gt; is the weighted sum of what comes in, with the bias; &lt;i&gt;out&lt;/i&gt; is its activation. Below it stands δ = ∂E/∂net once the backward pass has made it. Space shows how its value was computed.</source>
        <translation>&lt;b&gt;Un neurone&lt;/b&gt;, en deux moitiés, comme on le calcule&#xa0;: &lt;i&gt;net&lt;/i&gt; est la somme pondérée de ce qui arrive, biais compris&#xa0;; &lt;i&gt;out&lt;/i&gt; est son activation. En dessous figure δ = ∂E/∂net, une fois la rétropropagation faite. Espace montre comment sa valeur a été calculée.</translation>
    </message>
    <message>
        <source>&lt;b&gt;A weight&lt;/b&gt;: how strongly one neuron&apos;s output counts in another&apos;s sum. Blue is above 0, orange and dashed below; the thicker the line, the larger. Space shows the chain rule of its gradient, Enter edits it, ↑ and ↓ change it.</source>
        <translation>&lt;b&gt;Un poids&lt;/b&gt;&#xa0;: à quel point la sortie d’un neurone compte dans la somme d’un autre. Bleu au-dessus de 0, orange et en tirets au-dessous&#xa0;; plus le trait est épais, plus le poids est grand. Espace montre la règle de la chaîne de son gradient, Entrée le modifie, ↑ et ↓ le font varier.</translation>
    </message>
    <message>
        <source>&lt;b&gt;A bias&lt;/b&gt;: a number that is added to the sum of each neuron it leads to. One that serves a whole layer has a dashed line to each of its neurons.</source>
        <translation>&lt;b&gt;Un biais&lt;/b&gt;&#xa0;: un nombre ajouté à la somme de chaque neurone auquel il mène. Un biais commun à toute une couche est relié par un trait en tirets à chacun de ses neurones.</translation>
    </message>
    <message>
        <source>&lt;b&gt;A target&lt;/b&gt;: what the output beside it should be for this sample.</source>
        <translation>&lt;b&gt;Une cible&lt;/b&gt;&#xa0;: ce que devrait être la sortie voisine pour cet exemple.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The error of one output&lt;/b&gt;: how far it is from its target, by the loss in the training settings.</source>
        <translation>&lt;b&gt;L’erreur d’une sortie&lt;/b&gt;&#xa0;: son écart à la cible, selon la fonction d’erreur choisie dans les réglages d’entraînement.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The total error&lt;/b&gt;, the sum of the outputs&apos; errors. Every chain rule begins here, and training makes it small.</source>
        <translation>&lt;b&gt;L’erreur totale&lt;/b&gt;, la somme des erreurs des sorties. Toute règle de la chaîne commence ici, et l’entraînement la rend petite.</translation>
    </message>
</context>
<context>
    <name>Worksheet</name>
    <message>
        <source>One iteration of back-propagation</source>
        <translation>Une itération de rétropropagation</translation>
    </message>
    <message>
        <source>%1 – variant %2</source>
        <translation>%1 – variante %2</translation>
    </message>
    <message>
        <source>%1 – key</source>
        <translation>%1 – corrigé</translation>
    </message>
    <message>
        <source>neurons that are saturated or dead: %1</source>
        <translation>neurones saturés ou morts&#xa0;: %1</translation>
    </message>
    <message>
        <source>parameters that change less than four decimals show: %1</source>
        <translation>paramètres dont la variation ne se voit pas à quatre décimales&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>example</name>
    <message>
        <source>AND, learned by one neuron</source>
        <translation>ET, appris par un seul neurone</translation>
    </message>
    <message>
        <source>Three kinds of flowers, 4-5-3</source>
        <translation>Trois espèces de fleurs, 4-5-3</translation>
    </message>
    <message>
        <source>Two circles, 2-6-1</source>
        <translation>Deux cercles, 2-6-1</translation>
    </message>
    <message>
        <source>A textbook&apos;s network, 3-2-1</source>
        <translation>Le réseau d’un manuel, 3-2-1</translation>
    </message>
    <message>
        <source>Backpropagation: numerical example</source>
        <translation>Rétropropagation&#xa0;: exemple numérique</translation>
    </message>
    <message>
        <source>A linear neuron with whole numbers</source>
        <translation>Un neurone linéaire avec des nombres entiers</translation>
    </message>
    <message>
        <source>One sigmoid neuron</source>
        <translation>Un neurone sigmoïde</translation>
    </message>
    <message>
        <source>OR, learned by one neuron</source>
        <translation>OU, appris par un seul neurone</translation>
    </message>
    <message>
        <source>ReLU by hand, 2-2-1</source>
        <translation>ReLU à la main, 2-2-1</translation>
    </message>
    <message>
        <source>Three classes: softmax and cross-entropy, 2-2-3</source>
        <translation>Trois classes&#xa0;: softmax et entropie croisée, 2-2-3</translation>
    </message>
    <message>
        <source>Two spirals, 2-12-12-1</source>
        <translation>Deux spirales, 2-12-12-1</translation>
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
        <translation>Le réseau d’un manuel</translation>
    </message>
    <message>
        <source>Forward pass</source>
        <translation>Propagation avant</translation>
    </message>
    <message>
        <source>Three inputs, one class</source>
        <translation>Trois entrées, une classe</translation>
    </message>
    <message>
        <source>The book numbers its neurons 4, 5 and 6; here they are h1, h2 and o1. It rounds every number before it uses it again, as people do on paper.</source>
        <translation>Le livre numérote ses neurones 4, 5 et 6&#xa0;; ici, ils s’appellent h1, h2 et o1. Il arrondit chaque nombre avant de le réutiliser, comme on le fait sur papier.</translation>
    </message>
    <message>
        <source>Backward pass</source>
        <translation>Rétropropagation</translation>
    </message>
    <message>
        <source>Errors of the neurons</source>
        <translation>Erreurs des neurones</translation>
    </message>
    <message>
        <source>The book&apos;s error of a neuron is `δ` with the other sign, because it begins with target − out.

Its .1311 comes from the *rounded* output: 0.474 · (1 − 0.474) · (1 − 0.474). The exact output gives 0.13117, which only cut off is .1311.</source>
        <translation>Ce que le livre appelle l’erreur d’un neurone est `δ` avec le signe contraire, car il part de cible − sortie.

Son 0,1311 provient de la sortie *arrondie*&#xa0;: 0,474 · (1 − 0,474) · (1 − 0,474). La sortie exacte donne 0,13117, et ce n’est qu’en tronquant qu’on retrouve 0,1311.</translation>
    </message>
    <message>
        <source>printed without the sign</source>
        <translation>imprimé sans le signe</translation>
    </message>
    <message>
        <source>printed with a minus</source>
        <translation>imprimé avec un moins</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <source>New weights and biases</source>
        <translation>Nouveaux poids et biais</translation>
    </message>
    <message>
        <source>With η = 0.9, and every neuron&apos;s own bias.</source>
        <translation>Avec η = 0,9, et un biais propre à chaque neurone.</translation>
    </message>
    <message>
        <source>Backpropagation: numerical example</source>
        <translation>Rétropropagation&#xa0;: exemple numérique</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>Le réseau</translation>
    </message>
    <message>
        <source>Two inputs, two hidden neurons, two outputs</source>
        <translation>Deux entrées, deux neurones cachés, deux sorties</translation>
    </message>
    <message>
        <source>Numbers flow from left to right. Each line carries a weight: `w1` … `w4` lead into the hidden neurons, `w5` … `w8` into the outputs. The biases `b1` and `b2` serve a whole layer each and stay as they are.

On the right stand the targets: what the outputs *should* be. Training turns the eight weights until they nearly are.</source>
        <translation>Les nombres vont de gauche à droite. Chaque ligne porte un poids&#xa0;: `w1` … `w4` mènent aux neurones cachés, `w5` … `w8` aux sorties. Les biais `b1` et `b2` servent chacun à toute une couche et restent tels quels.

À droite se trouvent les cibles&#xa0;: ce que les sorties *devraient* être. L’entraînement règle les huit poids jusqu’à ce qu’elles le soient presque.</translation>
    </message>
    <message>
        <source>A hidden neuron adds up</source>
        <translation>Un neurone caché fait une somme</translation>
    </message>
    <message>
        <source>Each neuron is drawn in two halves. The left one is its net input: every input times its weight, added up, plus the bias.

`net_h1 = w1 · i1 + w2 · i2 + b1`</source>
        <translation>Chaque neurone est dessiné en deux moitiés. Celle de gauche est son entrée nette&#xa0;: chaque entrée multipliée par son poids, le tout additionné, plus le biais.

`net_h1 = w1 · i1 + w2 · i2 + b1`</translation>
    </message>
    <message>
        <source>… and squeezes the sum</source>
        <translation>… et comprime la somme</translation>
    </message>
    <message>
        <source>The right half is the output: the sigmoid σ squeezes any net input into a number between 0 and 1.

`out_h1 = 1/(1 + e^−net_h1)`

The second hidden neuron does the same with its own weights `w3` and `w4`.</source>
        <translation>La moitié droite est la sortie&#xa0;: la sigmoïde σ ramène toute entrée nette à un nombre entre 0 et 1.

`out_h1 = 1/(1 + e^−net_h1)`

Le second neurone caché fait de même avec ses propres poids `w3` et `w4`.</translation>
    </message>
    <message>
        <source>The outputs add up in their turn</source>
        <translation>Les sorties additionnent à leur tour</translation>
    </message>
    <message>
        <source>An output neuron treats the hidden outputs just as the hidden neurons treated the inputs.

`net_o1 = w5 · out_h1 + w6 · out_h2 + b2`</source>
        <translation>Un neurone de sortie traite les sorties cachées exactement comme les neurones cachés ont traité les entrées.

`net_o1 = w5 · out_h1 + w6 · out_h2 + b2`</translation>
    </message>
    <message>
        <source>What the network answers</source>
        <translation>Ce que répond le réseau</translation>
    </message>
    <message>
        <source>The sigmoid once more, and the forward pass is complete. With these weights both outputs are near ¾, whatever the targets say.</source>
        <translation>Encore une fois la sigmoïde, et la propagation avant est terminée. Avec ces poids, les deux sorties sont proches de ¾, quoi que disent les cibles.</translation>
    </message>
    <message>
        <source>Total error</source>
        <translation>Erreur totale</translation>
    </message>
    <message>
        <source>How wrong is the answer?</source>
        <translation>À quel point la réponse est-elle fausse&#xa0;?</translation>
    </message>
    <message>
        <source>Each output&apos;s error is half the square of its distance from the target; the total error is their sum.

`E_o1 = ½ · (target_o1 − out_o1)²`

The square makes every miss positive, and large ones weigh more. The ½ is there for the derivative&apos;s sake: it will cancel the 2.</source>
        <translation>L’erreur de chaque sortie est la moitié du carré de sa distance à la cible&#xa0;; l’erreur totale est leur somme.

`E_o1 = ½ · (target_o1 − out_o1)²`

Le carré rend tout écart positif, et les grands écarts pèsent davantage. Le ½ est là pour la dérivée&#xa0;: il se simplifiera avec le 2.</translation>
    </message>
    <message>
        <source>in the sum</source>
        <translation>dans la somme</translation>
    </message>
    <message>
        <source>How does `w5` change `E_total`?</source>
        <translation>Comment `w5` modifie-t-il `E_total`&#xa0;?</translation>
    </message>
    <message>
        <source>Turn `w5` a little: the net input of o1 changes, with it the output of o1, and with that the error. Three links of a chain, and the chain rule multiplies them:

`∂E_total/∂w5 = ∂E_total/∂out_o1 · ∂out_o1/∂net_o1 · ∂net_o1/∂w5`

Each factor has a place of its own on the lit path. Follow it from right to left.</source>
        <translation>Faites varier un peu `w5`&#xa0;: l’entrée nette de o1 change, avec elle la sortie de o1, et avec celle-ci l’erreur. Ce sont les trois maillons d’une chaîne, et la règle de la chaîne les multiplie&#xa0;:

`∂E_total/∂w5 = ∂E_total/∂out_o1 · ∂out_o1/∂net_o1 · ∂net_o1/∂w5`

Chaque facteur a sa propre place sur le chemin allumé. Suivez-le de droite à gauche.</translation>
    </message>
    <message>
        <source>First factor: from error to output</source>
        <translation>Premier facteur&#xa0;: de l’erreur à la sortie</translation>
    </message>
    <message>
        <source>Of the total error only `E_o1` depends on this output, so the other half drops out. The 2 of the square and the ½ cancel.

`∂E_total/∂out_o1 = −(target_o1 − out_o1)`

It is positive: the output is too high, and raising it would make things worse.</source>
        <translation>Dans l’erreur totale, seule `E_o1` dépend de cette sortie&#xa0;; l’autre moitié disparaît donc. Le 2 du carré et le ½ se simplifient.

`∂E_total/∂out_o1 = −(target_o1 − out_o1)`

C’est positif&#xa0;: la sortie est trop grande, et l’augmenter ne ferait qu’aggraver l’erreur.</translation>
    </message>
    <message>
        <source>Second factor: through the sigmoid</source>
        <translation>Deuxième facteur&#xa0;: à travers la sigmoïde</translation>
    </message>
    <message>
        <source>The slope of the sigmoid can be had from its own output, nothing else is needed:

`∂out_o1/∂net_o1 = out_o1 (1 − out_o1)`

It is never more than ¼, and small where the output is close to 0 or 1. There a neuron learns slowly.</source>
        <translation>La pente de la sigmoïde se déduit de sa seule sortie, il ne faut rien d’autre&#xa0;:

`∂out_o1/∂net_o1 = out_o1 (1 − out_o1)`

Elle ne dépasse jamais ¼, et elle est petite là où la sortie est proche de 0 ou de 1. Un neurone y apprend lentement.</translation>
    </message>
    <message>
        <source>Third factor, and the product</source>
        <translation>Troisième facteur, et le produit</translation>
    </message>
    <message>
        <source>In the sum `net_o1` the weight `w5` stands beside `out_h1`; so that is its derivative. A weight counts as much as what it is fed.

`∂net_o1/∂w5 = out_h1`

All three factors are there: multiply them.</source>
        <translation>Dans la somme `net_o1`, le poids `w5` est multiplié par `out_h1`&#xa0;; c’est donc sa dérivée. Un poids compte autant que ce qu’il reçoit.

`∂net_o1/∂w5 = out_h1`

Les trois facteurs sont réunis&#xa0;: multipliez-les.</translation>
    </message>
    <message>
        <source>The new weights of the output layer</source>
        <translation>Les nouveaux poids de la couche de sortie</translation>
    </message>
    <message>
        <source>A positive derivative says: more of `w5` means more error. So take a step the other way, as long as the learning rate η allows.

`w5⁺ = w5 − η · ∂E_total/∂w5`

The same for the other three. But the new weights have to *wait*: the hidden layer still needs the old ones.</source>
        <translation>Une dérivée positive signifie&#xa0;: plus `w5` est grand, plus l’erreur l’est. Il faut donc faire un pas dans l’autre sens, aussi long que le permet le taux d’apprentissage η.

`w5⁺ = w5 − η · ∂E_total/∂w5`

De même pour les trois autres. Mais les nouveaux poids doivent *attendre*&#xa0;: la couche cachée a encore besoin des anciens.</translation>
    </message>
    <message>
        <source>Hidden layer</source>
        <translation>Couche cachée</translation>
    </message>
    <message>
        <source>How does `w1` change `E_total`?</source>
        <translation>Comment `w1` modifie-t-il `E_total`&#xa0;?</translation>
    </message>
    <message>
        <source>One layer further back, the chain looks alike:

`∂E_total/∂w1 = ∂E_total/∂out_h1 · ∂out_h1/∂net_h1 · ∂net_h1/∂w1`

Only the first factor is new. The output of h1 goes to o1 *and* to o2, so it reaches the total error on two ways, and both count:

`∂E_total/∂out_h1 = ∂E_o1/∂out_h1 + ∂E_o2/∂out_h1`</source>
        <translation>Une couche plus en arrière, la chaîne se ressemble&#xa0;:

`∂E_total/∂w1 = ∂E_total/∂out_h1 · ∂out_h1/∂net_h1 · ∂net_h1/∂w1`

Seul le premier facteur est nouveau. La sortie de h1 va vers o1 *et* vers o2&#xa0;; elle atteint donc l’erreur totale par deux chemins, et les deux comptent&#xa0;:

`∂E_total/∂out_h1 = ∂E_o1/∂out_h1 + ∂E_o2/∂out_h1`</translation>
    </message>
    <message>
        <source>The way through o1</source>
        <translation>Le chemin par o1</translation>
    </message>
    <message>
        <source>Its first two factors are old acquaintances from `w5`. The third is the weight itself: `net_o1` changes by `w5` for each unit of `out_h1`.

`∂net_o1/∂out_h1 = w5`

This is the value *before* the update.</source>
        <translation>Ses deux premiers facteurs sont de vieilles connaissances, rencontrées avec `w5`. Le troisième est le poids lui-même&#xa0;: `net_o1` varie de `w5` pour chaque unité de `out_h1`.

`∂net_o1/∂out_h1 = w5`

C’est la valeur *d’avant* la mise à jour.</translation>
    </message>
    <message>
        <source>The way through o2, and the sum</source>
        <translation>Le chemin par o2, et la somme</translation>
    </message>
    <message>
        <source>The output of o2 is too *low*, so this way pulls in the other direction: its term is negative. The bars show how the two add up.

That is back-propagation: the error of all outputs, carried back through the weights to the neuron that had a share in it.</source>
        <translation>La sortie de o2 est trop *petite*, donc ce chemin tire dans l’autre sens&#xa0;: son terme est négatif. Les barres montrent comment les deux s’additionnent.

C’est cela, la rétropropagation&#xa0;: l’erreur de toutes les sorties, ramenée à travers les poids jusqu’au neurone qui y a eu sa part.</translation>
    </message>
    <message>
        <source>The two factors that are left</source>
        <translation>Les deux facteurs restants</translation>
    </message>
    <message>
        <source>They are made like those of `w5`: the slope of the sigmoid at h1, and what `w1` is fed, which is the input `i1`.

`∂out_h1/∂net_h1 = out_h1 (1 − out_h1)`

`∂net_h1/∂w1 = i1`</source>
        <translation>Ils sont construits comme ceux de `w5`&#xa0;: la pente de la sigmoïde en h1, et ce que reçoit `w1`, à savoir l’entrée `i1`.

`∂out_h1/∂net_h1 = out_h1 (1 − out_h1)`

`∂net_h1/∂w1 = i1`</translation>
    </message>
    <message>
        <source>Now all weights change</source>
        <translation>Maintenant, tous les poids changent</translation>
    </message>
    <message>
        <source>The product is small: `w1` is far from the error and its input is small, so it gets a small step.

`w1⁺ = w1 − η · ∂E_total/∂w1`

Every derivative has been taken at the old weights. Now all eight change, and one round is over.</source>
        <translation>Le produit est petit&#xa0;: `w1` est loin de l’erreur et son entrée est petite, il ne fait donc qu’un petit pas.

`w1⁺ = w1 − η · ∂E_total/∂w1`

Chaque dérivée a été calculée avec les anciens poids. Maintenant les huit changent, et un tour est terminé.</translation>
    </message>
    <message>
        <source>in the update</source>
        <translation>dans la mise à jour</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Ten thousand rounds later</source>
        <translation>Dix mille tours plus tard</translation>
    </message>
    <message>
        <source>One round hardly helps. Many rounds do: look at the curve, and at how near the outputs have come to 0.01 and 0.99.

Four of these printed numbers are not what all the steps before lead to. The reason is a story of its own, on the next page.</source>
        <translation>Un seul tour n’apporte presque rien. Beaucoup de tours, si&#xa0;: regardez la courbe, et voyez comme les sorties se sont rapprochées de 0,01 et de 0,99.

Quatre de ces nombres imprimés ne sont pas ceux auxquels mènent toutes les étapes précédentes. La raison est une histoire en soi, racontée à la page suivante.</translation>
    </message>
    <message>
        <source>before training</source>
        <translation>avant l’entraînement</translation>
    </message>
    <message>
        <source>after the first round</source>
        <translation>après le premier tour</translation>
    </message>
    <message>
        <source>after 10,000 rounds</source>
        <translation>après 10&#xa0;000 tours</translation>
    </message>
    <message>
        <source>target 0.01</source>
        <translation>cible 0,01</translation>
    </message>
    <message>
        <source>target 0.99</source>
        <translation>cible 0,99</translation>
    </message>
    <message>
        <source>Two generations of numbers</source>
        <translation>Deux générations de nombres</translation>
    </message>
    <message>
        <source>The first program behind this example updated the output layer *first*, and then carried the error back through weights that had already changed. From that order come the error after one round and both outputs. Days before the example was published the program was put right: now every derivative is taken at the old weights, as on the pages before.

Old copies also have the old order&apos;s final error, here in the table. Newer ones print the right order&apos;s error at the *start* of round 10,000, that is after 9,999 rounds.

This page trains with the output layer first. Compare the two orders in the Training menu.</source>
        <translation>Le premier programme à l’origine de cet exemple mettait *d’abord* à jour la couche de sortie, puis ramenait l’erreur à travers des poids déjà modifiés. De cet ordre proviennent l’erreur après un tour et les deux sorties. Quelques jours avant la publication de l’exemple, le programme fut corrigé&#xa0;: désormais, chaque dérivée est calculée avec les anciens poids, comme aux pages précédentes.

Les anciennes copies ont aussi l’erreur finale de l’ancien ordre, ici dans le tableau. Les plus récentes impriment l’erreur du bon ordre au *début* du tour 10&#xa0;000, c’est-à-dire après 9&#xa0;999 tours.

Cette page entraîne d’abord la couche de sortie. Comparez les deux ordres dans le menu Entraînement.</translation>
    </message>
    <message>
        <source>in old copies</source>
        <translation>dans d’anciennes copies</translation>
    </message>
    <message>
        <source>A linear neuron with whole numbers</source>
        <translation>Un neurone linéaire avec des nombres entiers</translation>
    </message>
    <message>
        <source>One neuron</source>
        <translation>Un seul neurone</translation>
    </message>
    <message>
        <source>The smallest network there is</source>
        <translation>Le plus petit réseau qui soit</translation>
    </message>
    <message>
        <source>One input, one weight, one bias, and a neuron that adds and does nothing else. For the input 2 it should answer 9.

Every number here can be checked in the head.</source>
        <translation>Une entrée, un poids, un biais, et un neurone qui additionne et ne fait rien d’autre. Pour l’entrée 2, il devrait répondre 9.

Tous les nombres ici se vérifient de tête.</translation>
    </message>
    <message>
        <source>Multiply, then add</source>
        <translation>Multiplier, puis additionner</translation>
    </message>
    <message>
        <source>The input times the weight, plus the bias. The neuron is *linear*: its output is the net input as it is.

`net_o1 = w1 · i1 + b1`</source>
        <translation>L’entrée fois le poids, plus le biais. Le neurone est *linéaire*&#xa0;: sa sortie est l’entrée nette telle quelle.

`net_o1 = w1 · i1 + b1`</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Two short of nine</source>
        <translation>Il manque deux pour faire neuf</translation>
    </message>
    <message>
        <source>The error is the square of the distance from the target, this time without the ½ that other examples have.

`E_o1 = (target_o1 − out_o1)²`</source>
        <translation>L’erreur est le carré de la distance à la cible, cette fois sans le ½ des autres exemples.

`E_o1 = (target_o1 − out_o1)²`</translation>
    </message>
    <message>
        <source>How does `w1` change the error?</source>
        <translation>Comment `w1` modifie-t-il l’erreur&#xa0;?</translation>
    </message>
    <message>
        <source>More weight makes more output, and more output makes less error, for it is too low. The chain rule says by how much, as a product of three:

`∂E_total/∂w1 = ∂E_total/∂out_o1 · ∂out_o1/∂net_o1 · ∂net_o1/∂w1`

The first is the slope of the square, `−2 (target_o1 − out_o1)`; the second is 1, because the neuron is linear; the third is the input.</source>
        <translation>Plus le poids est grand, plus la sortie l’est&#xa0;; et plus la sortie est grande, plus l’erreur diminue, car la sortie est trop petite. La règle de la chaîne dit de combien, par un produit de trois facteurs&#xa0;:

`∂E_total/∂w1 = ∂E_total/∂out_o1 · ∂out_o1/∂net_o1 · ∂net_o1/∂w1`

Le premier est la pente du carré, `−2 (target_o1 − out_o1)`&#xa0;; le deuxième vaut 1, parce que le neurone est linéaire&#xa0;; le troisième est l’entrée.</translation>
    </message>
    <message>
        <source>The product</source>
        <translation>Le produit</translation>
    </message>
    <message>
        <source>Minus four times one times two. For the bias the last factor is 1 instead of the input, because nothing stands beside it in the sum.</source>
        <translation>Moins quatre fois un fois deux. Pour le biais, le dernier facteur est 1 au lieu de l’entrée, parce que rien ne le multiplie dans la somme.</translation>
    </message>
    <message>
        <source>A step against the slope</source>
        <translation>Un pas à l’opposé de la pente</translation>
    </message>
    <message>
        <source>Both derivatives are negative: more weight and more bias mean less error. Against the slope is upwards, and the learning rate η = 0.05 says how far.

`w1⁺ = w1 − η · ∂E_total/∂w1`</source>
        <translation>Les deux dérivées sont négatives&#xa0;: augmenter le poids et le biais diminue l’erreur. À l’opposé de la pente, c’est donc vers le haut, et le taux d’apprentissage η = 0,05 dit jusqu’où.

`w1⁺ = w1 − η · ∂E_total/∂w1`</translation>
    </message>
    <message>
        <source>Has it helped?</source>
        <translation>Est-ce que cela a aidé&#xa0;?</translation>
    </message>
    <message>
        <source>With the new numbers the neuron answers 8, and the error has dropped from 4 to 1. Take more steps and watch the curve: each halves the distance that is left.</source>
        <translation>Avec les nouveaux nombres, le neurone répond 8, et l’erreur est tombée de 4 à 1. Faites d’autres pas et observez la courbe&#xa0;: chacun réduit de moitié la distance restante.</translation>
    </message>
    <message>
        <source>One sigmoid neuron</source>
        <translation>Un neurone sigmoïde</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Propagation avant</translation>
    </message>
    <message>
        <source>Two inputs, two weights, a bias and a sigmoid: the smallest network that can learn anything.

`net_o1 = w1 · i1 + w2 · i2 + b_o1`

The net input is 1, and the sigmoid makes of it what is printed.</source>
        <translation>Deux entrées, deux poids, un biais et une sigmoïde&#xa0;: le plus petit réseau capable d’apprendre quelque chose.

`net_o1 = w1 · i1 + w2 · i2 + b_o1`

L’entrée nette vaut 1, et la sigmoïde en fait ce qui est imprimé.</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>Rétropropagation</translation>
    </message>
    <message>
        <source>The source does not speak of a target: it takes it that the error grows as the output does, `∂E_total/∂out_o1 = 1`. A target that lies 1 below the output says the same.

The slope of the sigmoid is the only thing between it and the weights.</source>
        <translation>La source ne parle pas de cible&#xa0;: elle suppose que l’erreur augmente au même rythme que la sortie, `∂E_total/∂out_o1 = 1`. Une cible située 1 au-dessous de la sortie dit la même chose.

La pente de la sigmoïde est tout ce qui la sépare des poids.</translation>
    </message>
    <message>
        <source>ReLU by hand</source>
        <translation>ReLU à la main</translation>
    </message>
    <message>
        <source>Straight lines with a kink</source>
        <translation>Des droites avec un coude</translation>
    </message>
    <message>
        <source>ReLU lets a positive net input pass as it is and makes 0 of a negative one. Here all are positive, so every slope is 1 and the numbers stay short.</source>
        <translation>ReLU laisse passer telle quelle une entrée nette positive et remplace par 0 une entrée nette négative. Ici, toutes sont positives&#xa0;; chaque pente vaut donc 1 et les nombres restent courts.</translation>
    </message>
    <message>
        <source>The output neuron</source>
        <translation>Le neurone de sortie</translation>
    </message>
    <message>
        <source>`∂E_o1/∂out_o1 = −(target_o1 − out_o1)`

With a slope of 1 that is already the bias&apos;s gradient, and each weight&apos;s is that times what the weight is fed.</source>
        <translation>`∂E_o1/∂out_o1 = −(target_o1 − out_o1)`

Avec une pente de 1, c’est déjà le gradient du biais, et celui de chaque poids en est le produit par ce que le poids reçoit.</translation>
    </message>
    <message>
        <source>The hidden neurons</source>
        <translation>Les neurones cachés</translation>
    </message>
    <message>
        <source>The error comes back through `w5` and `w6`. The second is negative, so what helps the first hidden neuron hurts the second.</source>
        <translation>L’erreur revient par `w5` et `w6`. Le second est négatif&#xa0;; ce qui aide le premier neurone caché nuit donc au second.</translation>
    </message>
    <message>
        <source>All parameters change</source>
        <translation>Tous les paramètres changent</translation>
    </message>
    <message>
        <source>Each parameter goes a tenth of its gradient downhill, biases too.</source>
        <translation>Chaque paramètre descend la pente d’un dixième de son gradient, les biais aussi.</translation>
    </message>
    <message>
        <source>After one step</source>
        <translation>Après un pas</translation>
    </message>
    <message>
        <source>A third of the error is left</source>
        <translation>Il reste un tiers de l’erreur</translation>
    </message>
    <message>
        <source>The same sample once more, with the new parameters.</source>
        <translation>Le même exemple encore une fois, avec les nouveaux paramètres.</translation>
    </message>
    <message>
        <source>Three classes: softmax and cross-entropy</source>
        <translation>Trois classes&#xa0;: softmax et entropie croisée</translation>
    </message>
    <message>
        <source>Shares of a whole</source>
        <translation>Les parts d’un tout</translation>
    </message>
    <message>
        <source>Softmax turns three net inputs into three shares that add up to 1: how much the network believes in each class.</source>
        <translation>Softmax transforme trois entrées nettes en trois parts dont la somme est 1&#xa0;: à quel point le réseau croit à chaque classe.</translation>
    </message>
    <message>
        <source>Every output pulls at every weight</source>
        <translation>Chaque sortie tire sur chaque poids</translation>
    </message>
    <message>
        <source>One output cannot grow unless the others shrink, so the error of the right class reaches all three output neurons. The biases are frozen.</source>
        <translation>Une sortie ne peut croître que si les autres diminuent&#xa0;; l’erreur de la bonne classe atteint donc les trois neurones de sortie. Les biais sont figés.</translation>
    </message>
    <message>
        <source>The error has fallen</source>
        <translation>L’erreur a diminué</translation>
    </message>
    <message>
        <source>With the new weights, before the second update.</source>
        <translation>Avec les nouveaux poids, avant la deuxième mise à jour.</translation>
    </message>
</context>
</TS>
