<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Backprop Studio</source>
        <translation>Acerca de Backprop Studio</translation>
    </message>
    <message>
        <source>Backprop Studio %1</source>
        <translation>Backprop Studio %1</translation>
    </message>
    <message>
        <source>Back-propagation, worked through: every factor of the chain rule has a place in the picture.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>La retropropagación, calculada paso a paso: cada factor de la regla de la cadena tiene su lugar en la imagen.
Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>&amp;Copiar versiones</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Copiar versiones</translation>
    </message>
</context>
<context>
    <name>Activation</name>
    <message>
        <source>1 if %1 &gt; 0, else 0</source>
        <translation>1 si %1 &gt; 0, si no 0</translation>
    </message>
    <message>
        <source>1 if %1 &gt; 0, else 0.01</source>
        <translation>1 si %1 &gt; 0, si no 0.01</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>Announcement</source>
        <translation>Aviso</translation>
    </message>
</context>
<context>
    <name>Arrangement</name>
    <message>
        <source>Close: %1</source>
        <translation>Cerrar: %1</translation>
    </message>
    <message>
        <source>Take out or put back: %1</source>
        <translation>Separar o volver a acoplar: %1</translation>
    </message>
</context>
<context>
    <name>Arranger</name>
    <message>
        <source>Tidy the diagram</source>
        <translation>Ordenar el diagrama</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Mover %1</translation>
    </message>
</context>
<context>
    <name>BlackboardDialog</name>
    <message>
        <source>Computed on the blackboard</source>
        <translation>Calculado en la pizarra</translation>
    </message>
    <message>
        <source>What shortening changes</source>
        <translation>Qué cambia al acortar</translation>
    </message>
    <message>
        <source>How numbers are shortened</source>
        <translation>Cómo se acortan los números</translation>
    </message>
    <message>
        <source>round</source>
        <translation>redondeado</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>truncado</translation>
    </message>
    <message>
        <source>Digits on the blackboard</source>
        <translation>Cifras en la pizarra</translation>
    </message>
    <message>
        <source>Which digits count</source>
        <translation>Qué cifras cuentan</translation>
    </message>
    <message>
        <source>decimals</source>
        <translation>decimales</translation>
    </message>
    <message>
        <source>significant digits</source>
        <translation>cifras significativas</translation>
    </message>
    <message>
        <source>Every number is written down before it is used again:</source>
        <translation>Cada número se anota antes de volver a usarlo:</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>Numbers on the blackboard</source>
        <translation>Números de la pizarra</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>magnitud</translation>
    </message>
    <message>
        <source>on the blackboard</source>
        <translation>en la pizarra</translation>
    </message>
    <message>
        <source>in full precision</source>
        <translation>con toda la precisión</translation>
    </message>
    <message>
        <source>Iteration %L1: %2 of %3 numbers come out differently in the digits that are written down.</source>
        <translation>Iteración %L1: %2 de %3 números resultan distintos en las cifras que se anotan.</translation>
    </message>
    <message>
        <source>The first %L1 of %L2 numbers are shown.</source>
        <translation>Se muestran los primeros %L1 de %L2 números.</translation>
    </message>
</context>
<context>
    <name>BranchPresenter</name>
    <message>
        <source>Delete “%1”</source>
        <translation>Eliminar «%1»</translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <translation>Mostrar «%1»</translation>
    </message>
    <message>
        <source>Hide “%1”</source>
        <translation>Ocultar «%1»</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>Cambiar el nombre de «%1»</translation>
    </message>
    <message>
        <source>Name the present branch</source>
        <translation>Dar nombre a la rama actual</translation>
    </message>
</context>
<context>
    <name>BranchesDialog</name>
    <message>
        <source>Branches</source>
        <translation>Ramas</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Rama</translation>
    </message>
    <message>
        <source>Parts at</source>
        <translation>Se separa en</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Iteraciones</translation>
    </message>
    <message>
        <source>Total error</source>
        <translation>Error total</translation>
    </message>
    <message>
        <source>&amp;Switch to</source>
        <translation>Ca&amp;mbiar a</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Branch &amp;here</source>
        <translation>Ramificar a&amp;quí</translation>
    </message>
    <message>
        <source>Leave what lies ahead of the moment as a branch</source>
        <translation>Dejar como rama lo que viene después de este momento</translation>
    </message>
    <message>
        <source>Switch to the branch</source>
        <translation>Cambiar a la rama</translation>
    </message>
    <message>
        <source>Delete the branch</source>
        <translation>Eliminar la rama</translation>
    </message>
    <message>
        <source>A change at an earlier iteration keeps what came after it as a branch. Tick a branch to see its curve; double-click its name, or press F2, to give it another.</source>
        <translation>Un cambio en una iteración anterior conserva como rama lo que venía después. Marque una rama para ver su curva; haga doble clic en su nombre, o pulse F2, para darle otro.</translation>
    </message>
    <message>
        <source>Close branches</source>
        <translation>Cerrar las ramas</translation>
    </message>
    <message>
        <source>Iterations after which branches are compared</source>
        <translation>Iteraciones tras las que se comparan las ramas</translation>
    </message>
    <message>
        <source>What to compare the branch with</source>
        <translation>Con qué comparar la rama</translation>
    </message>
    <message>
        <source>How much the branches differ</source>
        <translation>Cuánto difieren las ramas</translation>
    </message>
    <message>
        <source>Difference of the branches</source>
        <translation>Diferencia entre las ramas</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parámetro</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparada con</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation>&amp;Comparar con</translation>
    </message>
    <message>
        <source>&amp;after</source>
        <translation>&amp;tras</translation>
    </message>
    <message>
        <source>iterations</source>
        <translation>iteraciones</translation>
    </message>
    <message>
        <source>present</source>
        <translation>actual</translation>
    </message>
    <message>
        <source>What training follows now</source>
        <translation>Lo que sigue ahora el entrenamiento</translation>
    </message>
    <message>
        <source>training …</source>
        <translation>entrenando …</translation>
    </message>
    <message>
        <source>There are no branches yet.</source>
        <translation>Todavía no hay ramas.</translation>
    </message>
    <message>
        <source>Choose a branch to compare it.</source>
        <translation>Elija una rama para compararla.</translation>
    </message>
    <message>
        <source>Training again …</source>
        <translation>Entrenando de nuevo …</translation>
    </message>
    <message>
        <source>The networks have different structures, so that their weights can&apos;t be compared.</source>
        <translation>Las redes tienen estructuras distintas, así que no se pueden comparar sus pesos.</translation>
    </message>
    <message>
        <source>After %1 iterations all parameters of “%2” and “%3” are the same.</source>
        <translation>Tras %1 iteraciones, todos los parámetros de «%2» y «%3» son iguales.</translation>
    </message>
    <message>
        <source>After %1 iterations %2 of %3 parameters of “%4” and “%5” differ, most of all %6.</source>
        <translation>Tras %1 iteraciones difieren %2 de %3 parámetros de «%4» y «%5»; el que más, %6.</translation>
    </message>
    <message>
        <source> The table has the %1 that differ most.</source>
        <translation> La tabla muestra los %1 que más difieren.</translation>
    </message>
    <message>
        <source>Column: %1</source>
        <translation>Columna: %1</translation>
    </message>
</context>
<context>
    <name>ChainRule</name>
    <message>
        <source>in sample %1</source>
        <translation>en la muestra %1</translation>
    </message>
    <message>
        <source>through %1</source>
        <translation>a través de %1</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualización</translation>
    </message>
    <message>
        <source>%1 is not trained</source>
        <translation>%1 no se entrena</translation>
    </message>
    <message>
        <source>(biases are frozen)</source>
        <translation>(los sesgos están congelados)</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>%1 is not trained (biases are frozen)</source>
        <translation>%1 no se entrena (los sesgos están congelados)</translation>
    </message>
    <message>
        <source>sum of %1 paths</source>
        <translation>suma de %1 caminos</translation>
    </message>
    <message>
        <source>sum of %1 terms</source>
        <translation>suma de %1 términos</translation>
    </message>
    <message>
        <source>and %1 more,</source>
        <translation>y %1 más,</translation>
    </message>
    <message>
        <source>together %1</source>
        <translation>en total %1</translation>
    </message>
</context>
<context>
    <name>ChainRulePanel</name>
    <message>
        <source>Scroll the chain rule</source>
        <translation>Desplazar la regla de la cadena</translation>
    </message>
    <message>
        <source>Click a weight to see its chain rule.</source>
        <translation>Haga clic en un peso para ver su regla de la cadena.</translation>
    </message>
    <message>
        <source>Chain rule of %1</source>
        <translation>Regla de la cadena de %1</translation>
    </message>
    <message>
        <source>Chain rule</source>
        <translation>Regla de la cadena</translation>
    </message>
    <message>
        <source>copy ▾</source>
        <translation>copiar ▾</translation>
    </message>
    <message>
        <source>Copy formula</source>
        <translation>Copiar la fórmula</translation>
    </message>
    <message>
        <source>Copy the formula or its result</source>
        <translation>Copiar la fórmula o su resultado</translation>
    </message>
    <message>
        <source>Formula as &amp;text</source>
        <translation>Fórmula como &amp;texto</translation>
    </message>
    <message>
        <source>Formula as &amp;LaTeX</source>
        <translation>Fórmula como &amp;LaTeX</translation>
    </message>
    <message>
        <source>Formula as &amp;picture</source>
        <translation>Fórmula como &amp;imagen</translation>
    </message>
    <message>
        <source>&amp;Result with all digits</source>
        <translation>&amp;Resultado con todas las cifras</translation>
    </message>
    <message>
        <source>Copy f&amp;ormula</source>
        <translation>Copiar &amp;fórmula</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>nothing saturated ✓</source>
        <translation>ninguna saturada ✓</translation>
    </message>
    <message>
        <source>nothing dead ✓</source>
        <translation>ninguna muerta ✓</translation>
    </message>
    <message>
        <source>nothing found ✓</source>
        <translation>nada que señalar ✓</translation>
    </message>
    <message>
        <source>%1 saturated</source>
        <translation>%1 saturada</translation>
    </message>
    <message>
        <source>%1 dead</source>
        <translation>%1 muerta</translation>
    </message>
    <message>
        <source>gradients vanish</source>
        <translation>los gradientes se desvanecen</translation>
    </message>
    <message>
        <source>gradients explode</source>
        <translation>los gradientes explotan</translation>
    </message>
    <message>
        <source>plateau</source>
        <translation>meseta</translation>
    </message>
    <message>
        <source>%1 findings</source>
        <translation>%1 hallazgos</translation>
    </message>
    <message>
        <source>No neuron is saturated or dead, and gradients reach every layer. Click for more.</source>
        <translation>Ninguna neurona está saturada ni muerta y los gradientes llegan a todas las capas. Haga clic para saber más.</translation>
    </message>
    <message>
        <source>… and more: click to see all.</source>
        <translation>… y más: haga clic para verlo todo.</translation>
    </message>
    <message>
        <source>Gradient check</source>
        <translation>Comprobación de gradientes</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Saturated and dead neurons, vanishing gradients, plateaus</source>
        <translation>Neuronas saturadas y muertas, gradientes que se desvanecen, mesetas</translation>
    </message>
    <message>
        <source>Every gradient against central differences of the error</source>
        <translation>Cada gradiente, comparado con diferencias centrales del error</translation>
    </message>
    <message>
        <source>click to check</source>
        <translation>clic para comprobar</translation>
    </message>
    <message>
        <source>%1. Click to compute them.</source>
        <translation>%1. Haga clic para calcularlo.</translation>
    </message>
    <message>
        <source>at a kink</source>
        <translation>en un punto anguloso</translation>
    </message>
    <message>
        <source>%1 differ</source>
        <translation>difieren: %1</translation>
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
        <translation>Opciones de %1</translation>
    </message>
</context>
<context>
    <name>ChordEdit</name>
    <message>
        <source>%1, as pressed</source>
        <translation>%1, tal como se pulsa</translation>
    </message>
</context>
<context>
    <name>ColumnTable</name>
    <message>
        <source>Input, numbers</source>
        <translation>Entrada, números</translation>
    </message>
    <message>
        <source>Input, classes (one-hot)</source>
        <translation>Entrada, clases (one-hot)</translation>
    </message>
    <message>
        <source>Target, numbers</source>
        <translation>Objetivo, números</translation>
    </message>
    <message>
        <source>Target, classes (one-hot)</source>
        <translation>Objetivo, clases (one-hot)</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Sin usar</translation>
    </message>
    <message>
        <source>numbers from %1 to %2</source>
        <translation>números de %1 a %2</translation>
    </message>
    <message>
        <source>more than %1 different texts</source>
        <translation>más de %1 textos distintos</translation>
    </message>
    <message>
        <source>1 class: %1</source>
        <translation>1 clase: %1</translation>
    </message>
    <message>
        <source>%1 classes: %2</source>
        <translation>%1 clases: %2</translation>
    </message>
    <message>
        <source>column</source>
        <translation>columna</translation>
    </message>
    <message>
        <source>used as</source>
        <translation>se usa como</translation>
    </message>
    <message>
        <source>found in it</source>
        <translation>contiene</translation>
    </message>
    <message>
        <source>Use of column %1, %2</source>
        <translation>Uso de la columna %1, %2</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>switched on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>not possible just now</source>
        <translation>no disponible en este momento</translation>
    </message>
    <message>
        <source>No command is called that.</source>
        <translation>Ningún comando se llama así.</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Buscar un comando</translation>
    </message>
    <message>
        <source>Command to find</source>
        <translation>Comando que buscar</translation>
    </message>
    <message>
        <source>Find a command, an example or a lesson…</source>
        <translation>Buscar un comando, un ejemplo o una lección…</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
</context>
<context>
    <name>CompareOrdersDialog</name>
    <message>
        <source>Compare update orders</source>
        <translation>Comparar órdenes de actualización</translation>
    </message>
    <message>
        <source>Where the orders part</source>
        <translation>Dónde se separan los órdenes</translation>
    </message>
    <message>
        <source>Quantities in both update orders</source>
        <translation>Magnitudes en ambos órdenes de actualización</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>magnitud</translation>
    </message>
    <message>
        <source>simultaneous</source>
        <translation>simultáneo</translation>
    </message>
    <message>
        <source>output layer first</source>
        <translation>primero la capa de salida</translation>
    </message>
    <message>
        <source>In iteration %L1 the orders part at %2: %3 with the old weights, %4 with the weights that have already changed.</source>
        <translation>En la iteración %L1, los órdenes se separan en %2: %3 con los pesos antiguos, %4 con los pesos ya modificados.</translation>
    </message>
    <message>
        <source>In iteration %L1 both orders compute the same numbers.</source>
        <translation>En la iteración %L1, ambos órdenes calculan los mismos números.</translation>
    </message>
    <message>
        <source>Error curves of both orders</source>
        <translation>Curvas de error de ambos órdenes</translation>
    </message>
    <message>
        <source>Iterations to compare</source>
        <translation>Iteraciones que comparar</translation>
    </message>
    <message>
        <source>iterations</source>
        <translation>iteraciones</translation>
    </message>
    <message>
        <source>State of the comparison</source>
        <translation>Estado de la comparación</translation>
    </message>
    <message>
        <source>training …</source>
        <translation>entrenando …</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>%1 variants of a project of this size need too much memory; choose fewer</source>
        <translation>%1 variantes de un proyecto de este tamaño necesitan demasiada memoria; elija menos</translation>
    </message>
    <message>
        <source>%1: at least two are needed for a comparison</source>
        <translation>%1: para comparar se necesitan al menos dos</translation>
    </message>
    <message>
        <source>%1: %2, but at most %3 can be compared</source>
        <translation>%1: %2, pero se pueden comparar %3 como máximo</translation>
    </message>
    <message>
        <source>%1: %2 is there twice</source>
        <translation>%1: %2 aparece dos veces</translation>
    </message>
    <message>
        <source>learning rates</source>
        <translation>tasas de aprendizaje</translation>
    </message>
    <message>
        <source>%1: %2 is refused; %3</source>
        <translation>%1: no se admite %2; %3</translation>
    </message>
    <message>
        <source>optimizers</source>
        <translation>optimizadores</translation>
    </message>
    <message>
        <source>simultaneous</source>
        <translation>simultáneo</translation>
    </message>
    <message>
        <source>output layer first</source>
        <translation>primero la capa de salida</translation>
    </message>
    <message>
        <source>seeds</source>
        <translation>semillas</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>semilla %1</translation>
    </message>
    <message>
        <source>seeds: &quot;%1&quot; is not a whole number from 0 to 18446744073709551615</source>
        <translation>semillas: &quot;%1&quot; no es un número entero de 0 a 18446744073709551615</translation>
    </message>
    <message>
        <source>gradient descent</source>
        <translation>descenso de gradiente</translation>
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
        <translation>Iteración</translation>
    </message>
    <message>
        <source>Total error E</source>
        <translation>Error total E</translation>
    </message>
</context>
<context>
    <name>ComparisonDialog</name>
    <message>
        <source>Compare trainings</source>
        <translation>Comparar entrenamientos</translation>
    </message>
    <message>
        <source>State of the comparison</source>
        <translation>Estado de la comparación</translation>
    </message>
    <message>
        <source>Error curves of the variants</source>
        <translation>Curvas de error de las variantes</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Qué varía</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>tasa de aprendizaje</translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation>optimizador</translation>
    </message>
    <message>
        <source>update order</source>
        <translation>orden de actualización</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>semilla</translation>
    </message>
    <message>
        <source>Iterations of each variant</source>
        <translation>Iteraciones de cada variante</translation>
    </message>
    <message>
        <source>Error threshold</source>
        <translation>Umbral de error</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Start comparison</source>
        <translation>Iniciar la comparación</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Stop comparison</source>
        <translation>Detener la comparación</translation>
    </message>
    <message>
        <source>&amp;Compare by</source>
        <translation>&amp;Comparar por</translation>
    </message>
    <message>
        <source>&amp;Iterations</source>
        <translation>I&amp;teraciones</translation>
    </message>
    <message>
        <source>&amp;When is E below</source>
        <translation>Cuándo &amp;baja E de</translation>
    </message>
    <message>
        <source>Learning rates to compare</source>
        <translation>Tasas de aprendizaje que comparar</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>Comparar %1</translation>
    </message>
    <message>
        <source>simultaneous, and output layer first</source>
        <translation>simultáneo y primero la capa de salida</translation>
    </message>
    <message>
        <source>Seeds to compare</source>
        <translation>Semillas que comparar</translation>
    </message>
    <message>
        <source>Variants, best first</source>
        <translation>Variantes, la mejor primero</translation>
    </message>
    <message>
        <source>Scroll the variants</source>
        <translation>Desplazar las variantes</translation>
    </message>
    <message>
        <source>&amp;Logarithmic</source>
        <translation>&amp;Logarítmico</translation>
    </message>
    <message>
        <source>Logarithmic error axis</source>
        <translation>Eje de error logarítmico</translation>
    </message>
    <message>
        <source>&amp;Use this one</source>
        <translation>&amp;Usar esta</translation>
    </message>
    <message>
        <source>Use the chosen variant</source>
        <translation>Usar la variante elegida</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close comparison</source>
        <translation>Cerrar la comparación</translation>
    </message>
    <message>
        <source>%1 variants, all from the same weights: Start trains them side by side.</source>
        <translation>%1 variantes, todas con los mismos pesos de partida: Iniciar las entrena en paralelo.</translation>
    </message>
    <message>
        <source>%1 variants, each from weights of its own: Start trains them side by side.</source>
        <translation>%1 variantes, cada una con sus propios pesos de partida: Iniciar las entrena en paralelo.</translation>
    </message>
    <message>
        <source>Training %1 variants: at least %2 of %3 iterations done.</source>
        <translation>Entrenando %1 variantes: hechas al menos %2 de %3 iteraciones.</translation>
    </message>
    <message>
        <source>No variant could be trained to the end.</source>
        <translation>Ninguna variante se pudo entrenar hasta el final.</translation>
    </message>
    <message>
        <source>Lowest error after %1 iterations: %2, E = %3.</source>
        <translation>Error más bajo tras %1 iteraciones: %2, E = %3.</translation>
    </message>
    <message>
        <source>Stopped before all had %1 iterations. Lowest error: %2, E = %3.</source>
        <translation>Detenido antes de que todas llegaran a %1 iteraciones. Error más bajo: %2, E = %3.</translation>
    </message>
    <message>
        <source>variant</source>
        <translation>variante</translation>
    </message>
    <message>
        <source>E at the end</source>
        <translation>E al final</translation>
    </message>
    <message>
        <source>smallest E</source>
        <translation>E mínimo</translation>
    </message>
    <message>
        <source>E below %1 after iteration</source>
        <translation>E por debajo de %1 tras la iteración</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>1 bias</source>
        <translation>1 sesgo</translation>
    </message>
    <message>
        <source>%1 biases</source>
        <translation>%1 sesgos</translation>
    </message>
    <message>
        <source>1 column</source>
        <translation>1 columna</translation>
    </message>
    <message>
        <source>%1 columns</source>
        <translation>%1 columnas</translation>
    </message>
    <message>
        <source>1 input</source>
        <translation>1 entrada</translation>
    </message>
    <message>
        <source>%1 inputs</source>
        <translation>%1 entradas</translation>
    </message>
    <message>
        <source>1 neuron</source>
        <translation>1 neurona</translation>
    </message>
    <message>
        <source>%1 neurons</source>
        <translation>%1 neuronas</translation>
    </message>
    <message>
        <source>1 number</source>
        <translation>1 número</translation>
    </message>
    <message>
        <source>%1 numbers</source>
        <translation>%1 números</translation>
    </message>
    <message>
        <source>1 output</source>
        <translation>1 salida</translation>
    </message>
    <message>
        <source>%1 outputs</source>
        <translation>%1 salidas</translation>
    </message>
    <message>
        <source>1 target</source>
        <translation>1 objetivo</translation>
    </message>
    <message>
        <source>%1 targets</source>
        <translation>%1 objetivos</translation>
    </message>
    <message>
        <source>1 weight</source>
        <translation>1 peso</translation>
    </message>
    <message>
        <source>%1 weights</source>
        <translation>%1 pesos</translation>
    </message>
</context>
<context>
    <name>CourseFile</name>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a whole number above %1</source>
        <translation>un número entero mayor que %1</translation>
    </message>
    <message>
        <source>a change has no changes or branches of its own</source>
        <translation>un cambio no tiene cambios ni ramas propios</translation>
    </message>
    <message>
        <source>%1 numbers, but there are %2 parameters</source>
        <translation>%1 números, pero hay %2 parámetros</translation>
    </message>
    <message>
        <source>%1 layers, but the network has %2</source>
        <translation>%1 capas, pero la red tiene %2</translation>
    </message>
    <message>
        <source>%1 changes, but a project can have at most %2</source>
        <translation>%1 cambios, pero un proyecto puede tener %2 como máximo</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>The program ended without being closed; the last that is known of it is from %1 at %2.</source>
        <translation>El programa terminó sin que se cerrara; lo último que se sabe de él es del %1 a las %2.</translation>
    </message>
    <message>
        <source>The program crashed on %1 at %2: %3.</source>
        <translation>El programa falló el %1 a las %2: %3.</translation>
    </message>
    <message>
        <source>The program ended unexpectedly</source>
        <translation>El programa terminó inesperadamente</translation>
    </message>
    <message>
        <source>The log&apos;s file</source>
        <translation>El archivo del registro</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Abrir su carpeta</translation>
    </message>
    <message>
        <source>What it did last stands in this file: actions by their names, and what Qt complained about; nothing of what is in projects, and no names of files.</source>
        <translation>Lo último que hizo está en este archivo: los comandos por sus nombres y aquello de lo que Qt se quejó; nada de lo que hay en los proyectos y ningún nombre de archivo.</translation>
    </message>
    <message>
        <source>To report it, say what you were doing and give this file to those from whom you have the program. Nothing is sent by itself.</source>
        <translation>Para informar de ello, diga qué estaba haciendo y entregue este archivo a quienes le dieron el programa. Nada se envía por sí solo.</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>línea %1, columna %2</translation>
    </message>
    <message>
        <source>the text is UTF-16, expected UTF-8</source>
        <translation>el texto está en UTF-16, se esperaba UTF-8</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>el texto no está en UTF-8</translation>
    </message>
    <message>
        <source>more than %1 columns</source>
        <translation>más de %1 columnas</translation>
    </message>
    <message>
        <source>the quotation mark with which the cell begins is never closed</source>
        <translation>las comillas con las que empieza la celda no se cierran nunca</translation>
    </message>
    <message>
        <source>text stands behind the closing quotation mark</source>
        <translation>hay texto detrás de las comillas de cierre</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>larger than %1 megabytes</source>
        <translation>de más de %1 megabytes</translation>
    </message>
    <message>
        <source>empty, where a table was expected</source>
        <translation>vacío, donde se esperaba una tabla</translation>
    </message>
    <message>
        <source>no rows below the header</source>
        <translation>no hay filas debajo del encabezado</translation>
    </message>
    <message>
        <source>more than %1 rows</source>
        <translation>más de %1 filas</translation>
    </message>
    <message>
        <source>%1, but the first row has %2</source>
        <translation>%1, pero la primera fila tiene %2</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>columna %1</translation>
    </message>
</context>
<context>
    <name>CurveChart</name>
    <message>
        <source>Iteration</source>
        <translation>Iteración</translation>
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
        <translation>Error total</translation>
    </message>
    <message>
        <source>Total error – %1</source>
        <translation>Error total – %1</translation>
    </message>
    <message>
        <source>There is no error curve yet.</source>
        <translation>Todavía no hay ninguna curva de error.</translation>
    </message>
    <message>
        <source>A picture from iteration %1 to %2 is not possible.</source>
        <translation>No es posible una imagen de la iteración %1 a la %2.</translation>
    </message>
</context>
<context>
    <name>CurveTableDialog</name>
    <message>
        <source>At iteration %1 the total error is %2; it was %3 at the start, and its smallest value was %4.</source>
        <translation>En la iteración %1, el error total es %2; al principio era %3 y su valor más bajo fue %4.</translation>
    </message>
    <message>
        <source>Error curve as table</source>
        <translation>Curva de error como tabla</translation>
    </message>
    <message>
        <source>Summary of the error curve</source>
        <translation>Resumen de la curva de error</translation>
    </message>
    <message>
        <source>&amp;Go to this iteration</source>
        <translation>&amp;Ir a esta iteración</translation>
    </message>
    <message>
        <source>Show the chosen iteration in the window (Enter)</source>
        <translation>Mostrar en la ventana la iteración elegida (Intro)</translation>
    </message>
    <message>
        <source>&amp;Copy as CSV</source>
        <translation>&amp;Copiar como CSV</translation>
    </message>
    <message>
        <source>Copy the whole table, with all digits (Ctrl+C)</source>
        <translation>Copiar toda la tabla, con todas las cifras (Ctrl+C)</translation>
    </message>
    <message>
        <source>Close the table</source>
        <translation>Cerrar la tabla</translation>
    </message>
    <message>
        <source>Table of the error curve</source>
        <translation>Tabla de la curva de error</translation>
    </message>
    <message>
        <source>Scroll the table of the error curve</source>
        <translation>Desplazar la tabla de la curva de error</translation>
    </message>
    <message>
        <source>Copied the table: %1 rows.</source>
        <translation>Tabla copiada: %1 filas.</translation>
    </message>
</context>
<context>
    <name>CurveTableModel</name>
    <message>
        <source>iteration %1</source>
        <translation>iteración %1</translation>
    </message>
    <message>
        <source>iteration %1, %2: %3</source>
        <translation>iteración %1, %2: %3</translation>
    </message>
    <message>
        <source>Iteration</source>
        <translation>Iteración</translation>
    </message>
    <message>
        <source>Total error</source>
        <translation>Error total</translation>
    </message>
    <message>
        <source>Smallest until the next row</source>
        <translation>Mínimo hasta la fila siguiente</translation>
    </message>
    <message>
        <source>Largest until the next row</source>
        <translation>Máximo hasta la fila siguiente</translation>
    </message>
    <message>
        <source>Error of the test samples</source>
        <translation>Error de las muestras de prueba</translation>
    </message>
    <message>
        <source>Column: %1</source>
        <translation>Columna: %1</translation>
    </message>
</context>
<context>
    <name>CurveView</name>
    <message>
        <source>Error curve</source>
        <translation>Curva de error</translation>
    </message>
    <message>
        <source>iteration %1 · E = %2</source>
        <translation>iteración %1 · E = %2</translation>
    </message>
</context>
<context>
    <name>DataExport</name>
    <message>
        <source>the export was cancelled</source>
        <translation>la exportación se ha cancelado</translation>
    </message>
    <message>
        <source>from iteration %1 to %2 there is nothing</source>
        <translation>de la iteración %1 a la %2 no hay nada</translation>
    </message>
    <message>
        <source>iteration %1: the network is another one than in iteration %2, and so are its parameters</source>
        <translation>iteración %1: la red no es la misma que en la iteración %2, y sus parámetros tampoco</translation>
    </message>
</context>
<context>
    <name>DataImport</name>
    <message>
        <source>empty, where a class was expected</source>
        <translation>vacío, donde se esperaba una clase</translation>
    </message>
    <message>
        <source>empty, where a number was expected</source>
        <translation>vacío, donde se esperaba un número</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>«%1» no es un número</translation>
    </message>
    <message>
        <source>the column&apos;s numbers are too large to be scaled</source>
        <translation>los números de la columna son demasiado grandes para escalarlos</translation>
    </message>
    <message>
        <source>more than %1 classes, but a layer can have at most so many neurons</source>
        <translation>más de %1 clases, que son las neuronas que una capa puede tener como máximo</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>columnas</translation>
    </message>
    <message>
        <source>none is an input</source>
        <translation>ninguna es una entrada</translation>
    </message>
    <message>
        <source>none is a target</source>
        <translation>ninguna es un objetivo</translation>
    </message>
    <message>
        <source>%1 inputs and %2 outputs, but a layer can have at most %3 neurons</source>
        <translation>%1 entradas y %2 salidas, pero una capa puede tener %3 neuronas como máximo</translation>
    </message>
    <message>
        <source>%1 rows with %2 numbers each, but data can have at most %3 numbers</source>
        <translation>%1 filas con %2 números cada una, pero los datos pueden tener %3 números como máximo</translation>
    </message>
</context>
<context>
    <name>DatasetModel</name>
    <message>
        <source>sample %1, %2</source>
        <translation>muestra %1, %2</translation>
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
        <translation>Muestra %1, %2</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add sample</source>
        <translation>Añadir muestra</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove samples</source>
        <translation>Quitar muestras</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Paste samples</source>
        <translation>Pegar muestras</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Import samples</source>
        <translation>Importar muestras</translation>
    </message>
    <message>
        <source>Generate…</source>
        <translation>Generar…</translation>
    </message>
    <message>
        <source>Generate samples</source>
        <translation>Generar muestras</translation>
    </message>
    <message>
        <source>1 sample</source>
        <translation>1 muestra</translation>
    </message>
    <message>
        <source>%1 samples</source>
        <translation>%1 muestras</translation>
    </message>
    <message>
        <source>%1, and %2 more for the test</source>
        <translation>%1 y %2 más para la prueba</translation>
    </message>
    <message>
        <source>Add sample %1</source>
        <translation>Añadir la muestra %1</translation>
    </message>
    <message>
        <source>Remove sample %1</source>
        <translation>Quitar la muestra %1</translation>
    </message>
    <message>
        <source>Remove %1 samples</source>
        <translation>Quitar %1 muestras</translation>
    </message>
    <message>
        <source>Paste: %1</source>
        <translation>Pegar: %1</translation>
    </message>
    <message>
        <source>Paste 1 row</source>
        <translation>Pegar 1 fila</translation>
    </message>
    <message>
        <source>Paste %1 rows</source>
        <translation>Pegar %1 filas</translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message>
        <source>Right</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>: the program has %1.</source>
        <translation>: el programa obtiene %1.</translation>
    </message>
    <message>
        <source>Right, but truncated</source>
        <translation>Correcto, pero truncado</translation>
    </message>
    <message>
        <source>: %1 was cut off after %2 decimals instead of rounded.</source>
        <translation>: %1 se truncó a %2 decimales en lugar de redondearse.</translation>
    </message>
    <message>
        <source>; that gives %1 instead of %2.</source>
        <translation>; eso da %1 en lugar de %2.</translation>
    </message>
    <message>
        <source>The sign is wrong</source>
        <translation>El signo está mal</translation>
    </message>
    <message>
        <source>: it is %1, not %2.</source>
        <translation>: es %1, no %2.</translation>
    </message>
    <message>
        <source>The decimal mark is in the wrong place</source>
        <translation>El separador decimal está mal colocado</translation>
    </message>
    <message>
        <source>: it is %1.</source>
        <translation>: es %1.</translation>
    </message>
    <message>
        <source>This is the mean error over all %1 samples</source>
        <translation>Es el error medio de las %1 muestras</translation>
    </message>
    <message>
        <source>, %1; the sample that this iteration begins with has %2.</source>
        <translation>, %1; la muestra con la que empieza esta iteración tiene %2.</translation>
    </message>
    <message>
        <source>This is %1</source>
        <translation>Esto es %1</translation>
    </message>
    <message>
        <source>, %1; %2 is %3.</source>
        <translation>, %1; %2 es %3.</translation>
    </message>
</context>
<context>
    <name>DiagnosisField</name>
    <message>
        <source>Why is my number different?</source>
        <translation>¿Por qué mi número es distinto?</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Magnitud</translation>
    </message>
    <message>
        <source>The quantity that your value is for</source>
        <translation>La magnitud a la que corresponde su valor</translation>
    </message>
    <message>
        <source>Your value</source>
        <translation>Su valor</translation>
    </message>
    <message>
        <source>your value …</source>
        <translation>su valor …</translation>
    </message>
    <message>
        <source>Explanation of your value</source>
        <translation>Explicación de su valor</translation>
    </message>
    <message>
        <source>Room for the explanation</source>
        <translation>Espacio para la explicación</translation>
    </message>
    <message>
        <source>Scroll the explanation</source>
        <translation>Desplazar la explicación</translation>
    </message>
    <message>
        <source>Training up to here is too long to be repeated, or comes to no finite number.</source>
        <translation>El entrenamiento hasta aquí es demasiado largo para repetirlo, o no llega a un número finito.</translation>
    </message>
    <message>
        <source>None of the mistakes that the program knows gives %1 for %2; it is %3.</source>
        <translation>Ninguno de los errores que el programa conoce da %1 para %2; es %3.</translation>
    </message>
    <message>
        <source>More digits of your value would tell more.</source>
        <translation>Con más cifras de su valor se sabría más.</translation>
    </message>
</context>
<context>
    <name>DiagramLooks</name>
    <message>
        <source>Weight %1, %2 to %3</source>
        <translation>Peso %1, de %2 a %3</translation>
    </message>
    <message>
        <source>Bias %1</source>
        <translation>Sesgo %1</translation>
    </message>
    <message>
        <source>Input %1</source>
        <translation>Entrada %1</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Objetivo %1</translation>
    </message>
    <message>
        <source>Error %1</source>
        <translation>Error %1</translation>
    </message>
    <message>
        <source>Sum of errors</source>
        <translation>Suma de los errores</translation>
    </message>
    <message>
        <source>Neuron %1</source>
        <translation>Neurona %1</translation>
    </message>
    <message>
        <source>net input %1, output %2</source>
        <translation>entrada neta %1, salida %2</translation>
    </message>
    <message>
        <source>net input %1, output %2, delta %3</source>
        <translation>entrada neta %1, salida %2, delta %3</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>preguntado</translation>
    </message>
    <message>
        <source>updated: %1</source>
        <translation>actualizado: %1</translation>
    </message>
</context>
<context>
    <name>DiagramScene</name>
    <message>
        <source>Look closer at the %1 neurons from %2 to %3</source>
        <translation>Ver de cerca las %1 neuronas de %2 a %3</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>hidden layer</source>
        <translation>capa oculta</translation>
    </message>
    <message>
        <source>Activation of the %1: %2</source>
        <translation>Activación de la %1: %2</translation>
    </message>
    <message>
        <source>Insert a layer before the %1</source>
        <translation>Insertar una capa antes de la %1</translation>
    </message>
    <message>
        <source>Add a neuron to the %1</source>
        <translation>Añadir una neurona a la %1</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>The network at iteration %L1, with a total error of %2</source>
        <translation>La red en la iteración %L1, con un error total de %2</translation>
    </message>
    <message>
        <source>no parameter is named &quot;%1&quot;</source>
        <translation>ningún parámetro se llama &quot;%1&quot;</translation>
    </message>
</context>
<context>
    <name>DiagramView</name>
    <message>
        <source>Network diagram</source>
        <translation>Diagrama de la red</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>%1: the value must be at least 0 and below 1</source>
        <translation>%1: el valor debe ser al menos 0 y menor que 1</translation>
    </message>
    <message>
        <source>%1: the value must be above 0</source>
        <translation>%1: el valor debe ser mayor que 0</translation>
    </message>
    <message>
        <source>%1: the value must be a finite number</source>
        <translation>%1: el valor debe ser un número finito</translation>
    </message>
    <message>
        <source>η: the learning rate must be above 0</source>
        <translation>η: la tasa de aprendizaje debe ser mayor que 0</translation>
    </message>
    <message>
        <source>batch size: expected a whole number above 0</source>
        <translation>tamaño del lote: se esperaba un número entero mayor que 0</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>objetivo %1</translation>
    </message>
    <message>
        <source>%1: type a number, such as 0.45</source>
        <translation>%1: escriba un número, como 0,45</translation>
    </message>
    <message>
        <source>%1: “%2” is not a number</source>
        <translation>%1: «%2» no es un número</translation>
    </message>
    <message>
        <source>%1: %2 is too large for a number of double precision</source>
        <translation>%1: %2 es demasiado grande para un número de doble precisión</translation>
    </message>
</context>
<context>
    <name>ErrorChart</name>
    <message>
        <source>Total error</source>
        <translation>Error total</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>lineal</translation>
    </message>
    <message>
        <source>Linear axis</source>
        <translation>Eje lineal</translation>
    </message>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <source>Logarithmic axis</source>
        <translation>Eje logarítmico</translation>
    </message>
    <message>
        <source>Save picture …</source>
        <translation>Guardar imagen …</translation>
    </message>
    <message>
        <source>Save picture of the error curve</source>
        <translation>Guardar la imagen de la curva de error</translation>
    </message>
    <message>
        <source>The two curves</source>
        <translation>Las dos curvas</translation>
    </message>
    <message>
        <source>samples learned from</source>
        <translation>muestras de aprendizaje</translation>
    </message>
    <message>
        <source>test samples</source>
        <translation>muestras de prueba</translation>
    </message>
    <message>
        <source>Curve of the total error</source>
        <translation>Curva del error total</translation>
    </message>
    <message>
        <source>%1 with %2 after %3 iterations</source>
        <translation>%1 con %2 tras %3 iteraciones</translation>
    </message>
    <message>
        <source> Branches: %1.</source>
        <translation> Ramas: %1.</translation>
    </message>
    <message>
        <source>At iteration %1 the total error is %2; it was %3 at the start, and its smallest value was %4.</source>
        <translation>En la iteración %1, el error total es %2; al principio era %3 y su valor más bajo fue %4.</translation>
    </message>
</context>
<context>
    <name>ErrorSurface</name>
    <message>
        <source>An error surface needs two parameters; this network has one.</source>
        <translation>Una superficie de error necesita dos parámetros; esta red tiene uno.</translation>
    </message>
    <message>
        <source>An error surface would take too long: %1 parameters and %2 samples.</source>
        <translation>Una superficie de error tardaría demasiado: %1 parámetros y %2 muestras.</translation>
    </message>
</context>
<context>
    <name>ErrorSurfacePanel</name>
    <message>
        <source>Error surface</source>
        <translation>Superficie de error</translation>
    </message>
    <message>
        <source>Drag to move, wheel or + and − to zoom, double click or 0 to see the whole way</source>
        <translation>Arrastre para mover; rueda, + o − para ampliar o reducir; doble clic o 0 para ver todo el recorrido</translation>
    </message>
    <message>
        <source>Values on the surface</source>
        <translation>Valores en la superficie</translation>
    </message>
    <message>
        <source>
E ≈ %1</source>
        <translation>
E ≈ %1</translation>
    </message>
    <message>
        <source>Parameter across the surface</source>
        <translation>Parámetro en horizontal</translation>
    </message>
    <message>
        <source>Parameter up the surface</source>
        <translation>Parámetro en vertical</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Show the whole way on the surface</source>
        <translation>Mostrar todo el recorrido en la superficie</translation>
    </message>
    <message>
        <source>
E = %1 now</source>
        <translation>
E = %1 ahora</translation>
    </message>
    <message>
        <source>smaller %1</source>
        <translation>%1 menor</translation>
    </message>
    <message>
        <source>larger %1</source>
        <translation>%1 mayor</translation>
    </message>
    <message>
        <source>any %1</source>
        <translation>cualquier %1</translation>
    </message>
    <message>
        <source>%1 (∂E/∂%2 = %3)</source>
        <translation>%1 (∂E/∂%2 = %3)</translation>
    </message>
    <message>
        <source>It is flat there.</source>
        <translation>Ahí es plana.</translation>
    </message>
    <message>
        <source>It falls steepest towards %1 and %2.</source>
        <translation>La bajada más pronunciada es hacia %1 y %2.</translation>
    </message>
    <message>
        <source>E = %1 at %2. %3 The lowest point in view is E = %4 near %5.</source>
        <translation>E = %1 en %2. %3 El punto más bajo a la vista es E = %4, cerca de %5.</translation>
    </message>
</context>
<context>
    <name>Exercise</name>
    <message>
        <source>no numbers were found with which this network trains</source>
        <translation>no se han encontrado números con los que esta red entrene</translation>
    </message>
    <message>
        <source>no numbers were found with which the error falls; a smaller learning rate may help</source>
        <translation>no se encontraron números con los que el error disminuya; una tasa de aprendizaje menor puede ayudar</translation>
    </message>
</context>
<context>
    <name>ExperimentFile</name>
    <message>
        <source>empty, where a name was expected</source>
        <translation>vacío, donde se esperaba un nombre</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a branch has no branches of its own</source>
        <translation>una rama no tiene ramas propias</translation>
    </message>
    <message>
        <source>a whole number, 0 or above</source>
        <translation>un número entero, 0 o mayor</translation>
    </message>
    <message>
        <source>%1 branches, but a project can have at most %2</source>
        <translation>%1 ramas, pero un proyecto puede tener %2 como máximo</translation>
    </message>
</context>
<context>
    <name>ExplanationPresenter</name>
    <message>
        <source>Worked out ahead for iteration %1</source>
        <translation>Calculado por adelantado para la iteración %1</translation>
    </message>
    <message>
        <source>In iteration %1</source>
        <translation>En la iteración %1</translation>
    </message>
</context>
<context>
    <name>ExportDataDialog</name>
    <message>
        <source>Error curve</source>
        <translation>Curva de error</translation>
    </message>
    <message>
        <source>Parameters, a row for each iteration</source>
        <translation>Parámetros, una fila por iteración</translation>
    </message>
    <message>
        <source>Parameters of one iteration</source>
        <translation>Parámetros de una iteración</translation>
    </message>
    <message>
        <source>Whole state, with all values of an iteration</source>
        <translation>Estado completo, con todos los valores de una iteración</translation>
    </message>
    <message>
        <source>Weights for PyTorch, as JSON</source>
        <translation>Pesos para PyTorch, como JSON</translation>
    </message>
    <message>
        <source>Weights for PyTorch, as safetensors</source>
        <translation>Pesos para PyTorch, como safetensors</translation>
    </message>
    <message>
        <source>Network as an ONNX model</source>
        <translation>Red como modelo ONNX</translation>
    </message>
    <message>
        <source>PyTorch program that trains the same network</source>
        <translation>Programa de PyTorch que entrena la misma red</translation>
    </message>
    <message>
        <source>Data to export</source>
        <translation>Datos que exportar</translation>
    </message>
    <message>
        <source>First iteration</source>
        <translation>Primera iteración</translation>
    </message>
    <message>
        <source>Last iteration</source>
        <translation>Última iteración</translation>
    </message>
    <message>
        <source>Iterations from row to row</source>
        <translation>Iteraciones de una fila a otra</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>Exportar datos</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>From iteration</source>
        <translation>Desde la iteración</translation>
    </message>
    <message>
        <source>To iteration</source>
        <translation>Hasta la iteración</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Cada</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>File to export to</source>
        <translation>Archivo de exportación</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Browse for a file to export to</source>
        <translation>Buscar un archivo al que exportar</translation>
    </message>
    <message>
        <source>Iteration</source>
        <translation>Iteración</translation>
    </message>
    <message>
        <source>Type a file name.</source>
        <translation>Escriba un nombre de archivo.</translation>
    </message>
    <message>
        <source>The file name must end in .%1.</source>
        <translation>El nombre del archivo debe terminar en .%1.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>No existe la carpeta %1.</translation>
    </message>
    <message>
        <source>The first iteration lies behind the last.</source>
        <translation>La primera iteración es posterior a la última.</translation>
    </message>
    <message>
        <source>This file will be replaced.</source>
        <translation>Este archivo se reemplazará.</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>La exportación se ha cancelado.</translation>
    </message>
    <message>
        <source>Remark on the file</source>
        <translation>Observación sobre el archivo</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>standard output</source>
        <translation>salida estándar</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>no se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>cannot open %1: it is a folder</source>
        <translation>no se puede abrir %1: es una carpeta</translation>
    </message>
    <message>
        <source>cannot open %1: %2</source>
        <translation>no se puede abrir %1: %2</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>no se puede leer %1: %2</translation>
    </message>
    <message>
        <source>cannot open %1: it is not an ordinary file</source>
        <translation>no se puede abrir %1: no es un archivo corriente</translation>
    </message>
</context>
<context>
    <name>Finiteness</name>
    <message>
        <source>%1 is no longer a number</source>
        <translation>%1 ya no es un número</translation>
    </message>
    <message>
        <source>%1 became infinite</source>
        <translation>%1 se ha vuelto infinito</translation>
    </message>
    <message>
        <source>the total error became infinite</source>
        <translation>el error total se ha vuelto infinito</translation>
    </message>
</context>
<context>
    <name>FixedKeys</name>
    <message>
        <source>In the diagram</source>
        <translation>En el diagrama</translation>
    </message>
    <message>
        <source>Go to the next number, or the one before</source>
        <translation>Ir al número siguiente o al anterior</translation>
    </message>
    <message>
        <source>Show a weight&apos;s chain rule, or how a number was computed</source>
        <translation>Mostrar la regla de la cadena de un peso, o cómo se calculó un número</translation>
    </message>
    <message>
        <source>Edit a number</source>
        <translation>Editar un número</translation>
    </message>
    <message>
        <source>Change a number by a small step</source>
        <translation>Cambiar un número en un paso pequeño</translation>
    </message>
    <message>
        <source>Change a number by a large step</source>
        <translation>Cambiar un número en un paso grande</translation>
    </message>
    <message>
        <source>Move a neuron while the structure is edited</source>
        <translation>Mover una neurona mientras se edita la estructura</translation>
    </message>
    <message>
        <source>Remove a neuron while the structure is edited</source>
        <translation>Quitar una neurona mientras se edita la estructura</translation>
    </message>
    <message>
        <source>While a number is edited</source>
        <translation>Mientras se edita un número</translation>
    </message>
    <message>
        <source>Take the number over</source>
        <translation>Aceptar el número</translation>
    </message>
    <message>
        <source>Leave the number as it was</source>
        <translation>Dejar el número como estaba</translation>
    </message>
    <message>
        <source>Make it a little larger or smaller</source>
        <translation>Aumentarlo o reducirlo un poco</translation>
    </message>
    <message>
        <source>Make it larger or smaller</source>
        <translation>Aumentarlo o reducirlo</translation>
    </message>
    <message>
        <source>In the formula</source>
        <translation>En la fórmula</translation>
    </message>
    <message>
        <source>Go from factor to factor</source>
        <translation>Ir de factor en factor</translation>
    </message>
    <message>
        <source>Go to the first factor</source>
        <translation>Ir al primer factor</translation>
    </message>
    <message>
        <source>Go to the last factor</source>
        <translation>Ir al último factor</translation>
    </message>
    <message>
        <source>Open a factor that has a formula of its own, or close it</source>
        <translation>Desplegar un factor que tiene su propia fórmula, o plegarlo</translation>
    </message>
    <message>
        <source>In the lesson</source>
        <translation>En la lección</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>In predict mode</source>
        <translation>En el modo de predicción</translation>
    </message>
    <message>
        <source>Check the number</source>
        <translation>Comprobar el número</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Pista</translation>
    </message>
    <message>
        <source>Go on with my number</source>
        <translation>Seguir con mi número</translation>
    </message>
    <message>
        <source>Show answer</source>
        <translation>Mostrar la respuesta</translation>
    </message>
    <message>
        <source>In the table of data</source>
        <translation>En la tabla de datos</translation>
    </message>
    <message>
        <source>Copy the chosen samples</source>
        <translation>Copiar las muestras elegidas</translation>
    </message>
    <message>
        <source>Paste samples</source>
        <translation>Pegar muestras</translation>
    </message>
    <message>
        <source>Remove the chosen samples</source>
        <translation>Quitar las muestras elegidas</translation>
    </message>
    <message>
        <source>On the error surface</source>
        <translation>En la superficie de error</translation>
    </message>
    <message>
        <source>Move to a side</source>
        <translation>Mover hacia un lado</translation>
    </message>
    <message>
        <source>Move up or down</source>
        <translation>Mover hacia arriba o hacia abajo</translation>
    </message>
    <message>
        <source>Zoom in or out</source>
        <translation>Acercar o alejar</translation>
    </message>
    <message>
        <source>Show all of the way of training</source>
        <translation>Mostrar todo el recorrido del entrenamiento</translation>
    </message>
    <message>
        <source>In the table of the error curve</source>
        <translation>En la tabla de la curva de error</translation>
    </message>
    <message>
        <source>Show the chosen iteration in the window</source>
        <translation>Mostrar en la ventana la iteración elegida</translation>
    </message>
    <message>
        <source>Copy the table with all digits</source>
        <translation>Copiar la tabla con todas las cifras</translation>
    </message>
</context>
<context>
    <name>FormulaView</name>
    <message>
        <source>Chain rule</source>
        <translation>Regla de la cadena</translation>
    </message>
    <message>
        <source>Chain rule of %1</source>
        <translation>Regla de la cadena de %1</translation>
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
        <translation>AND</translation>
    </message>
    <message>
        <source>OR</source>
        <translation>OR</translation>
    </message>
    <message>
        <source>Two circles</source>
        <translation>Dos círculos</translation>
    </message>
    <message>
        <source>Two spirals</source>
        <translation>Dos espirales</translation>
    </message>
    <message>
        <source>Two blobs</source>
        <translation>Dos nubes de puntos</translation>
    </message>
    <message>
        <source>Generate samples</source>
        <translation>Generar muestras</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>Tar&amp;gets</source>
        <translation>&amp;Objetivos</translation>
    </message>
    <message>
        <source>Sa&amp;mples</source>
        <translation>&amp;Muestras</translation>
    </message>
    <message>
        <source>N&amp;oise, σ</source>
        <translation>&amp;Ruido, σ</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>&amp;Semilla</translation>
    </message>
    <message>
        <source>Kind of data</source>
        <translation>Tipo de datos</translation>
    </message>
    <message>
        <source>Targets of the classes</source>
        <translation>Objetivos de las clases</translation>
    </message>
    <message>
        <source>one number, 0 or 1</source>
        <translation>un número, 0 o 1</translation>
    </message>
    <message>
        <source>two numbers, one-hot</source>
        <translation>dos números, one-hot</translation>
    </message>
    <message>
        <source>Number of samples to generate</source>
        <translation>Número de muestras que generar</translation>
    </message>
    <message>
        <source>Standard deviation of the noise</source>
        <translation>Desviación típica del ruido</translation>
    </message>
    <message>
        <source>Seed of the noise</source>
        <translation>Semilla del ruido</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generar</translation>
    </message>
    <message>
        <source>Generate these samples</source>
        <translation>Generar estas muestras</translation>
    </message>
</context>
<context>
    <name>GradientCheck</name>
    <message>
        <source>%1 is exactly 0 in sample %2</source>
        <translation>%1 es exactamente 0 en la muestra %2</translation>
    </message>
    <message>
        <source>%1 is so near to 0 in sample %2 that a small change takes it to the other side</source>
        <translation>%1 está tan cerca de 0 en la muestra %2 que un pequeño cambio lo lleva al otro lado</translation>
    </message>
    <message>
        <source>At %1 the error has a kink: %2, where %3 has no single slope. Finite differences mix the slopes of both sides there and prove nothing.</source>
        <translation>En %1 el error tiene un punto anguloso: %2, donde %3 no tiene una pendiente única. Allí las diferencias finitas mezclan las pendientes de ambos lados y no prueban nada.</translation>
    </message>
</context>
<context>
    <name>GradientCheckDialog</name>
    <message>
        <source>Gradient check</source>
        <translation>Comprobación de gradientes</translation>
    </message>
    <message>
        <source>Result of the gradient check</source>
        <translation>Resultado de la comprobación de gradientes</translation>
    </message>
    <message>
        <source>Remark on the gradient</source>
        <translation>Observación sobre el gradiente</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>Filas mostradas</translation>
    </message>
    <message>
        <source>Close gradient check</source>
        <translation>Cerrar la comprobación de gradientes</translation>
    </message>
    <message>
        <source>Gradients checked</source>
        <translation>Gradientes comprobados</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel gradient check</source>
        <translation>Cancelar la comprobación de gradientes</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>Gradientes</translation>
    </message>
    <message>
        <source>Scroll the gradients</source>
        <translation>Desplazar los gradientes</translation>
    </message>
    <message>
        <source>Checking gradients: %1 of %2 …</source>
        <translation>Comprobando gradientes: %1 de %2 …</translation>
    </message>
    <message>
        <source>Cancelled after %1 of %2 gradients. %3</source>
        <translation>Cancelado tras %1 de %2 gradientes. %3</translation>
    </message>
    <message>
        <source>The worst %1 of %2 are shown.</source>
        <translation>Se muestran los %1 peores de %2.</translation>
    </message>
</context>
<context>
    <name>GradientModel</name>
    <message>
        <source>kink at net_%1 = 0</source>
        <translation>punto anguloso en net_%1 = 0</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>coincide</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difiere</translation>
    </message>
    <message>
        <source>Back-propagation and the central difference of %1 are not the same slope: %2 and %3.</source>
        <translation>La retropropagación y la diferencia central de %1 no dan la misma pendiente: %2 y %3.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>parámetro</translation>
    </message>
    <message>
        <source>back-propagation</source>
        <translation>retropropagación</translation>
    </message>
    <message>
        <source>central difference</source>
        <translation>diferencia central</translation>
    </message>
    <message>
        <source>relative difference</source>
        <translation>diferencia relativa</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>observación</translation>
    </message>
</context>
<context>
    <name>GradientVerdict</name>
    <message>
        <source>1 is at a kink, where finite differences prove nothing</source>
        <translation>1 está en un punto anguloso, donde las diferencias finitas no prueban nada</translation>
    </message>
    <message>
        <source>%1 are at kinks, where finite differences prove nothing</source>
        <translation>%1 están en puntos angulosos, donde las diferencias finitas no prueban nada</translation>
    </message>
    <message>
        <source>No gradient can be judged: of %1, %2.</source>
        <translation>No se puede juzgar ningún gradiente: de %1, %2.</translation>
    </message>
    <message>
        <source>to the last digit</source>
        <translation>hasta la última cifra</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>con un margen de %1</translation>
    </message>
    <message>
        <source>%1 of %2 gradients agree with central differences %3; %4.</source>
        <translation>%1 de %2 gradientes coinciden con las diferencias centrales %3; %4.</translation>
    </message>
    <message>
        <source>The only gradient agrees with central differences %1.</source>
        <translation>El único gradiente coincide con la diferencia central %1.</translation>
    </message>
    <message>
        <source>All %1 gradients agree with central differences %2.</source>
        <translation>Los %1 gradientes coinciden con las diferencias centrales %2.</translation>
    </message>
    <message>
        <source>%1 of %2 gradients differ from central differences, most of all ∂E_total/∂%3: it is %4, and they give %5.</source>
        <translation>%1 de %2 gradientes difieren de las diferencias centrales; el que más, ∂E_total/∂%3: es %4, y ellas dan %5.</translation>
    </message>
</context>
<context>
    <name>GuideBrowser</name>
    <message>
        <source>Page of the guide</source>
        <translation>Página de la guía</translation>
    </message>
    <message>
        <source>Scroll the page</source>
        <translation>Desplazar la página</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Pages of the guide</source>
        <translation>Páginas de la guía</translation>
    </message>
    <message>
        <source>Scroll the list of pages</source>
        <translation>Desplazar la lista de páginas</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Lugares encontrados</translation>
    </message>
    <message>
        <source>Scroll the list of places</source>
        <translation>Desplazar la lista de lugares</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>◀ Back</source>
        <translation>◀ Atrás</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Volver a la página anterior</translation>
    </message>
    <message>
        <source>Forward ▶</source>
        <translation>Adelante ▶</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Volver a avanzar</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>What the search has found</source>
        <translation>Resultado de la búsqueda</translation>
    </message>
    <message>
        <source>Nowhere in the guide.</source>
        <translation>No aparece en la guía.</translation>
    </message>
    <message>
        <source>No line has all of these words.</source>
        <translation>Ninguna línea contiene todas estas palabras.</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 lugar</translation>
    </message>
    <message>
        <source>%1 places</source>
        <translation>%1 lugares</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>for all %1 samples that were looked at</source>
        <translation>para las %1 muestras examinadas</translation>
    </message>
    <message>
        <source>for the only sample</source>
        <translation>para la única muestra</translation>
    </message>
    <message>
        <source>for every sample</source>
        <translation>para todas las muestras</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>within %1 of %2</source>
        <translation>%2 (con una diferencia de %1 como mucho)</translation>
    </message>
    <message>
        <source>%1 is saturated: its output is %2, though its target is up to %3 away. Its slope is nearly 0 and its weights hardly learn; smaller starting weights or a cross-entropy loss help.</source>
        <translation>%1 está saturada: su salida vale %2, aunque su objetivo dista hasta %3. Su pendiente es casi 0 y sus pesos apenas aprenden; ayudan unos pesos iniciales menores o una pérdida de entropía cruzada.</translation>
    </message>
    <message>
        <source>%1 is saturated and works as a switch: its output is %2. Its slope is nearly 0 and its weights hardly learn any more, which is no harm once the error is small.</source>
        <translation>%1 está saturada y funciona como un interruptor: su salida vale %2. Su pendiente es casi 0 y sus pesos ya apenas aprenden, lo que no importa una vez que el error es pequeño.</translation>
    </message>
    <message>
        <source>%1 is saturated: its output is %2, so its slope is nearly 0 and its weights hardly learn; smaller starting weights or inputs scaled to about −1 … 1 help.</source>
        <translation>%1 está saturada: su salida vale %2, de modo que su pendiente es casi 0 y sus pesos apenas aprenden; ayudan unos pesos iniciales menores o unas entradas escaladas a aproximadamente −1 … 1.</translation>
    </message>
    <message>
        <source>%1 is dead: its net input is at most %2 %3, so its output and its slope are 0 and the weights that lead to it do not learn; other starting weights, a smaller learning rate or a leaky ReLU help.</source>
        <translation>%1 está muerta: su entrada neta es como máximo %2 %3, de modo que su salida y su pendiente son 0 y los pesos que llegan a ella no aprenden; ayudan otros pesos iniciales, una tasa de aprendizaje menor o una leaky ReLU.</translation>
    </message>
    <message>
        <source>The gradients vanish on the way back: those of the first layer are 0, those of the last layer are not, so the first layer hardly learns; larger starting weights, fewer layers or ReLU instead of sigmoid help.</source>
        <translation>Los gradientes se desvanecen en el camino hacia atrás: los de la primera capa son 0 y los de la última no, de modo que la primera capa apenas aprende; ayudan unos pesos iniciales mayores, menos capas o ReLU en lugar de sigmoide.</translation>
    </message>
    <message>
        <source>The gradients vanish on the way back: those of the first layer are on average %1 of the last layer&apos;s, so the first layer hardly learns; larger starting weights, fewer layers or ReLU instead of sigmoid help.</source>
        <translation>Los gradientes se desvanecen en el camino hacia atrás: los de la primera capa son por término medio %1 de los de la última, de modo que la primera capa apenas aprende; ayudan unos pesos iniciales mayores, menos capas o ReLU en lugar de sigmoide.</translation>
    </message>
    <message>
        <source>The gradients explode on the way back: those of the first layer are on average %1 times the last layer&apos;s, so no learning rate suits both; smaller starting weights or inputs scaled to about −1 … 1 help.</source>
        <translation>Los gradientes explotan en el camino hacia atrás: los de la primera capa son por término medio %1 veces los de la última, de modo que ninguna tasa de aprendizaje sirve para ambas; ayudan unos pesos iniciales menores o unas entradas escaladas a aproximadamente −1 … 1.</translation>
    </message>
    <message>
        <source>Training is on a plateau or in a minimum: in %1 iterations the error went from %2 to %3, and no gradient is larger than %4; if the error is still too large, a larger learning rate, other starting weights or more neurons help.</source>
        <translation>El entrenamiento está en una meseta o en un mínimo: en %1 iteraciones el error pasó de %2 a %3 y ningún gradiente es mayor que %4; si el error aún es demasiado grande, ayudan una tasa de aprendizaje mayor, otros pesos iniciales o más neuronas.</translation>
    </message>
</context>
<context>
    <name>HealthDialog</name>
    <message>
        <source>Health</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Result of the health check</source>
        <translation>Resultado del diagnóstico</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Scroll the findings</source>
        <translation>Desplazar los hallazgos</translation>
    </message>
    <message>
        <source>Close health</source>
        <translation>Cerrar el diagnóstico</translation>
    </message>
    <message>
        <source>All is well: no saturated neuron, no dead ReLU, no vanishing or exploding gradients, no plateau.</source>
        <translation>Todo va bien: ninguna neurona saturada, ninguna ReLU muerta, ningún gradiente que se desvanezca o explote, ninguna meseta.</translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation>1 hallazgo</translation>
    </message>
    <message>
        <source>%1 findings</source>
        <translation>%1 hallazgos</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Advertencia: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
</context>
<context>
    <name>HiddenLayerList</name>
    <message>
        <source>Hidden layers</source>
        <translation>Capas ocultas</translation>
    </message>
    <message>
        <source>Add a hidden layer</source>
        <translation>Añadir una capa oculta</translation>
    </message>
    <message>
        <source>hidden layer %1</source>
        <translation>capa oculta %1</translation>
    </message>
    <message>
        <source>Neurons of %1</source>
        <translation>Neuronas de la %1</translation>
    </message>
    <message>
        <source>Activation of %1</source>
        <translation>Activación de la %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>ImportDataDialog</name>
    <message>
        <source>as they are</source>
        <translation>tal como están</translation>
    </message>
    <message>
        <source>to 0 … 1</source>
        <translation>a 0 … 1</translation>
    </message>
    <message>
        <source>z-score</source>
        <translation>puntuación z</translation>
    </message>
    <message>
        <source>Import samples</source>
        <translation>Importar muestras</translation>
    </message>
    <message>
        <source>Choose a file of comma-separated values.</source>
        <translation>Elija un archivo de valores separados por comas.</translation>
    </message>
    <message>
        <source>Data file</source>
        <translation>Archivo de datos</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>Browse for a data file</source>
        <translation>Buscar un archivo de datos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separador</translation>
    </message>
    <message>
        <source>comma ,</source>
        <translation>coma ,</translation>
    </message>
    <message>
        <source>semicolon ;</source>
        <translation>punto y coma ;</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulador</translation>
    </message>
    <message>
        <source>First row has &amp;names</source>
        <translation>&amp;Primera fila con nombres</translation>
    </message>
    <message>
        <source>First row has names</source>
        <translation>Primera fila con nombres</translation>
    </message>
    <message>
        <source>Scale inputs</source>
        <translation>Escalar las entradas</translation>
    </message>
    <message>
        <source>Scale targets</source>
        <translation>Escalar los objetivos</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Separador</translation>
    </message>
    <message>
        <source>&amp;Inputs</source>
        <translation>&amp;Entradas</translation>
    </message>
    <message>
        <source>Tar&amp;gets</source>
        <translation>&amp;Objetivos</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Columnas del archivo</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Primeras filas del archivo</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import these samples</source>
        <translation>Importar estas muestras</translation>
    </message>
</context>
<context>
    <name>Initialisation</name>
    <message>
        <source>initialisation: the size must be a finite number</source>
        <translation>inicialización: la escala debe ser un número finito</translation>
    </message>
    <message>
        <source>%1: %2 is for the output layer only</source>
        <translation>%1: %2 es solo para la capa de salida</translation>
    </message>
    <message>
        <source>sample %1: %2 inputs and %3 targets, but the network has %4 and %5</source>
        <translation>muestra %1: %2 entradas y %3 objetivos, pero la red tiene %4 y %5</translation>
    </message>
    <message>
        <source>zeros</source>
        <translation>ceros</translation>
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
        <translation>He, normal</translation>
    </message>
</context>
<context>
    <name>JsonText</name>
    <message>
        <source>the text begins with a byte order mark, which must be written as \ufeff</source>
        <translation>el texto empieza con una marca de orden de bytes, que debe escribirse como \ufeff</translation>
    </message>
    <message>
        <source>not valid JSON, a control character such as a line break in a text</source>
        <translation>JSON no válido, un carácter de control, como un salto de línea, dentro de un texto</translation>
    </message>
    <message>
        <source>not valid JSON, an unknown escape in a text</source>
        <translation>JSON no válido, una secuencia de escape desconocida en un texto</translation>
    </message>
    <message>
        <source>the key %1 stands here a second time</source>
        <translation>la clave %1 aparece aquí por segunda vez</translation>
    </message>
    <message>
        <source>not valid JSON, the number is malformed</source>
        <translation>JSON no válido, el número está mal formado</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>línea %1, columna %2</translation>
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
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Command or key to find</source>
        <translation>Comando o tecla que buscar</translation>
    </message>
    <message>
        <source>Find a command or a key…</source>
        <translation>Buscar un comando o una tecla…</translation>
    </message>
    <message>
        <source>Keys of all commands</source>
        <translation>Teclas de todos los comandos</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Key of the command</source>
        <translation>Tecla del comando</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Sin tecla</translation>
    </message>
    <message>
        <source>Take the key away</source>
        <translation>Quitar la tecla</translation>
    </message>
    <message>
        <source>Back to the &amp;default</source>
        <translation>Volver a la &amp;predeterminada</translation>
    </message>
    <message>
        <source>Back to the default key</source>
        <translation>Volver a la tecla predeterminada</translation>
    </message>
    <message>
        <source>Remark on the key</source>
        <translation>Observación sobre la tecla</translation>
    </message>
    <message>
        <source>&amp;All back to the default</source>
        <translation>Restablecer &amp;todas</translation>
    </message>
    <message>
        <source>All keys back to the default</source>
        <translation>Restablecer todas las teclas predeterminadas</translation>
    </message>
    <message>
        <source>Close keys</source>
        <translation>Cerrar las teclas</translation>
    </message>
    <message>
        <source>All keys are as they were from the start.</source>
        <translation>Todas las teclas son las iniciales.</translation>
    </message>
    <message>
        <source>Changed; from the start: %1</source>
        <translation>Modificada; inicial: %1</translation>
    </message>
    <message>
        <source>Press the keys that the command is to have.</source>
        <translation>Pulse las teclas que deba tener el comando.</translation>
    </message>
    <message>
        <source>This key belongs to a part of the window and cannot be changed.</source>
        <translation>Esta tecla pertenece a una parte de la ventana y no se puede cambiar.</translation>
    </message>
    <message>
        <source>The command has no key now.</source>
        <translation>El comando ya no tiene tecla.</translation>
    </message>
    <message>
        <source>The command&apos;s key is %1 now.</source>
        <translation>Ahora la tecla del comando es %1.</translation>
    </message>
    <message>
        <source>The command&apos;s key is as it was from the start.</source>
        <translation>La tecla del comando vuelve a ser la inicial.</translation>
    </message>
</context>
<context>
    <name>LanguageBox</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>El del escritorio</translation>
    </message>
    <message>
        <source>The language changes when Backprop Studio is started again.</source>
        <translation>El idioma cambia al iniciar de nuevo Backprop Studio.</translation>
    </message>
</context>
<context>
    <name>LeftWorkDialog</name>
    <message>
        <source>Cannot be read: %1; the file %2 stays</source>
        <translation>No se puede leer: %1; el archivo %2 se conserva</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>%1, kept on %2 at %3</source>
        <translation>%1, guardado el %2 a las %3</translation>
    </message>
    <message>
        <source>%1, with the answers in predict mode</source>
        <translation>%1, con las respuestas del modo de predicción</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>Trabajo sin guardar</translation>
    </message>
    <message>
        <source>The program ended before this was saved. Go on with it?</source>
        <translation>El programa terminó antes de guardar esto. ¿Continuar con ello?</translation>
    </message>
    <message>
        <source>Unsaved work that was kept</source>
        <translation>Trabajo sin guardar que se conservó</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Descartar…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Discard %1? It cannot be brought back.</source>
        <translation>¿Descartar %1? No se podrá recuperar.</translation>
    </message>
    <message>
        <source>Discard unsaved work</source>
        <translation>Descartar el trabajo sin guardar</translation>
    </message>
    <message>
        <source>%1; a window on the computer “%2” may be at work on it, and the file %3 stays</source>
        <translation>%1; puede que una ventana en el equipo «%2» esté trabajando en ello, y el archivo %3 se queda</translation>
    </message>
    <message>
        <source>%1; the file %2 stays, as nothing can be written beside it</source>
        <translation>%1; el archivo %2 se queda, porque no se puede escribir nada junto a él</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>empty, where a text was expected</source>
        <translation>vacío, donde se esperaba un texto</translation>
    </message>
    <message>
        <source>a whole number from 0 to %1</source>
        <translation>un número entero de 0 a %1</translation>
    </message>
    <message>
        <source>written for a newer Backprop Studio (version %1)</source>
        <translation>escrito para una versión más reciente de Backprop Studio (versión %1)</translation>
    </message>
    <message>
        <source>expected at least one page</source>
        <translation>se esperaba al menos una página</translation>
    </message>
    <message>
        <source>%1 pages, but a lesson can have at most %2</source>
        <translation>%1 páginas, pero una lección puede tener %2 como máximo</translation>
    </message>
    <message>
        <source>the name of a built-in example, or a project</source>
        <translation>el nombre de un ejemplo incluido, o un proyecto</translation>
    </message>
    <message>
        <source>update order</source>
        <translation>orden de actualización</translation>
    </message>
    <message>
        <source>no quantity named %1</source>
        <translation>no hay ninguna magnitud llamada %1</translation>
    </message>
    <message>
        <source>no step makes %1</source>
        <translation>ningún paso calcula %1</translation>
    </message>
    <message>
        <source>no weight or bias named %1</source>
        <translation>no hay ningún peso ni sesgo llamado %1</translation>
    </message>
    <message>
        <source>a factor is lit in the chain rule of &quot;selected&quot;, which is missing</source>
        <translation>se resalta un factor en la regla de la cadena de &quot;selected&quot;, que falta</translation>
    </message>
    <message>
        <source>the chain rule of %1 has no factor %2</source>
        <translation>la regla de la cadena de %1 no tiene el factor %2</translation>
    </message>
    <message>
        <source>%1 values, but a page can have at most %2</source>
        <translation>%1 valores, pero una página puede tener %2 como máximo</translation>
    </message>
    <message>
        <source>a decimal number as text, such as &quot;0.7413&quot;</source>
        <translation>un número decimal como texto, por ejemplo &quot;0.7413&quot;</translation>
    </message>
    <message>
        <source>a number, the name of a quantity, or an expression of them</source>
        <translation>un número, el nombre de una magnitud o una expresión formada con ellos</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>empty, where a lesson was expected</source>
        <translation>vacío, donde se esperaba una lección</translation>
    </message>
    <message>
        <source>no lesson is named %1; there is: %2</source>
        <translation>ninguna lección se llama %1; existen: %2</translation>
    </message>
</context>
<context>
    <name>LessonPanel</name>
    <message>
        <source>Predict this page&apos;s numbers</source>
        <translation>Predecir los números de esta página</translation>
    </message>
    <message>
        <source>Hides these numbers, and asks for them one by one</source>
        <translation>Oculta estos números y los pregunta uno por uno</translation>
    </message>
    <message>
        <source>Lesson page</source>
        <translation>Página de la lección</translation>
    </message>
    <message>
        <source>◀ Back</source>
        <translation>◀ Atrás</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Previous page (Alt+←)</source>
        <translation>Página anterior (Alt+←)</translation>
    </message>
    <message>
        <source>Next ▶</source>
        <translation>Siguiente ▶</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Next page (Alt+→)</source>
        <translation>Página siguiente (Alt+→)</translation>
    </message>
    <message>
        <source>The Lessons menu has some to choose from.</source>
        <translation>En el menú Lecciones hay varias para elegir.</translation>
    </message>
    <message>
        <source>No lesson</source>
        <translation>Ninguna lección</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 de %2 · %3</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>ocultar</translation>
    </message>
    <message>
        <source>why?</source>
        <translation>¿por qué?</translation>
    </message>
</context>
<context>
    <name>LessonPresenter</name>
    <message>
        <source>lesson page %1</source>
        <translation>página %1 de la lección</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>a network has at least an input layer and an output layer</source>
        <translation>una red tiene al menos una capa de entrada y una capa de salida</translation>
    </message>
    <message>
        <source>%1 layers, but a network can have at most %2</source>
        <translation>%1 capas, pero una red puede tener %2 como máximo</translation>
    </message>
    <message>
        <source>%1: at least one neuron is needed</source>
        <translation>%1: se necesita al menos una neurona</translation>
    </message>
    <message>
        <source>%1: %2 neurons, but a layer can have at most %3</source>
        <translation>%1: %2 neuronas, pero una capa puede tener %3 como máximo</translation>
    </message>
    <message>
        <source>%1: %2 weights up to here, but a network can have at most %3</source>
        <translation>%1: %2 pesos hasta aquí, pero una red puede tener %3 como máximo</translation>
    </message>
    <message>
        <source>input layer</source>
        <translation>capa de entrada</translation>
    </message>
    <message>
        <source>output layer</source>
        <translation>capa de salida</translation>
    </message>
    <message>
        <source>hidden layer %1</source>
        <translation>capa oculta %1</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>&amp;Run training</source>
        <translation>&amp;Entrenar</translation>
    </message>
    <message>
        <source>Run to iteration</source>
        <translation>Entrenar hasta la iteración</translation>
    </message>
    <message>
        <source>Train until this many iterations are finished:</source>
        <translation>Entrenar hasta completar este número de iteraciones:</translation>
    </message>
    <message>
        <source>The iteration to show, up to %1:</source>
        <translation>Iteración que mostrar, hasta %1:</translation>
    </message>
    <message>
        <source>Go to iteration</source>
        <translation>Ir a la iteración</translation>
    </message>
    <message>
        <source>use what was compared</source>
        <translation>usar lo comparado</translation>
    </message>
    <message>
        <source>Training settings</source>
        <translation>Ajustes de entrenamiento</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>Save the changes in “%1” first?</source>
        <translation>¿Guardar antes los cambios de «%1»?</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Abrir un proyecto</translation>
    </message>
    <message>
        <source>Projects (*.backprop);;All files (*)</source>
        <translation>Proyectos (*.backprop);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>Guardar el proyecto</translation>
    </message>
    <message>
        <source>Projects (*.backprop)</source>
        <translation>Proyectos (*.backprop)</translation>
    </message>
    <message>
        <source>This is more than the 64 MB that a project file can have; without some of its branches it would be less.</source>
        <translation>Esto supera los 64 MB que puede tener un archivo de proyecto; sin algunas de sus ramas ocuparía menos.</translation>
    </message>
    <message>
        <source>Save a copy with the trained weights</source>
        <translation>Guardar una copia con los pesos entrenados</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Go back to “%1” as it was saved? Everything changed since is lost.</source>
        <translation>¿Volver a «%1» tal como se guardó? Se perderá todo lo que ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>Revert to the file</source>
        <translation>Volver al archivo guardado</translation>
    </message>
    <message>
        <source>No file has been opened yet</source>
        <translation>Aún no se ha abierto ningún archivo</translation>
    </message>
    <message>
        <source>Import data</source>
        <translation>Importar datos</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tablas (*.csv *.tsv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import weights</source>
        <translation>Importar pesos</translation>
    </message>
    <message>
        <source>PyTorch weights (*.json *.safetensors);;All files (*)</source>
        <translation>Pesos de PyTorch (*.json *.safetensors);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Generate data</source>
        <translation>Generar datos</translation>
    </message>
    <message>
        <source>Samples for the test</source>
        <translation>Muestras para la prueba</translation>
    </message>
    <message>
        <source>Set this share of all %L1 samples apart for the test, in per cent:</source>
        <translation>Separar para la prueba este porcentaje de las %L1 muestras:</translation>
    </message>
    <message>
        <source>Set samples apart</source>
        <translation>Separar muestras</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Save the score sheet</source>
        <translation>Guardar la hoja de puntuación</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;New network…</source>
        <translation>&amp;Nueva red…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>E&amp;xamples</source>
        <translation>E&amp;jemplos</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Guardar c&amp;omo…</translation>
    </message>
    <message>
        <source>Save a copy with the &amp;trained weights…</source>
        <translation>Guardar una copia con los pesos en&amp;trenados…</translation>
    </message>
    <message>
        <source>Revert to the &amp;file</source>
        <translation>Volver al ar&amp;chivo guardado</translation>
    </message>
    <message>
        <source>&amp;Import data…</source>
        <translation>&amp;Importar datos…</translation>
    </message>
    <message>
        <source>Import weig&amp;hts…</source>
        <translation>Importar &amp;pesos…</translation>
    </message>
    <message>
        <source>&amp;Generate data…</source>
        <translation>Gen&amp;erar datos…</translation>
    </message>
    <message>
        <source>Worked so&amp;lution and worksheets…</source>
        <translation>So&amp;lución desarrollada y hojas de ejercicios…</translation>
    </message>
    <message>
        <source>Export &amp;data…</source>
        <translation>Exportar &amp;datos…</translation>
    </message>
    <message>
        <source>&amp;Export picture…</source>
        <translation>E&amp;xportar imagen…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>I&amp;mprimir…</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>&amp;Vista previa de impresión…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Copiar imagen</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Red</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Fit diagram</source>
        <translation>&amp;Ajustar diagrama</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;cercar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ale&amp;jar</translation>
    </message>
    <message>
        <source>&amp;Lesson panel</source>
        <translation>Panel de &amp;lección</translation>
    </message>
    <message>
        <source>&amp;Data panel</source>
        <translation>Panel de &amp;datos</translation>
    </message>
    <message>
        <source>&amp;Error surface panel</source>
        <translation>Panel de superficie de &amp;error</translation>
    </message>
    <message>
        <source>Maps in the ne&amp;urons</source>
        <translation>Mapas en las ne&amp;uronas</translation>
    </message>
    <message>
        <source>Edit &amp;structure</source>
        <translation>Editar e&amp;structura</translation>
    </message>
    <message>
        <source>&amp;Tidy diagram</source>
        <translation>&amp;Ordenar diagrama</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Animate steps</source>
        <translation>A&amp;nimar los pasos</translation>
    </message>
    <message>
        <source>&amp;Rounded</source>
        <translation>&amp;Redondeadas</translation>
    </message>
    <message>
        <source>&amp;Truncated, as on the blackboard</source>
        <translation>&amp;Truncadas, como en la pizarra</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>T&amp;odas</translation>
    </message>
    <message>
        <source>&amp;Compute on the blackboard…</source>
        <translation>&amp;Calcular en la pizarra…</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Como el &amp;escritorio</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;laro</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>En&amp;trenamiento</translation>
    </message>
    <message>
        <source>&amp;Perform a step</source>
        <translation>Dar un &amp;paso</translation>
    </message>
    <message>
        <source>Take a step &amp;back</source>
        <translation>Dar un paso &amp;atrás</translation>
    </message>
    <message>
        <source>Step i&amp;nside</source>
        <translation>Paso al i&amp;nterior</translation>
    </message>
    <message>
        <source>&amp;Finish phase</source>
        <translation>Terminar la &amp;fase</translation>
    </message>
    <message>
        <source>Next &amp;iteration</source>
        <translation>Siguiente &amp;iteración</translation>
    </message>
    <message>
        <source>Run &amp;to iteration…</source>
        <translation>Entrenar &amp;hasta la iteración…</translation>
    </message>
    <message>
        <source>R&amp;eset training</source>
        <translation>&amp;Reiniciar el entrenamiento</translation>
    </message>
    <message>
        <source>Predict mo&amp;de</source>
        <translation>&amp;Modo de predicción</translation>
    </message>
    <message>
        <source>Tr&amp;aining settings…</source>
        <translation>Ajus&amp;tes de entrenamiento…</translation>
    </message>
    <message>
        <source>St&amp;op conditions…</source>
        <translation>C&amp;ondiciones de parada…</translation>
    </message>
    <message>
        <source>&amp;Set samples apart for the test…</source>
        <translation>&amp;Separar muestras para la prueba…</translation>
    </message>
    <message>
        <source>Check &amp;gradients…</source>
        <translation>Comprobar &amp;gradientes…</translation>
    </message>
    <message>
        <source>&amp;Health…</source>
        <translation>&amp;Diagnóstico…</translation>
    </message>
    <message>
        <source>&amp;Compare update orders…</source>
        <translation>&amp;Comparar órdenes de actualización…</translation>
    </message>
    <message>
        <source>Co&amp;mpare settings…</source>
        <translation>Comparar aj&amp;ustes…</translation>
    </message>
    <message>
        <source>Go to iteration…</source>
        <translation>Ir a la iteración…</translation>
    </message>
    <message>
        <source>One iteration bac&amp;k</source>
        <translation>&amp;Volver una iteración</translation>
    </message>
    <message>
        <source>Back by 10 %</source>
        <translation>Retroceder un 10 %</translation>
    </message>
    <message>
        <source>Forward by 10 %</source>
        <translation>Avanzar un 10 %</translation>
    </message>
    <message>
        <source>Branch here</source>
        <translation>Ramificar aquí</translation>
    </message>
    <message>
        <source>Branches…</source>
        <translation>Ramas…</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Lecciones</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>&amp;About Backprop Studio</source>
        <translation>&amp;Acerca de Backprop Studio</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>Show the lesson</source>
        <translation>Mostrar la lección</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Show the data</source>
        <translation>Mostrar los datos</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Salidas</translation>
    </message>
    <message>
        <source>Show the output map</source>
        <translation>Mostrar el mapa de salida</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Superficie</translation>
    </message>
    <message>
        <source>Show the error surface</source>
        <translation>Mostrar la superficie de error</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagrama</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Fórmula</translation>
    </message>
    <message>
        <source>Error curve</source>
        <translation>Curva de error</translation>
    </message>
    <message>
        <source>Output map</source>
        <translation>Mapa de salida</translation>
    </message>
    <message>
        <source>Error surface</source>
        <translation>Superficie de error</translation>
    </message>
    <message>
        <source>Copied the picture: %1</source>
        <translation>Imagen copiada: %1</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.pdf)</source>
        <translation>Imágenes (*.png *.svg *.pdf)</translation>
    </message>
    <message>
        <source>Iteration %L1 · total error %2</source>
        <translation>Iteración %L1 · error total %2</translation>
    </message>
    <message>
        <source>The page cannot be printed: the printer, or the file in its place, takes nothing.</source>
        <translation>No se puede imprimir la página: la impresora, o el archivo que la sustituye, no acepta nada.</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Vista previa de impresión</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>Panel lateral</translation>
    </message>
    <message>
        <source>Chain rule panel</source>
        <translation>Panel de la regla de la cadena</translation>
    </message>
    <message>
        <source>Error curve panel</source>
        <translation>Panel de la curva de error</translation>
    </message>
    <message>
        <source>Output &amp;map panel</source>
        <translation>Panel de &amp;mapa de salida</translation>
    </message>
    <message>
        <source>Di&amp;gits</source>
        <translation>Ci&amp;fras</translation>
    </message>
    <message>
        <source>Logarithmic error a&amp;xis</source>
        <translation>Eje de error lo&amp;garítmico</translation>
    </message>
    <message>
        <source>Pa&amp;use training</source>
        <translation>Pausar el &amp;entrenamiento</translation>
    </message>
    <message>
        <source>Open in a &amp;new window</source>
        <translation>Abrir en una &amp;ventana nueva</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>&amp;Buscar un comando…</translation>
    </message>
    <message>
        <source>&amp;What&apos;s this?</source>
        <translation>¿&amp;Qué es esto?</translation>
    </message>
    <message>
        <source>&lt;b&gt;The diagram&lt;/b&gt; is the computation: every number that the network computes has its place in it, and every factor of a chain rule, too. Tab walks through it, Enter or a click edits a number, Space shows how it comes about.</source>
        <translation>&lt;b&gt;El diagrama&lt;/b&gt; es el cálculo: cada número que calcula la red tiene en él su lugar, y también cada factor de una regla de la cadena. Con Tab se recorre; con Intro o un clic se edita un número; con Espacio se ve cómo se obtiene.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The timeline&lt;/b&gt; of one iteration: forward pass, backward pass and update with their named steps. A click goes to a step; above them stands what has just happened.</source>
        <translation>&lt;b&gt;La línea de tiempo&lt;/b&gt; de una iteración: paso hacia delante, paso hacia atrás y actualización, con el nombre de cada uno de sus pasos. Un clic lleva a un paso; encima se indica lo que acaba de ocurrir.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The chain rule&lt;/b&gt; of the weight or bias that is selected, factor by factor, with its update below it. The factor that is pointed at is lit in the diagram, too.</source>
        <translation>&lt;b&gt;La regla de la cadena&lt;/b&gt; del peso o sesgo seleccionado, factor por factor, con su actualización debajo. El factor que se señala se ilumina también en el diagrama.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Why is my number different?&lt;/b&gt; Type what you got for the selected gradient or weight: the program says which slip leads to exactly this number.</source>
        <translation>&lt;b&gt;¿Por qué mi número es distinto?&lt;/b&gt; Escriba el resultado que ha obtenido para el gradiente o peso seleccionado: el programa indica qué descuido lleva exactamente a ese número.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Two looks at the training&lt;/b&gt;: whether the gradients agree with finite differences, and whether anything hinders learning, such as saturated neurons or an error that grows.</source>
        <translation>&lt;b&gt;Dos comprobaciones del entrenamiento&lt;/b&gt;: si los gradientes coinciden con las diferencias finitas y si algo dificulta el aprendizaje, como neuronas saturadas o un error que crece.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The error curve&lt;/b&gt;: the total error of every iteration so far. Dragging goes back to any of them; a change made there keeps what came after it as a branch, a thin curve.</source>
        <translation>&lt;b&gt;La curva de error&lt;/b&gt;: el error total de cada iteración hasta ahora. Arrastrando se vuelve a cualquiera de ellas; un cambio hecho allí conserva lo que venía después como rama, una curva fina.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The lesson&lt;/b&gt; sets every number that the lecture prints beside the program&apos;s own, and says which agree and why others don&apos;t. Turning a page brings the window to the moment that it speaks of.</source>
        <translation>&lt;b&gt;La lección&lt;/b&gt; pone cada número impreso en la clase junto al del programa, y dice cuáles coinciden y por qué otros no. Al pasar de página, la ventana se sitúa en el momento del que esta trata.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The data&lt;/b&gt;: the samples that the network learns from, and those set apart to test it. The chosen sample is the one in the diagram.</source>
        <translation>&lt;b&gt;Los datos&lt;/b&gt;: las muestras de las que aprende la red y las que se han separado para ponerla a prueba. La muestra elegida es la del diagrama.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The output map&lt;/b&gt; shows what a neuron answers to every pair of two inputs, with the samples upon it.</source>
        <translation>&lt;b&gt;El mapa de salida&lt;/b&gt; muestra qué responde una neurona a cada par de valores de dos entradas, con las muestras encima.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The error surface&lt;/b&gt; shows the total error over two of the parameters as lines of equal height, and the way of training through it.</source>
        <translation>&lt;b&gt;La superficie de error&lt;/b&gt; muestra con líneas de nivel el error total en función de dos de los parámetros, y el recorrido que hace en ella el entrenamiento.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Predict mode&lt;/b&gt; hides what comes next until you have typed it. Hints come one at a time, and a wrong number is explained; the score sheet says at the end what was right.</source>
        <translation>&lt;b&gt;El modo de predicción&lt;/b&gt; oculta lo que viene a continuación hasta que usted lo haya escrito. Las pistas aparecen de una en una y, si un número es incorrecto, se explica por qué; al final, la hoja de puntuación dice qué estaba bien.</translation>
    </message>
    <message>
        <source>F11 or Esc leaves the presentation. Step with → and ←, run with Space.</source>
        <translation>F11 o Esc cierra la presentación. Avance y retroceda con → y ←; entrene con Espacio.</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>N&amp;ueva ventana</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>Next a&amp;rea</source>
        <translation>Área s&amp;iguiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious area</source>
        <translation>Área pre&amp;via</translation>
    </message>
    <message>
        <source>Error curve as ta&amp;ble…</source>
        <translation>Curva de error como ta&amp;bla…</translation>
    </message>
    <message>
        <source>Pa&amp;nels</source>
        <translation>&amp;Paneles</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Contraste &amp;alto</translation>
    </message>
    <message>
        <source>&amp;Chain rule panel</source>
        <translation>Panel de la regla de la &amp;cadena</translation>
    </message>
    <message>
        <source>Error cur&amp;ve panel</source>
        <translation>Panel de la cur&amp;va de error</translation>
    </message>
    <message>
        <source>&amp;Move panels</source>
        <translation>&amp;Mover los paneles</translation>
    </message>
    <message>
        <source>&amp;Reset the window&apos;s arrangement</source>
        <translation>&amp;Restablecer la disposición de la ventana</translation>
    </message>
    <message>
        <source>&amp;Presentation</source>
        <translation>P&amp;resentación</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>Here is your unsaved work; it is not saved yet.</source>
        <translation>Aquí está su trabajo sin guardar; todavía no está guardado.</translation>
    </message>
    <message>
        <source>Open in another window</source>
        <translation>Abierto en otra ventana</translation>
    </message>
    <message>
        <source>“%1” is open in another window. What is saved here replaces what is saved there.</source>
        <translation>«%1» está abierto en otra ventana. Lo que se guarde aquí sustituye a lo que se guarde allí.</translation>
    </message>
    <message>
        <source>Open it here, too</source>
        <translation>Abrirlo también aquí</translation>
    </message>
    <message>
        <source>“%1” was changed by another program at %2, after it was opened or saved here. Saving replaces those changes.</source>
        <translation>Otro programa cambió «%1» a las %2, después de abrirlo o guardarlo aquí. Al guardar se sustituyen esos cambios.</translation>
    </message>
    <message>
        <source>“%1” is open in another window. Saving here replaces what is saved there.</source>
        <translation>«%1» está abierto en otra ventana. Guardar aquí sustituye a lo que se guarda allí.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Sustituir</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>“%1” was changed by another program. File ▸ Revert to the file shows it as it is there.</source>
        <translation>Otro programa cambió «%1». Archivo ▸ Volver al archivo lo muestra tal como está allí.</translation>
    </message>
    <message>
        <source>“%1” was removed or renamed. Saving puts it back.</source>
        <translation>«%1» se eliminó o se renombró. Al guardar se vuelve a crear.</translation>
    </message>
    <message>
        <source>There is a file “%1” already. Replace it?</source>
        <translation>Ya existe un archivo «%1». ¿Reemplazarlo?</translation>
    </message>
    <message>
        <source>Replace a file</source>
        <translation>Reemplazar un archivo</translation>
    </message>
    <message>
        <source>The project is not saved</source>
        <translation>El proyecto no se ha guardado</translation>
    </message>
    <message>
        <source>What you have done is still here. It can be saved under another name or in another folder.</source>
        <translation>Lo que ha hecho sigue aquí. Se puede guardar con otro nombre o en otra carpeta.</translation>
    </message>
    <message>
        <source>The answers in predict mode could not be brought back.</source>
        <translation>Las respuestas del modo de predicción no se han podido recuperar.</translation>
    </message>
    <message>
        <source>Its file was changed after that.</source>
        <translation>Su archivo se modificó después.</translation>
    </message>
    <message>
        <source>Your answers in predict mode come back at iteration %1.</source>
        <translation>Sus respuestas del modo de predicción vuelven en la iteración %1.</translation>
    </message>
    <message>
        <source>The answers in predict mode are not saved with it.</source>
        <translation>Las respuestas del modo de predicción no se guardan con él.</translation>
    </message>
    <message>
        <source>Answers in predict mode</source>
        <translation>Respuestas del modo de predicción</translation>
    </message>
    <message>
        <source>No project keeps the answers in predict mode; a score sheet does. Leave without them?</source>
        <translation>Ningún proyecto conserva las respuestas del modo de predicción; una hoja de puntuación sí. ¿Salir sin ellas?</translation>
    </message>
    <message>
        <source>Leave without them</source>
        <translation>Salir sin ellas</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>sigmoid</source>
        <translation>sigmoide</translation>
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
        <translation>leaky ReLU</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>lineal</translation>
    </message>
    <message>
        <source>softmax</source>
        <translation>softmax</translation>
    </message>
    <message>
        <source>half-squared-error</source>
        <translation>mitad del error cuadrático</translation>
    </message>
    <message>
        <source>squared-error</source>
        <translation>error cuadrático</translation>
    </message>
    <message>
        <source>binary-cross-entropy</source>
        <translation>entropía cruzada binaria</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>entropía cruzada</translation>
    </message>
    <message>
        <source>gradient-descent</source>
        <translation>descenso de gradiente</translation>
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
        <translation>simultáneo</translation>
    </message>
    <message>
        <source>output-layer-first</source>
        <translation>primero la capa de salida</translation>
    </message>
</context>
<context>
    <name>NetworkFit</name>
    <message>
        <source>1 input</source>
        <translation>1 entrada</translation>
    </message>
    <message>
        <source>%1 inputs</source>
        <translation>%1 entradas</translation>
    </message>
    <message>
        <source>1 output</source>
        <translation>1 salida</translation>
    </message>
    <message>
        <source>%1 outputs</source>
        <translation>%1 salidas</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>Make a &amp;new network that fits</source>
        <translation>Crear una red &amp;nueva a medida</translation>
    </message>
    <message>
        <source>Make a new network that fits</source>
        <translation>Crear una red nueva a medida</translation>
    </message>
    <message>
        <source>1 sample</source>
        <translation>1 muestra</translation>
    </message>
    <message>
        <source>%1 samples</source>
        <translation>%1 muestras</translation>
    </message>
    <message>
        <source>%1 with %2, which fit the network.</source>
        <translation>%1 con %2, que encajan con la red.</translation>
    </message>
    <message>
        <source>%1 with %2, but the network has %3 and %4.</source>
        <translation>%1 con %2, pero la red tiene %3 y %4.</translation>
    </message>
</context>
<context>
    <name>NewNetworkDialog</name>
    <message>
        <source>New network</source>
        <translation>Nueva red</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Number of inputs</source>
        <translation>Número de entradas</translation>
    </message>
    <message>
        <source>Number of outputs</source>
        <translation>Número de salidas</translation>
    </message>
    <message>
        <source>Activation of the output layer</source>
        <translation>Activación de la capa de salida</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation>Capas ocultas</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Salidas</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Biases</source>
        <translation>Sesgos</translation>
    </message>
    <message>
        <source>Initial weights</source>
        <translation>Pesos iniciales</translation>
    </message>
    <message>
        <source>Size of the initial weights</source>
        <translation>Escala de los pesos iniciales</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>Semilla nueva</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Preview of the network</source>
        <translation>Vista previa de la red</translation>
    </message>
    <message>
        <source>Size of the network</source>
        <translation>Tamaño de la red</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>%1, 1 parameter</source>
        <translation>%1, 1 parámetro</translation>
    </message>
    <message>
        <source>%1, %L2 parameters</source>
        <translation>%1, %L2 parámetros</translation>
    </message>
    <message>
        <source>This network is too large to be drawn here.</source>
        <translation>Esta red es demasiado grande para dibujarla aquí.</translation>
    </message>
</context>
<context>
    <name>NumberFormat</name>
    <message>
        <source>not a number</source>
        <translation>no es un número</translation>
    </message>
</context>
<context>
    <name>OutputMapPanel</name>
    <message>
        <source>Neuron of the map</source>
        <translation>Neurona del mapa</translation>
    </message>
    <message>
        <source>Output map</source>
        <translation>Mapa de salida</translation>
    </message>
    <message>
        <source>Output of</source>
        <translation>Salida de</translation>
    </message>
    <message>
        <source>A map needs one or two inputs; this network has %1.</source>
        <translation>Un mapa necesita una o dos entradas; esta red tiene %1.</translation>
    </message>
</context>
<context>
    <name>OutputPlot</name>
    <message>
        <source>Output of %1</source>
        <translation>Salida de %1</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Kind of paper</source>
        <translation>Tipo de documento</translation>
    </message>
    <message>
        <source>Format of the paper</source>
        <translation>Formato del documento</translation>
    </message>
    <message>
        <source>Formulas before the blanks</source>
        <translation>Fórmulas antes de los huecos</translation>
    </message>
    <message>
        <source>Decimals on paper</source>
        <translation>Decimales en el papel</translation>
    </message>
    <message>
        <source>Number of variants</source>
        <translation>Número de variantes</translation>
    </message>
    <message>
        <source>Seed of the exercises</source>
        <translation>Semilla de los ejercicios</translation>
    </message>
    <message>
        <source>Worked solution and worksheets</source>
        <translation>Solución desarrollada y hojas de ejercicios</translation>
    </message>
    <message>
        <source>Preview of the paper</source>
        <translation>Vista previa del documento</translation>
    </message>
    <message>
        <source>Worked solution</source>
        <translation>Solución desarrollada</translation>
    </message>
    <message>
        <source>Worksheet and key</source>
        <translation>Hoja de ejercicios y soluciones</translation>
    </message>
    <message>
        <source>New exercises and keys</source>
        <translation>Ejercicios nuevos y soluciones</translation>
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
        <translation>Parámetros que desarrollar</translation>
    </message>
    <message>
        <source>all, or in a large network one of each layer</source>
        <translation>todos o, en una red grande, uno de cada capa</translation>
    </message>
    <message>
        <source>Progress of writing</source>
        <translation>Progreso de la escritura</translation>
    </message>
    <message>
        <source>Answer in the window</source>
        <translation>Responder en la ventana</translation>
    </message>
    <message>
        <source>Fill in the blanks of the first variant in predict mode</source>
        <translation>Rellenar los huecos de la primera variante en el modo de predicción</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Huecos</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Decimales</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Forward pass</source>
        <translation>Paso hacia delante</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Backward pass</source>
        <translation>Paso hacia atrás</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Actualizaciones</translation>
    </message>
    <message>
        <source>Blank: %1</source>
        <translation>Huecos: %1</translation>
    </message>
    <message>
        <source>Paper file</source>
        <translation>Archivo del documento</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Browse for a paper file</source>
        <translation>Buscar un archivo para el documento</translation>
    </message>
    <message>
        <source>There is no paper: %1.</source>
        <translation>No hay documento: %1.</translation>
    </message>
    <message>
        <source>Choose what is to be blank.</source>
        <translation>Elija qué debe quedar en blanco.</translation>
    </message>
    <message>
        <source>Type a file name.</source>
        <translation>Escriba un nombre de archivo.</translation>
    </message>
    <message>
        <source>The file name must end in .pdf, .tex, .md or .html.</source>
        <translation>El nombre del archivo debe terminar en .pdf, .tex, .md o .html.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>No existe la carpeta %1.</translation>
    </message>
    <message>
        <source>Cancelled: %1 of the variants are written.</source>
        <translation>Cancelado: se han escrito %1 de las variantes.</translation>
    </message>
    <message>
        <source>Remark on the file</source>
        <translation>Observación sobre el archivo</translation>
    </message>
    <message>
        <source>A file of that name will be replaced.</source>
        <translation>Se reemplazará un archivo con ese nombre.</translation>
    </message>
    <message>
        <source>Files that will be replaced: %1.</source>
        <translation>Archivos que se reemplazarán: %1.</translation>
    </message>
    <message>
        <source>Not as nice as one would like (%1).</source>
        <translation>No tan bueno como cabría desear (%1).</translation>
    </message>
    <message>
        <source>%1 (variants that are written: %2)</source>
        <translation>%1 (variantes ya escritas: %2)</translation>
    </message>
</context>
<context>
    <name>PaperDocument</name>
    <message>
        <source>%1: the name of a paper must end in .tex, .md, .html or .pdf.</source>
        <translation>%1: el nombre de un documento debe terminar en .tex, .md, .html o .pdf.</translation>
    </message>
</context>
<context>
    <name>PaperPicture</name>
    <message>
        <source>A picture of %1 × %2 pixels at scale %3 is not possible: each side must have from %4 to %L5 pixels.</source>
        <translation>No es posible una imagen de %1 × %2 píxeles a escala %3: cada lado debe tener de %4 a %L5 píxeles.</translation>
    </message>
    <message>
        <source>%1: the name of a picture must end in .png, .svg or .pdf.</source>
        <translation>%1: el nombre de una imagen debe terminar en .png, .svg o .pdf.</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of %1 × %2 pixels.</source>
        <translation>No hay memoria suficiente para una imagen de %1 × %2 píxeles.</translation>
    </message>
    <message>
        <source>The picture cannot be saved as %1: it is not an ordinary file.</source>
        <translation>La imagen no se puede guardar como %1: no es un archivo normal.</translation>
    </message>
    <message>
        <source>The picture was not saved.</source>
        <translation>La imagen no se ha guardado.</translation>
    </message>
    <message>
        <source>The picture cannot be saved as %1: %2.</source>
        <translation>La imagen no se puede guardar como %1: %2.</translation>
    </message>
</context>
<context>
    <name>PaperText</name>
    <message>
        <source>en</source>
        <extracomment>the code of the language of this translation, as web pages name it: de, fr, es, zh-Hans</extracomment>
        <translation>es</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Export picture</source>
        <translation>Exportar imagen</translation>
    </message>
    <message>
        <source>Picture of</source>
        <translation>Imagen de</translation>
    </message>
    <message>
        <source>With the &amp;lit path</source>
        <translation>Con el camino resa&amp;ltado</translation>
    </message>
    <message>
        <source>With the lit path</source>
        <translation>Con el camino resaltado</translation>
    </message>
    <message>
        <source>Picture file</source>
        <translation>Archivo de la imagen</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>Browse for the picture file</source>
        <translation>Buscar el archivo de la imagen</translation>
    </message>
    <message>
        <source>Picture width</source>
        <translation>Anchura de la imagen</translation>
    </message>
    <message>
        <source>Picture height</source>
        <translation>Altura de la imagen</translation>
    </message>
    <message>
        <source>Picture scale</source>
        <translation>Escala de la imagen</translation>
    </message>
    <message>
        <source>Preview of the picture</source>
        <translation>Vista previa de la imagen</translation>
    </message>
    <message>
        <source>Remark on the picture</source>
        <translation>Observación sobre la imagen</translation>
    </message>
    <message>
        <source>at</source>
        <translation>a</translation>
    </message>
    <message>
        <source>&amp;Picture of</source>
        <translation>&amp;Imagen de</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Tamaño</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Guardar la imagen</translation>
    </message>
    <message>
        <source>Type a file name.</source>
        <translation>Escriba un nombre de archivo.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>No existe la carpeta %1.</translation>
    </message>
    <message>
        <source>This file will be replaced.</source>
        <translation>Este archivo se reemplazará.</translation>
    </message>
    <message>
        <source>The image has %L1 × %L2 pixels.</source>
        <translation>La imagen tiene %L1 × %L2 píxeles.</translation>
    </message>
    <message>
        <source>Writing the picture…</source>
        <translation>Escribiendo la imagen…</translation>
    </message>
</context>
<context>
    <name>PlacedJson</name>
    <message>
        <source>an array of pages</source>
        <translation>un array de páginas</translation>
    </message>
    <message>
        <source>an array of printed values</source>
        <translation>un array de valores impresos</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>el texto no está en UTF-8</translation>
    </message>
    <message>
        <source>not valid JSON, %1</source>
        <translation>JSON no válido, %1</translation>
    </message>
    <message>
        <source>the number is malformed or beyond the range of double precision</source>
        <translation>el número está mal formado o fuera del intervalo de la doble precisión</translation>
    </message>
    <message>
        <source>not valid JSON, unknown value</source>
        <translation>JSON no válido, valor desconocido</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>larger than %1 megabytes</source>
        <translation>de más de %1 megabytes</translation>
    </message>
    <message>
        <source>empty, where a project was expected</source>
        <translation>vacío, donde se esperaba un proyecto</translation>
    </message>
    <message>
        <source>missing; expected %1</source>
        <translation>falta; se esperaba %1</translation>
    </message>
    <message>
        <source>the number %1</source>
        <translation>el número %1</translation>
    </message>
    <message>
        <source>the text %1</source>
        <translation>el texto %1</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>un array</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>expected %1, found %2</source>
        <translation>se esperaba %1, se encontró %2</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>clave desconocida</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a whole number from 1 to %1</source>
        <translation>un número entero de 1 a %1</translation>
    </message>
    <message>
        <source>%1 is not supported yet</source>
        <translation>%1 aún no se admite</translation>
    </message>
    <message>
        <source>unknown %1 %2</source>
        <translation>%1: valor desconocido %2</translation>
    </message>
    <message>
        <source>an array with a row of weights for each neuron</source>
        <translation>un array con una fila de pesos para cada neurona</translation>
    </message>
    <message>
        <source>an array of weights</source>
        <translation>un array de pesos</translation>
    </message>
    <message>
        <source>an array of biases, one for each neuron</source>
        <translation>un array de sesgos, uno para cada neurona</translation>
    </message>
    <message>
        <source>an array of layers</source>
        <translation>un array de capas</translation>
    </message>
    <message>
        <source>an array of numbers</source>
        <translation>un array de números</translation>
    </message>
    <message>
        <source>an array of samples</source>
        <translation>un array de muestras</translation>
    </message>
    <message>
        <source>an array of numbers, or of arrays of numbers</source>
        <translation>un array de números o de arrays de números</translation>
    </message>
    <message>
        <source>an array of whole numbers</source>
        <translation>un array de números enteros</translation>
    </message>
    <message>
        <source>an array of two whole numbers</source>
        <translation>un array de dos números enteros</translation>
    </message>
    <message>
        <source>an array with an object for each layer</source>
        <translation>un array con un objeto para cada capa</translation>
    </message>
    <message>
        <source>an array of changes</source>
        <translation>un array de cambios</translation>
    </message>
    <message>
        <source>an array of branches</source>
        <translation>un array de ramas</translation>
    </message>
    <message>
        <source>the text has the character U+0000, which no text can have</source>
        <translation>el texto contiene el carácter U+0000, que ningún texto puede tener</translation>
    </message>
    <message>
        <source>%1 characters, but a text can have at most %2 here</source>
        <translation>%1 caracteres, pero aquí un texto puede tener como máximo %2</translation>
    </message>
</context>
<context>
    <name>PredictPanel</name>
    <message>
        <source>right</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>right with follow-through</source>
        <translation>correcto con arrastre</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>incorrecto</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>mostrado</translation>
    </message>
    <message>
        <source>Predict the numbers</source>
        <translation>Predecir los números</translation>
    </message>
    <message>
        <source>The numbers of one iteration are hidden. Work them out by hand, one after the other, as in an exam.&lt;br&gt;&lt;br&gt;An answer is judged by the digits that you type. Once a number is wrong, later ones that follow from it are still right.</source>
        <translation>Los números de una iteración están ocultos. Calcúlelos a mano, uno tras otro, como en un examen.&lt;br&gt;&lt;br&gt;Cada respuesta se juzga por las cifras que se escriben. Si un número está mal, los siguientes que se deduzcan de él siguen contando como correctos.</translation>
    </message>
    <message>
        <source>What to predict</source>
        <translation>Qué predecir</translation>
    </message>
    <message>
        <source>of the batch</source>
        <translation>del lote</translation>
    </message>
    <message>
        <source>Samples to predict</source>
        <translation>Muestras que predecir</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Start predicting</source>
        <translation>Empezar a predecir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Do not predict</source>
        <translation>No predecir</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>Preguntas respondidas</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>your number</source>
        <translation>su número</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Check answer</source>
        <translation>Comprobar la respuesta</translation>
    </message>
    <message>
        <source>Check the answer (Enter)</source>
        <translation>Comprobar la respuesta (Intro)</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Pista</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Usar el mío</translation>
    </message>
    <message>
        <source>Go on with my number</source>
        <translation>Seguir con mi número</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show answer</source>
        <translation>Mostrar la respuesta</translation>
    </message>
    <message>
        <source>Score sheet…</source>
        <translation>Hoja de puntuación…</translation>
    </message>
    <message>
        <source>Score sheet</source>
        <translation>Hoja de puntuación</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>End predicting</source>
        <translation>Terminar la predicción</translation>
    </message>
    <message>
        <source>Room for hints</source>
        <translation>Espacio para las pistas</translation>
    </message>
    <message>
        <source>Your numbers</source>
        <translation>Sus números</translation>
    </message>
    <message>
        <source>Caption of your numbers</source>
        <translation>Título de sus números</translation>
    </message>
    <message>
        <source>all %1 samples</source>
        <translation>las %1 muestras</translation>
    </message>
    <message>
        <source>sample %1</source>
        <translation>muestra %1</translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>1 pregunta</translation>
    </message>
    <message>
        <source>%1 questions</source>
        <translation>%1 preguntas</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Pistas</translation>
    </message>
    <message>
        <source>All %1 answered</source>
        <translation>Las %1 respondidas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 marks</source>
        <translation>%1 de %2 puntos</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Listo.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Hint (%1)</source>
        <translation>Pista (%1)</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>All %1 answered.</source>
        <translation>Respondidas todas: %1.</translation>
    </message>
    <message>
        <source>Question %1 of %2: %3</source>
        <translation>Pregunta %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>PredictPresenter</name>
    <message>
        <source>Nothing can be edited while you predict; F7 ends that.</source>
        <translation>Mientras se predice no se puede editar nada; F7 termina la predicción.</translation>
    </message>
    <message>
        <source>Forward pass</source>
        <translation>Paso hacia delante</translation>
    </message>
    <message>
        <source>Forward and backward</source>
        <translation>Hacia delante y hacia atrás</translation>
    </message>
    <message>
        <source>Whole iteration</source>
        <translation>Iteración completa</translation>
    </message>
    <message>
        <source>Chain rule of %1</source>
        <translation>Regla de la cadena de %1</translation>
    </message>
    <message>
        <source>Type the number and press Enter, here or in the diagram.</source>
        <translation>Escriba el número y pulse Intro, aquí o en el diagrama.</translation>
    </message>
    <message>
        <source> Try again, or go on with your number.</source>
        <translation> Inténtelo de nuevo o siga con su número.</translation>
    </message>
    <message>
        <source>Your number stands; what follows from it will be right.</source>
        <translation>Su número se mantiene; lo que se deduzca de él contará como correcto.</translation>
    </message>
</context>
<context>
    <name>Prediction</name>
    <message>
        <source>%1, mean over %2 samples</source>
        <translation>%1, media de %2 muestras</translation>
    </message>
    <message>
        <source>%1 in sample %2</source>
        <translation>%1 en la muestra %2</translation>
    </message>
    <message>
        <source>Too few digits to tell: give two or more that are not 0, or four decimals.</source>
        <translation>Muy pocas cifras para juzgar: escriba dos o más que no sean 0, o cuatro decimales.</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Correcto.</translation>
    </message>
    <message>
        <source>Right, cut off instead of rounded.</source>
        <translation>Correcto, truncado en lugar de redondeado.</translation>
    </message>
    <message>
        <source>Right for your own numbers (follow-through).</source>
        <translation>Correcto con sus propios números (con arrastre).</translation>
    </message>
    <message>
        <source>Right for numbers shortened on the way.</source>
        <translation>Correcto con números acortados por el camino.</translation>
    </message>
    <message>
        <source>All questions are answered.</source>
        <translation>Todas las preguntas están respondidas.</translation>
    </message>
    <message>
        <source>That is not it.</source>
        <translation>No es eso.</translation>
    </message>
    <message>
        <source>Not right. %1</source>
        <translation>No es correcto. %1</translation>
    </message>
    <message>
        <source>The sign is wrong</source>
        <translation>El signo está mal</translation>
    </message>
</context>
<context>
    <name>PredictionHints</name>
    <message>
        <source>How much the error changes with the output of %1: the derivative of the error by the output</source>
        <translation>Cuánto cambia el error con la salida de %1: la derivada del error respecto de la salida</translation>
    </message>
    <message>
        <source>How much the error changes with the output of %1: the sum over all paths from there to the error</source>
        <translation>Cuánto cambia el error con la salida de %1: la suma de todos los caminos de allí al error</translation>
    </message>
    <message>
        <source>Biases are not trained here, so %1 stays as it is</source>
        <translation>Aquí no se entrenan los sesgos, así que %1 queda como está</translation>
    </message>
    <message>
        <source>The new %1: the old one, moved a step against its gradient, with the learning rate %2</source>
        <translation>El nuevo %1: el antiguo, desplazado un paso en contra de su gradiente, con la tasa de aprendizaje %2</translation>
    </message>
    <message>
        <source>It is given</source>
        <translation>Es un dato</translation>
    </message>
    <message>
        <source>The net input of %1: what it receives, each times its weight, added up with the bias</source>
        <translation>La entrada neta de %1: todo lo que recibe, multiplicado por el peso correspondiente y sumado, más el sesgo</translation>
    </message>
    <message>
        <source>The output of %1: its activation function, %2, of the net input</source>
        <translation>La salida de %1: su función de activación, %2, aplicada a la entrada neta</translation>
    </message>
    <message>
        <source>The error of %1: how far its output is from its target</source>
        <translation>El error de %1: lo lejos que está su salida de su objetivo</translation>
    </message>
    <message>
        <source>The sum of the errors of all outputs</source>
        <translation>La suma de los errores de todas las salidas</translation>
    </message>
    <message>
        <source>What reaches the output of %1 through %2: the δ there, times the weight between the two</source>
        <translation>Lo que llega a la salida de %1 a través de %2: el δ de allí por el peso que hay entre las dos</translation>
    </message>
    <message>
        <source>The slope of the activation function of %1: the derivative of its output by its net input</source>
        <translation>La pendiente de la función de activación de %1: la derivada de su salida respecto de su entrada neta</translation>
    </message>
    <message>
        <source>How much the output of %1 changes with the net input of %2, which softmax couples</source>
        <translation>Cuánto cambia la salida de %1 con la entrada neta de %2, a la que softmax la acopla</translation>
    </message>
    <message>
        <source>How much the error changes with the net input of %1</source>
        <translation>Cuánto cambia el error con la entrada neta de %1</translation>
    </message>
    <message>
        <source>How much the net input of %1 changes with %2: what %2 is multiplied with</source>
        <translation>Cuánto cambia la entrada neta de %1 con %2: aquello por lo que se multiplica %2</translation>
    </message>
    <message>
        <source>How much the net input of %1 changes with the output of %2: the weight between them</source>
        <translation>Cuánto cambia la entrada neta de %1 con la salida de %2: el peso que hay entre ellas</translation>
    </message>
    <message>
        <source>How much the error changes with %1: the product of its chain rule</source>
        <translation>Cuánto cambia el error con %1: el producto de su regla de la cadena</translation>
    </message>
    <message>
        <source>%1 It depends on %2.</source>
        <translation>%1 Depende de %2.</translation>
    </message>
    <message>
        <source>%1 = %2: nothing has to be computed</source>
        <translation>%1 = %2: no hay nada que calcular</translation>
    </message>
</context>
<context>
    <name>PrintedTable</name>
    <message>
        <source>%1, printed %2, here %3, %4</source>
        <translation>%1, impreso %2, aquí %3, %4</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>impreso</translation>
    </message>
    <message>
        <source>here</source>
        <translation>aquí</translation>
    </message>
    <message>
        <source>iterations: %1</source>
        <translation>iteraciones: %1</translation>
    </message>
    <message>
        <source>Printed values</source>
        <translation>Valores impresos</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>magnitud</translation>
    </message>
    <message>
        <source>agree as rounded</source>
        <translation>coinciden al redondear</translation>
    </message>
    <message>
        <source>agrees as rounded</source>
        <translation>coincide al redondear</translation>
    </message>
    <message>
        <source>agree as truncated</source>
        <translation>coinciden al truncar</translation>
    </message>
    <message>
        <source>agrees as truncated</source>
        <translation>coincide al truncar</translation>
    </message>
    <message>
        <source>slips of the pen</source>
        <translation>erratas</translation>
    </message>
    <message>
        <source>slip of the pen</source>
        <translation>errata</translation>
    </message>
    <message>
        <source>from the other update order</source>
        <translation>con el otro orden de actualización</translation>
    </message>
    <message>
        <source>from one iteration fewer</source>
        <translation>con una iteración menos</translation>
    </message>
    <message>
        <source>from one iteration more</source>
        <translation>con una iteración más</translation>
    </message>
    <message>
        <source>differ</source>
        <translation>difieren</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difiere</translation>
    </message>
</context>
<context>
    <name>ProjectFile</name>
    <message>
        <source>written by a newer Backprop Studio (version %1)</source>
        <translation>escrito con una versión más reciente de Backprop Studio (versión %1)</translation>
    </message>
    <message>
        <source>expected a row for each neuron, and at least one</source>
        <translation>se esperaba una fila para cada neurona, y al menos una</translation>
    </message>
    <message>
        <source>%1 neurons, but a layer can have at most %2</source>
        <translation>%1 neuronas, pero una capa puede tener %2 como máximo</translation>
    </message>
    <message>
        <source>%1, but the layer before has %2</source>
        <translation>%1, pero la capa anterior tiene %2</translation>
    </message>
    <message>
        <source>a layer has either &quot;bias&quot; or &quot;biases&quot;, but not both</source>
        <translation>una capa tiene &quot;bias&quot; o &quot;biases&quot;, pero no ambos</translation>
    </message>
    <message>
        <source>%1, but the layer has %2</source>
        <translation>%1, pero la capa tiene %2</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>activación</translation>
    </message>
    <message>
        <source>%1 is for the output layer only</source>
        <translation>%1 es solo para la capa de salida</translation>
    </message>
    <message>
        <source>expected at least one layer</source>
        <translation>se esperaba al menos una capa</translation>
    </message>
    <message>
        <source>%1 layers, but a network can have at most %2</source>
        <translation>%1 capas, pero una red puede tener %2 como máximo</translation>
    </message>
    <message>
        <source>more than %1 weights up to here, which is the most a network can have</source>
        <translation>más de %1 pesos hasta aquí, que es lo máximo que puede tener una red</translation>
    </message>
    <message>
        <source>%1, but the network has %2</source>
        <translation>%1, pero la red tiene %2</translation>
    </message>
    <message>
        <source>%1 samples, but a project can have at most %2</source>
        <translation>%1 muestras, pero un proyecto puede tener %2 como máximo</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>clave desconocida</translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation>optimizador</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>un número mayor que 0</translation>
    </message>
    <message>
        <source>a number from 0 to below 1</source>
        <translation>un número desde 0 y menor que 1</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>pérdida</translation>
    </message>
    <message>
        <source>update order</source>
        <translation>orden de actualización</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>expected at least one sample</source>
        <translation>se esperaba al menos una muestra</translation>
    </message>
    <message>
        <source>no example is named %1; there is: %2</source>
        <translation>ningún ejemplo se llama %1; existen: %2</translation>
    </message>
</context>
<context>
    <name>QIODevice</name>
    <message>
        <source>Unknown error</source>
        <translation>Error desconocido</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
</context>
<context>
    <name>Quantity</name>
    <message>
        <source>%1 through %2</source>
        <extracomment>%1 is a derivative, %2 a neuron: “∂E_total/∂out_h1.1 through h2.1”. It stands in formulas: begin with %1, and keep the spaces.</extracomment>
        <translation>%1 vía %2</translation>
    </message>
</context>
<context>
    <name>QuantityFormula</name>
    <message>
        <source>… (%1 terms)</source>
        <translation>… (%1 términos)</translation>
    </message>
    <message>
        <source>mean over %1 samples of %2</source>
        <translation>media de %1 muestras de %2</translation>
    </message>
    <message>
        <source>%1 (not trained)</source>
        <translation>%1 (no se entrena)</translation>
    </message>
</context>
<context>
    <name>QuantityView</name>
    <message>
        <source>Formula of a value</source>
        <translation>Fórmula de un valor</translation>
    </message>
</context>
<context>
    <name>RecoveryFile</name>
    <message>
        <source>first line: %1</source>
        <translation>primera línea: %1</translation>
    </message>
    <message>
        <source>there is nothing after it; expected a project</source>
        <translation>no hay nada después; se esperaba un proyecto</translation>
    </message>
    <message>
        <source>not the beginning of unsaved work</source>
        <translation>no es el comienzo de un trabajo sin guardar</translation>
    </message>
    <message>
        <source>written by a newer program</source>
        <translation>escrito por un programa más nuevo</translation>
    </message>
    <message>
        <source>longer than %1 megabytes</source>
        <translation>de más de %1 megabytes</translation>
    </message>
</context>
<context>
    <name>RecoveryKeeper</name>
    <message>
        <source>cannot write in the folder %1</source>
        <translation>no se puede escribir en la carpeta %1</translation>
    </message>
    <message>
        <source>Unsaved work is not kept against a crash: %1.</source>
        <translation>El trabajo sin guardar no queda protegido contra un fallo: %1.</translation>
    </message>
    <message>
        <source>it is more than the 64 MB that can be read again</source>
        <translation>es más que los 64 MB que se pueden volver a leer</translation>
    </message>
</context>
<context>
    <name>SampleEdits</name>
    <message>
        <source>%1, but the network has %2</source>
        <translation>%1, pero la red tiene %2</translation>
    </message>
    <message>
        <source>%1 must be a finite number</source>
        <translation>%1 debe ser un número finito</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>objetivo %1</translation>
    </message>
    <message>
        <source>samples: a project needs at least one</source>
        <translation>muestras: un proyecto necesita al menos una</translation>
    </message>
    <message>
        <source>samples: %1, but a project can have at most %2</source>
        <translation>muestras: %1, pero un proyecto puede tener %2 como máximo</translation>
    </message>
    <message>
        <source>sample %1: %2</source>
        <translation>muestra %1: %2</translation>
    </message>
    <message>
        <source>pasted table: %1, but from here on a sample has %2</source>
        <translation>tabla pegada: %1, pero desde aquí una muestra tiene %2</translation>
    </message>
    <message>
        <source>share for the test: must be at least 0 and less than 1</source>
        <translation>parte para la prueba: debe ser al menos 0 y menor que 1</translation>
    </message>
</context>
<context>
    <name>ScatterPreview</name>
    <message>
        <source>Preview of the samples</source>
        <translation>Vista previa de las muestras</translation>
    </message>
    <message>
        <source>%1 of class 0, %2 of class 1</source>
        <translation>%1 de la clase 0, %2 de la clase 1</translation>
    </message>
</context>
<context>
    <name>ScorePdf</name>
    <message>
        <source>own: %1</source>
        <translation>propio: %1</translation>
    </message>
    <message>
        <source>Score sheet</source>
        <translation>Hoja de puntuación</translation>
    </message>
    <message>
        <source>iteration %1</source>
        <translation>iteración %1</translation>
    </message>
    <message>
        <source>%1 of %2 marks</source>
        <translation>%1 de %2 puntos</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>magnitud</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>right number</source>
        <translation>número correcto</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>valoración</translation>
    </message>
    <message>
        <source>help</source>
        <translation>ayuda</translation>
    </message>
    <message>
        <source>marks</source>
        <translation>puntos</translation>
    </message>
    <message>
        <source>A right answer earns 1 mark; each hint takes ¼ off, each wrong try ½; what is found in the end earns ¼ at least. Follow-through: right for the numbers typed before. Own: what those lead to.</source>
        <translation>Una respuesta correcta vale 1 punto; cada pista resta ¼ y cada intento fallido, ½; lo que se acaba encontrando vale al menos ¼. Con arrastre: correcto con los números escritos antes. Propio: lo que resulta de ellos.</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>página %1 de %2</translation>
    </message>
</context>
<context>
    <name>ScoreSheet</name>
    <message>
        <source>not answered</source>
        <translation>sin responder</translation>
    </message>
    <message>
        <source>right</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>follow-through</source>
        <translation>con arrastre</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>incorrecto</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>mostrado</translation>
    </message>
    <message>
        <source>%1 wrong</source>
        <translation>fallos: %1</translation>
    </message>
    <message>
        <source>1 hint</source>
        <translation>1 pista</translation>
    </message>
    <message>
        <source>%1 hints</source>
        <translation>%1 pistas</translation>
    </message>
</context>
<context>
    <name>ScoreSheetDialog</name>
    <message>
        <source>Score sheet</source>
        <translation>Hoja de puntuación</translation>
    </message>
    <message>
        <source>%1 of %2 marks</source>
        <translation>%1 de %2 puntos</translation>
    </message>
    <message>
        <source>Total marks</source>
        <translation>Puntuación total</translation>
    </message>
    <message>
        <source>Name on the score sheet</source>
        <translation>Nombre en la hoja de puntuación</translation>
    </message>
    <message>
        <source>name (optional)</source>
        <translation>nombre (opcional)</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>magnitud</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>right number</source>
        <translation>número correcto</translation>
    </message>
    <message>
        <source>by own numbers</source>
        <translation>con números propios</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>valoración</translation>
    </message>
    <message>
        <source>help</source>
        <translation>ayuda</translation>
    </message>
    <message>
        <source>marks</source>
        <translation>puntos</translation>
    </message>
    <message>
        <source>Marks of each answer</source>
        <translation>Puntos de cada respuesta</translation>
    </message>
    <message>
        <source>What was saved</source>
        <translation>Qué se ha guardado</translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation>Guardar como &amp;CSV…</translation>
    </message>
    <message>
        <source>Save the score sheet as CSV</source>
        <translation>Guardar la hoja de puntuación como CSV</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Guardar como &amp;PDF…</translation>
    </message>
    <message>
        <source>Save the score sheet as PDF</source>
        <translation>Guardar la hoja de puntuación como PDF</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the score sheet</source>
        <translation>Cerrar la hoja de puntuación</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>update order: %1 → %2</source>
        <translation>orden de actualización: %1 → %2</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>antes de «%1»</translation>
    </message>
    <message>
        <source>after iteration %1</source>
        <translation>tras la iteración %1</translation>
    </message>
    <message>
        <source>Nothing lies ahead of iteration %1 that could be left as a branch.</source>
        <translation>Después de la iteración %1 no hay nada que se pueda dejar como rama.</translation>
    </message>
    <message>
        <source>Branch at iteration %1</source>
        <translation>Ramificar en la iteración %1</translation>
    </message>
    <message>
        <source>Switch to “%1”</source>
        <translation>Cambiar a «%1»</translation>
    </message>
    <message>
        <source>original</source>
        <translation>original</translation>
    </message>
    <message>
        <source>changed at iteration %1</source>
        <translation>cambiada en la iteración %1</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Nothing was changed: training had come to another network meanwhile.</source>
        <translation>No se ha cambiado nada: entretanto el entrenamiento había llegado a otra red.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>as the desktop</source>
        <translation>como el escritorio</translation>
    </message>
    <message>
        <source>light</source>
        <translation>claro</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>oscuro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Contraste &amp;alto</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation>&amp;Movimiento</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Whether pulses and flashes show which way a step ran</source>
        <translation>Si pulsos y destellos muestran por dónde ha ido un paso</translation>
    </message>
    <message>
        <source>show steps in motion</source>
        <translation>animar los pasos</translation>
    </message>
    <message>
        <source>nothing moves</source>
        <translation>sin movimiento</translation>
    </message>
    <message>
        <source>Interface &amp;size</source>
        <translation>Tamaño de la &amp;interfaz</translation>
    </message>
    <message>
        <source>Interface size</source>
        <translation>Tamaño de la interfaz</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>A partir del próximo inicio.</translation>
    </message>
    <message>
        <source>Start &amp;again now</source>
        <translation>&amp;Reiniciar ahora</translation>
    </message>
    <message>
        <source>&amp;Digits</source>
        <translation>&amp;Cifras</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>rounded</source>
        <translation>redondeadas</translation>
    </message>
    <message>
        <source>truncated, as on the blackboard</source>
        <translation>truncadas, como en la pizarra</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>Start &amp;with</source>
        <translation>&amp;Empezar con</translation>
    </message>
    <message>
        <source>Start with</source>
        <translation>Empezar con</translation>
    </message>
    <message>
        <source>the lecture&apos;s lesson</source>
        <translation>la lección de la clase</translation>
    </message>
    <message>
        <source>the last project, where it was left</source>
        <translation>el último proyecto, donde se dejó</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>This is no key that can be given to an action.</source>
        <translation>Esta tecla no se puede asignar a una acción.</translation>
    </message>
    <message>
        <source>%1 is needed for typing; take it together with Ctrl or Alt.</source>
        <translation>%1 se necesita para escribir; combínela con Ctrl o Alt.</translation>
    </message>
    <message>
        <source>%1 opens the menu %2.</source>
        <translation>%1 abre el menú %2.</translation>
    </message>
    <message>
        <source>%1 has a fixed use. %2: %3.</source>
        <translation>%1 tiene un uso fijo. %2: %3.</translation>
    </message>
    <message>
        <source>%1 is the key of %2; take it away there first.</source>
        <translation>%1 es la tecla de %2; quítela primero allí.</translation>
    </message>
    <message>
        <source>%1 begins like %2, the key of %3.</source>
        <translation>%1 empieza igual que %2, la tecla de %3.</translation>
    </message>
    <message>
        <source>This command comes and goes with its menu, so it has no key of its own.</source>
        <translation>Este comando aparece y desaparece con su menú, así que no tiene tecla propia.</translation>
    </message>
</context>
<context>
    <name>SolutionWriter</name>
    <message>
        <source>Name: `%1`</source>
        <translation>Nombre: `%1`</translation>
    </message>
    <message>
        <source>The other samples of the batch (%1 more) in the same way.</source>
        <translation>Las demás muestras del lote (%1 más), del mismo modo.</translation>
    </message>
    <message>
        <source>One iteration of back-propagation</source>
        <translation>Una iteración de retropropagación</translation>
    </message>
    <message>
        <source>Output layer</source>
        <translation>Capa de salida</translation>
    </message>
    <message>
        <source>Hidden layer</source>
        <translation>Capa oculta</translation>
    </message>
    <message>
        <source>Hidden layer %1</source>
        <translation>Capa oculta %1</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>La red</translation>
    </message>
    <message>
        <source>Inputs: %1</source>
        <translation>Entradas: %1</translation>
    </message>
    <message>
        <source>output neurons: %1 (%2)</source>
        <translation>neuronas de salida: %1 (%2)</translation>
    </message>
    <message>
        <source>hidden neurons: %1 (%2)</source>
        <translation>neuronas ocultas: %1 (%2)</translation>
    </message>
    <message>
        <source>Error of an output:</source>
        <translation>Error de una salida:</translation>
    </message>
    <message>
        <source>Learning rate: `η = %1`.</source>
        <translation>Tasa de aprendizaje: `η = %1`.</translation>
    </message>
    <message>
        <source>The output layer is updated first; the error goes back through the new weights.</source>
        <translation>La capa de salida se actualiza primero; el error vuelve atrás a través de los pesos nuevos.</translation>
    </message>
    <message>
        <source>The biases are not trained.</source>
        <translation>Los sesgos no se entrenan.</translation>
    </message>
    <message>
        <source>Iterations finished before: %1.</source>
        <translation>Iteraciones terminadas antes: %1.</translation>
    </message>
    <message>
        <source>Sample %1:</source>
        <translation>Muestra %1:</translation>
    </message>
    <message>
        <source>Only the first %1 inputs and targets are printed.</source>
        <translation>Entradas y objetivos: solo se imprimen los %1 primeros.</translation>
    </message>
    <message>
        <source>%1, sample %2 of %3</source>
        <translation>%1, muestra %2 de %3</translation>
    </message>
    <message>
        <source>Forward pass</source>
        <translation>Paso hacia delante</translation>
    </message>
    <message>
        <source>Total error</source>
        <translation>Error total</translation>
    </message>
    <message>
        <source>The other neurons of the layer (%1 more) in the same way.</source>
        <translation>Las demás neuronas de la capa (%1 más), del mismo modo.</translation>
    </message>
    <message>
        <source>Backward pass</source>
        <translation>Paso hacia atrás</translation>
    </message>
    <message>
        <source>Each parameter is changed so that the error becomes smaller: we ask how much a change of it affects the total error.</source>
        <translation>Cada parámetro se cambia de modo que el error disminuya: nos preguntamos cuánto influye un cambio suyo en el error total.</translation>
    </message>
    <message>
        <source>Putting it together:</source>
        <translation>Juntándolo todo:</translation>
    </message>
    <message>
        <source>The outputs depend on each other: the net input of one changes all of them.</source>
        <translation>Las salidas dependen unas de otras: la entrada neta de una las cambia todas.</translation>
    </message>
    <message>
        <source>The paths through the other neurons (%1 more) in the same way.</source>
        <translation>Los caminos a través de las demás neuronas (%1 más), del mismo modo.</translation>
    </message>
    <message>
        <source>The gradients are the means over the %1 samples of the batch:</source>
        <translation>Los gradientes son las medias de las %1 muestras del lote:</translation>
    </message>
    <message>
        <source>After the update</source>
        <translation>Después de la actualización</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <source>The total error goes from `%1` to `%2`.</source>
        <translation>El error total pasa de `%1` a `%2`.</translation>
    </message>
    <message>
        <source>The total error over all samples goes from `%1` to `%2`.</source>
        <translation>El error total de todas las muestras pasa de `%1` a `%2`.</translation>
    </message>
    <message>
        <source>%1 is not a finite number in this iteration</source>
        <translation>%1 no es un número finito en esta iteración</translation>
    </message>
    <message>
        <source>there is no parameter &quot;%1&quot;</source>
        <translation>no hay ningún parámetro &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Optimizer: %1, with %2.</source>
        <translation>Optimizador: %1, con %2.</translation>
    </message>
    <message>
        <source>This is step `t = %1` of the optimizer. What it remembers of those before:</source>
        <translation>Este es el paso `t = %1` del optimizador. Lo que recuerda de los anteriores:</translation>
    </message>
</context>
<context>
    <name>StateDict</name>
    <message>
        <source>%1 numbers, but the rows before have %2</source>
        <translation>%1 números, pero las filas anteriores tienen %2</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>%1 tensors, which are more than any network here has</source>
        <translation>%1 tensores, que son más de los que tiene cualquier red aquí</translation>
    </message>
    <message>
        <source>a whole number from 0 to %1</source>
        <translation>un número entero de 0 a %1</translation>
    </message>
    <message>
        <source>numbers of type %1, but only F32 and F64 can be read</source>
        <translation>números de tipo %1, pero solo se pueden leer F32 y F64</translation>
    </message>
    <message>
        <source>%1 dimensions, but weights have two and biases one</source>
        <translation>%1 dimensiones, pero los pesos tienen dos y los sesgos una</translation>
    </message>
    <message>
        <source>%1 numbers, where the beginning and the end were expected</source>
        <translation>%1 números, donde se esperaban el principio y el final</translation>
    </message>
    <message>
        <source>%1 bytes, which do not fit the shape</source>
        <translation>%1 bytes, que no corresponden a la forma</translation>
    </message>
    <message>
        <source>header</source>
        <translation>cabecera</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacía</translation>
    </message>
    <message>
        <source>expected an object</source>
        <translation>se esperaba un objeto</translation>
    </message>
    <message>
        <source>the data begins at byte %1, but what comes before ends at %2</source>
        <translation>los datos empiezan en el byte %1, pero lo anterior termina en %2</translation>
    </message>
    <message>
        <source>the data ends at byte %1, but there are only %2</source>
        <translation>los datos terminan en el byte %1, pero solo hay %2</translation>
    </message>
    <message>
        <source>%1 bytes are left over behind the last tensor</source>
        <translation>sobran %1 bytes detrás del último tensor</translation>
    </message>
    <message>
        <source>larger than %1 megabytes</source>
        <translation>de más de %1 megabytes</translation>
    </message>
    <message>
        <source>neither a state_dict as JSON nor a safetensors file</source>
        <translation>ni un state_dict en JSON ni un archivo safetensors</translation>
    </message>
    <message>
        <source>neither a state_dict as JSON nor a whole safetensors file: its header would have %1 bytes, but there are only %2</source>
        <translation>ni un state_dict en JSON ni un archivo safetensors completo: su cabecera tendría %1 bytes, pero solo hay %2</translation>
    </message>
    <message>
        <source>number %1 is not finite</source>
        <translation>el número %1 no es finito</translation>
    </message>
    <message>
        <source>%1 is %2, layer %3 needs %4</source>
        <translation>%1 es %2, la capa %3 necesita %4</translation>
    </message>
    <message>
        <source>%1 is %2, layer %3 needs %4, or 1 for all of them</source>
        <translation>%1 es %2, la capa %3 necesita %4, o 1 para todas</translation>
    </message>
    <message>
        <source>%1 is neither the weights of a layer nor their biases</source>
        <translation>%1 no contiene ni los pesos de una capa ni sus sesgos</translation>
    </message>
    <message>
        <source>weights of %1 layers, but the network has %2</source>
        <translation>pesos de %1 capas, pero la red tiene %2</translation>
    </message>
</context>
<context>
    <name>StopConditions</name>
    <message>
        <source>1 iteration is done</source>
        <translation>se ha hecho 1 iteración</translation>
    </message>
    <message>
        <source>%1 iterations are done</source>
        <translation>se han hecho %1 iteraciones</translation>
    </message>
    <message>
        <source>1 epoch is done</source>
        <translation>se ha hecho 1 época</translation>
    </message>
    <message>
        <source>%1 epochs are done</source>
        <translation>se han hecho %1 épocas</translation>
    </message>
    <message>
        <source>Stopped after iteration %1: %2</source>
        <translation>Detenido tras la iteración %1: %2</translation>
    </message>
    <message>
        <source>the total error is below %1</source>
        <translation>el error total está por debajo de %1</translation>
    </message>
    <message>
        <source>the total error has not improved in it</source>
        <translation>el error total no ha mejorado en ella</translation>
    </message>
    <message>
        <source>the total error has not improved for %1 iterations</source>
        <translation>el error total no ha mejorado en %1 iteraciones</translation>
    </message>
</context>
<context>
    <name>StopConditionsDialog</name>
    <message>
        <source>Stop conditions</source>
        <translation>Condiciones de parada</translation>
    </message>
    <message>
        <source>After &amp;iterations</source>
        <translation>Número de &amp;iteraciones</translation>
    </message>
    <message>
        <source>Iterations of a run</source>
        <translation>Iteraciones de una ejecución</translation>
    </message>
    <message>
        <source>After &amp;epochs</source>
        <translation>Número de é&amp;pocas</translation>
    </message>
    <message>
        <source>Epochs of a run</source>
        <translation>Épocas de una ejecución</translation>
    </message>
    <message>
        <source>When it has &amp;not improved for</source>
        <translation>Si el error &amp;no mejora durante</translation>
    </message>
    <message>
        <source>Iterations without improvement</source>
        <translation>Iteraciones sin mejora</translation>
    </message>
    <message>
        <source> iterations</source>
        <translation> iteraciones</translation>
    </message>
    <message>
        <source>When the error &amp;falls below</source>
        <translation>Si el error &amp;baja de</translation>
    </message>
    <message>
        <source>Error to fall below</source>
        <translation>Error del que debe bajar</translation>
    </message>
</context>
<context>
    <name>StructureEditor</name>
    <message>
        <source>&amp;Add a neuron to</source>
        <translation>&amp;Añadir una neurona a</translation>
    </message>
    <message>
        <source>&amp;Insert a layer before</source>
        <translation>&amp;Insertar una capa antes de</translation>
    </message>
    <message>
        <source>A&amp;ctivation of</source>
        <translation>A&amp;ctivación de</translation>
    </message>
    <message>
        <source>&amp;Biases of</source>
        <translation>&amp;Sesgos de</translation>
    </message>
    <message>
        <source>Remove the selected neuron</source>
        <translation>Quitar la neurona seleccionada</translation>
    </message>
    <message>
        <source>Remove a &amp;layer</source>
        <translation>Quitar una ca&amp;pa</translation>
    </message>
    <message>
        <source>Activation and biases of the %1</source>
        <translation>Activación y sesgos de la %1</translation>
    </message>
</context>
<context>
    <name>StructureEdits</name>
    <message>
        <source>layer %1: the network has the layers %2 to %3</source>
        <translation>capa %1: la red tiene las capas %2 a %3</translation>
    </message>
    <message>
        <source>%1: it has %2, and none at place %3</source>
        <translation>%1: tiene %2, y ninguna en el lugar %3</translation>
    </message>
    <message>
        <source>%1: %2 is its only neuron, and one has to stay</source>
        <translation>%1: %2 es su única neurona, y una tiene que quedar</translation>
    </message>
    <message>
        <source>%1: %2 is for the output layer only</source>
        <translation>%1: %2 es solo para la capa de salida</translation>
    </message>
    <message>
        <source>%1: only hidden layers can be removed</source>
        <translation>%1: solo se pueden quitar capas ocultas</translation>
    </message>
    <message>
        <source>Add a neuron to %1</source>
        <translation>Añadir una neurona a la %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Insert a layer before %1</source>
        <translation>Insertar una capa antes de la %1</translation>
    </message>
    <message>
        <source>no biases</source>
        <translation>sin sesgos</translation>
    </message>
    <message>
        <source>one shared bias</source>
        <translation>un sesgo común</translation>
    </message>
    <message>
        <source>a bias for each neuron</source>
        <translation>un sesgo por neurona</translation>
    </message>
</context>
<context>
    <name>SurfacePlot</name>
    <message>
        <source>Total error over %1 and %2</source>
        <translation>Error total según %1 y %2</translation>
    </message>
</context>
<context>
    <name>TimelineBar</name>
    <message>
        <source>the output layer</source>
        <translation>la capa de salida</translation>
    </message>
    <message>
        <source>the hidden layer</source>
        <translation>la capa oculta</translation>
    </message>
    <message>
        <source>hidden layer %1</source>
        <translation>la capa oculta %1</translation>
    </message>
    <message>
        <source>backward: every ∂E/∂w at the old weights</source>
        <translation>hacia atrás: cada ∂E/∂w con los pesos antiguos</translation>
    </message>
    <message>
        <source>backward: ∂E/∂w of %1</source>
        <translation>hacia atrás: ∂E/∂w de %1</translation>
    </message>
    <message>
        <source>update: every weight has moved against its gradient</source>
        <translation>actualización: cada peso se ha movido en contra de su gradiente</translation>
    </message>
    <message>
        <source>update: the weights of %1 have moved</source>
        <translation>actualización: los pesos de %1 se han movido</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>hacia delante</translation>
    </message>
    <message>
        <source>backward</source>
        <translation>hacia atrás</translation>
    </message>
    <message>
        <source>update</source>
        <translation>actualización</translation>
    </message>
    <message>
        <source>edited: grey values are from before the change</source>
        <translation>editado: los valores en gris son anteriores al cambio</translation>
    </message>
    <message>
        <source>the next step is the forward phase</source>
        <translation>el siguiente paso es la fase hacia delante</translation>
    </message>
    <message>
        <source>forward: every net and out, then the errors</source>
        <translation>hacia delante: cada net y cada out, luego los errores</translation>
    </message>
    <message>
        <source>Steps of the iteration</source>
        <translation>Pasos de la iteración</translation>
    </message>
    <message>
        <source>Iteration %L1</source>
        <translation>Iteración %L1</translation>
    </message>
    <message>
        <source>sample %L1 of %L2</source>
        <translation>muestra %L1 de %L2</translation>
    </message>
    <message>
        <source>total error %1</source>
        <translation>error total %1</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Reset</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Paso atrás</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Step size</source>
        <translation>Tamaño del paso</translation>
    </message>
    <message>
        <source>How far a step goes</source>
        <translation>Hasta dónde llega un paso</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>factor</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>parámetro</translation>
    </message>
    <message>
        <source>neuron</source>
        <translation>neurona</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>fase</translation>
    </message>
    <message>
        <source>iteration</source>
        <translation>iteración</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>velocidad</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>The learning rate η</source>
        <translation>La tasa de aprendizaje η</translation>
    </message>
    <message>
        <source>Update order</source>
        <translation>Orden de actualización</translation>
    </message>
    <message>
        <source>Whether all weights change together, or the output layer&apos;s first</source>
        <translation>Si todos los pesos cambian a la vez o primero los de la capa de salida</translation>
    </message>
    <message>
        <source>simultaneous</source>
        <translation>simultáneo</translation>
    </message>
    <message>
        <source>output layer first</source>
        <translation>primero la capa de salida</translation>
    </message>
    <message>
        <source>Iteration</source>
        <translation>Iteración</translation>
    </message>
    <message>
        <source>printed values</source>
        <translation>valores impresos</translation>
    </message>
    <message>
        <source>Printed values that agree</source>
        <translation>Valores impresos que coinciden</translation>
    </message>
    <message>
        <source>%1 of %2 agree</source>
        <translation>coinciden %1 de %2</translation>
    </message>
    <message>
        <source>total error</source>
        <translation>error total</translation>
    </message>
    <message>
        <source>Total error</source>
        <translation>Error total</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>full speed</source>
        <translation>máxima</translation>
    </message>
    <message>
        <source>%L1 phases/s</source>
        <translation>%L1 fases/s</translation>
    </message>
    <message>
        <source>Speed of running: %1</source>
        <translation>Velocidad de ejecución: %1</translation>
    </message>
    <message>
        <source>|◀ Reset</source>
        <translation>|◀ Reiniciar</translation>
    </message>
    <message>
        <source>◀ Step back</source>
        <translation>◀ Atrás</translation>
    </message>
    <message>
        <source>▶ Step</source>
        <translation>▶ Paso</translation>
    </message>
    <message>
        <source>❚❚ Pause</source>
        <translation>❚❚ Pausa</translation>
    </message>
    <message>
        <source>▶▶ Run</source>
        <translation>▶▶ Entrenar</translation>
    </message>
    <message>
        <source>Back to the weights before training</source>
        <translation>Volver a los pesos previos al entrenamiento</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>Deshacer el último paso</translation>
    </message>
    <message>
        <source>Perform the next step</source>
        <translation>Dar el siguiente paso</translation>
    </message>
    <message>
        <source>Train until paused</source>
        <translation>Entrenar hasta que se pause</translation>
    </message>
    <message>
        <source>&lt;b&gt;The tools&lt;/b&gt;: playing the training in steps or at a speed, and how it is done; at the right end how far it is.</source>
        <translation>&lt;b&gt;Las herramientas&lt;/b&gt;: para reproducir el entrenamiento paso a paso o a cierta velocidad y elegir cómo se hace; en el extremo derecho, hasta dónde ha llegado.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Reset&lt;/b&gt; starts again from the weights before training. Undo brings back what it took away.</source>
        <translation>&lt;b&gt;Reiniciar&lt;/b&gt; vuelve a empezar con los pesos previos al entrenamiento. Deshacer recupera lo que se haya borrado así.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Step back&lt;/b&gt; takes the last step back: the numbers are those of before, to the last digit.</source>
        <translation>&lt;b&gt;Paso atrás&lt;/b&gt; deshace el último paso: los números vuelven a ser los de antes, hasta la última cifra.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Step&lt;/b&gt; performs the next step of the training, as far as the step size says.</source>
        <translation>&lt;b&gt;Paso&lt;/b&gt; da el siguiente paso del entrenamiento, tan largo como indique el tamaño del paso.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The step size&lt;/b&gt;: one factor of a chain rule, all of one parameter or neuron, a phase (forward, backward, update), or a whole iteration.</source>
        <translation>&lt;b&gt;El tamaño del paso&lt;/b&gt;: un factor de una regla de la cadena, todo lo de un parámetro o una neurona, una fase (hacia delante, hacia atrás, actualización) o una iteración completa.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Run&lt;/b&gt; trains until it is paused or a stop condition is met.</source>
        <translation>&lt;b&gt;Entrenar&lt;/b&gt; entrena hasta que se pause o se cumpla una condición de parada.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The speed&lt;/b&gt; of running, from one phase a second to as fast as the computer can.</source>
        <translation>&lt;b&gt;La velocidad&lt;/b&gt; del entrenamiento, desde una fase por segundo hasta la máxima que permita el ordenador.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The learning rate η&lt;/b&gt;: how large a step an update takes against the gradient.</source>
        <translation>&lt;b&gt;La tasa de aprendizaje η&lt;/b&gt;: cuán grande es el paso que da una actualización en contra del gradiente.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The update order&lt;/b&gt;: all weights change together, by the gradients at the old weights; or the output layer&apos;s first, and the hidden layers&apos; gradients are computed with the new ones.</source>
        <translation>&lt;b&gt;El orden de actualización&lt;/b&gt;: todos los pesos cambian a la vez, según los gradientes calculados con los pesos antiguos; o bien cambian primero los de la capa de salida, y los gradientes de las capas ocultas se calculan con los nuevos.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The iteration&lt;/b&gt;: how many are finished at the moment shown.</source>
        <translation>&lt;b&gt;La iteración&lt;/b&gt;: cuántas se han completado en el momento que se muestra.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The total error&lt;/b&gt; of the network at the moment shown.</source>
        <translation>&lt;b&gt;El error total&lt;/b&gt; de la red en el momento que se muestra.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Printed values&lt;/b&gt;: how many of the numbers in the lesson agree with the program&apos;s own.</source>
        <translation>&lt;b&gt;Valores impresos&lt;/b&gt;: cuántos de los números de la lección coinciden con los del programa.</translation>
    </message>
    <message>
        <source>Pause the training</source>
        <translation>Pausar el entrenamiento</translation>
    </message>
</context>
<context>
    <name>Trainer</name>
    <message>
        <source>the total error is no longer a number</source>
        <translation>el error total ya no es un número</translation>
    </message>
    <message>
        <source>the total error became infinite</source>
        <translation>el error total se ha vuelto infinito</translation>
    </message>
    <message>
        <source>%1 in iteration %2; try a smaller learning rate than %3</source>
        <translation>%1 en la iteración %2; pruebe una tasa de aprendizaje menor que %3</translation>
    </message>
</context>
<context>
    <name>TrainingSettingsDialog</name>
    <message>
        <source>Training settings</source>
        <translation>Ajustes de entrenamiento</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>&amp;Loss</source>
        <translation>&amp;Pérdida</translation>
    </message>
    <message>
        <source>Order of updates</source>
        <translation>Orden de las actualizaciones</translation>
    </message>
    <message>
        <source>simultaneous</source>
        <translation>simultáneo</translation>
    </message>
    <message>
        <source>output layer first</source>
        <translation>primero la capa de salida</translation>
    </message>
    <message>
        <source>&amp;Update order</source>
        <translation>Orden de &amp;actualización</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Tamaño del lote</translation>
    </message>
    <message>
        <source>&amp;Batch size</source>
        <translation>&amp;Tamaño del lote</translation>
    </message>
    <message>
        <source>Biases &amp;learn, too</source>
        <translation>Los &amp;sesgos también aprenden</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimizador</translation>
    </message>
    <message>
        <source>&amp;Optimizer</source>
        <translation>&amp;Optimizador</translation>
    </message>
    <message>
        <source>Learning rate η</source>
        <translation>Tasa de aprendizaje η</translation>
    </message>
    <message>
        <source>Learning &amp;rate η</source>
        <translation>Tasa de ap&amp;rendizaje η</translation>
    </message>
    <message>
        <source>Number %1 of the optimizer</source>
        <translation>Número %1 del optimizador</translation>
    </message>
</context>
<context>
    <name>TrainingSpeaker</name>
    <message>
        <source>Iteration %1, total error %2.</source>
        <translation>Iteración %1, error total %2.</translation>
    </message>
    <message>
        <source>Training runs.</source>
        <translation>El entrenamiento está en marcha.</translation>
    </message>
    <message>
        <source>Training has stopped.</source>
        <translation>El entrenamiento se ha detenido.</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>Cambio: %1.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Deshecho: %1.</translation>
    </message>
</context>
<context>
    <name>VariantText</name>
    <message>
        <source> in the output layer</source>
        <translation> en la capa de salida</translation>
    </message>
    <message>
        <source> in the hidden layer</source>
        <translation> en la capa oculta</translation>
    </message>
    <message>
        <source> in hidden layer %1</source>
        <translation> en la capa oculta %1</translation>
    </message>
    <message>
        <source>A path was forgotten: only the one through %1 was counted</source>
        <translation>Se olvidó un camino: solo se contó el que pasa por %1</translation>
    </message>
    <message>
        <source>A path was forgotten: the one through %1 was not counted</source>
        <translation>Se olvidó un camino: no se contó el que pasa por %1</translation>
    </message>
    <message>
        <source>The ½ of the error was forgotten: (target − out)² instead of %1</source>
        <translation>Se olvidó el ½ del error: (target − out)² en lugar de %1</translation>
    </message>
    <message>
        <source>The error has no ½ here: ½·(target − out)² instead of %1</source>
        <translation>El error no lleva aquí ½: ½·(target − out)² en lugar de %1</translation>
    </message>
    <message>
        <source>The error was derived without its ½: −2·(target − out) instead of %1</source>
        <translation>El error se derivó sin su ½: −2·(target − out) en lugar de %1</translation>
    </message>
    <message>
        <source>The 2 of the square was forgotten in the derivative: %1 instead of %2</source>
        <translation>Se olvidó el 2 del cuadrado en la derivada: %1 en lugar de %2</translation>
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
        <translation>El signo de ∂E/∂out está mal: %1 en lugar de %2</translation>
    </message>
    <message>
        <source>out (</source>
        <translation>out (</translation>
    </message>
    <message>
        <source>%1 was forgotten%2</source>
        <translation>Se olvidó %1%2</translation>
    </message>
    <message>
        <source>%1 was taken at net instead of out%2</source>
        <translation>Se evaluó %1 en net en lugar de en out%2</translation>
    </message>
    <message>
        <source>%1 was forgotten: ∂E/∂out was taken for ∂E/∂net%2</source>
        <translation>Se olvidó %1: se tomó ∂E/∂out por ∂E/∂net%2</translation>
    </message>
    <message>
        <source>%1 was forgotten: the factor %2 is missing%3</source>
        <translation>Se olvidó %1: falta el factor %2%3</translation>
    </message>
    <message>
        <source>%1 was taken at the wrong number%2: %3 instead of %4</source>
        <translation>Se evaluó %1 en el número equivocado%2: %3 en lugar de %4</translation>
    </message>
    <message>
        <source>The learning rate was forgotten: w − ∂E/∂w instead of w − %1·∂E/∂w</source>
        <translation>Se olvidó la tasa de aprendizaje: w − ∂E/∂w en lugar de w − %1·∂E/∂w</translation>
    </message>
    <message>
        <source>The update has the wrong sign: w + %1·∂E/∂w instead of w − %1·∂E/∂w</source>
        <translation>La actualización tiene el signo cambiado: w + %1·∂E/∂w en lugar de w − %1·∂E/∂w</translation>
    </message>
    <message>
        <source>Weights were taken crosswise%1: %2 in place of %3, for example</source>
        <translation>Se cruzaron los pesos%1: por ejemplo, %2 en lugar de %3</translation>
    </message>
    <message>
        <source>The bias was left out of the net input%1</source>
        <translation>No se sumó el sesgo a la entrada neta%1</translation>
    </message>
    <message>
        <source>The sigmoid lacks its minus%1: 1/(1 + e^net) instead of 1/(1 + e^−net)</source>
        <translation>Falta el signo menos de la sigmoide%1: 1/(1 + e^net) en lugar de 1/(1 + e^−net)</translation>
    </message>
    <message>
        <source>Softmax was derived as if each net changed its own output only: the sum over the other outputs is missing</source>
        <translation>Se derivó softmax como si cada net cambiara solo su propia salida: falta la suma sobre las demás salidas</translation>
    </message>
    <message>
        <source>The last factor, ∂net/∂w, was forgotten</source>
        <translation>Se olvidó el último factor, ∂net/∂w</translation>
    </message>
    <message>
        <source>The last factor is the output of the neuron that the weight leads to, not of the one that it comes from</source>
        <translation>El último factor es la salida de la neurona a la que llega el peso, no la de aquella de la que sale</translation>
    </message>
    <message>
        <source>The samples&apos; gradients were added up, but not divided by their number</source>
        <translation>Se sumaron los gradientes de las muestras, pero no se dividieron por su número</translation>
    </message>
    <message>
        <source>The updated weights were used to carry the error back, as if the output layer were updated first</source>
        <translation>Se usaron los pesos actualizados para llevar el error hacia atrás, como si la capa de salida se actualizara primero</translation>
    </message>
    <message>
        <source>The weights before their update were used to carry the error back</source>
        <translation>Se usaron los pesos anteriores a su actualización para llevar el error hacia atrás</translation>
    </message>
    <message>
        <source>The output layer was updated first, in every iteration</source>
        <translation>La capa de salida se actualizó primero, en todas las iteraciones</translation>
    </message>
    <message>
        <source>All layers were updated at the same time, in every iteration</source>
        <translation>Todas las capas se actualizaron a la vez, en todas las iteraciones</translation>
    </message>
    <message>
        <source>The numbers on the way were rounded to %1 decimals</source>
        <translation>Los números intermedios se redondearon a %1 decimales</translation>
    </message>
    <message>
        <source>The numbers on the way were truncated to %1 decimals</source>
        <translation>Los números intermedios se truncaron a %1 decimales</translation>
    </message>
    <message>
        <source>The numbers on the way were rounded to %1 significant digits</source>
        <translation>Los números intermedios se redondearon a %1 cifras significativas</translation>
    </message>
    <message>
        <source>The numbers on the way were truncated to %1 significant digits</source>
        <translation>Los números intermedios se truncaron a %1 cifras significativas</translation>
    </message>
    <message>
        <source>One iteration too few: the parameters are those after %L1, not after %L2</source>
        <translation>Una iteración de menos: los parámetros son los de después de %L1, no de %L2</translation>
    </message>
    <message>
        <source>One iteration too many: the parameters are those after %L1, not after %L2</source>
        <translation>Una iteración de más: los parámetros son los de después de %L1, no de %L2</translation>
    </message>
    <message>
        <source>The |A </source>
        <extracomment>the articles with which these sentences begin, each with a space behind it and with | between them; they lose their capital where two sentences are joined by “, and ”</extracomment>
        <translation>El |La |Los |Se |No |Una |Todas |Falta </translation>
    </message>
    <message>
        <source>The biases were not trained</source>
        <translation>Los sesgos no se entrenaron</translation>
    </message>
    <message>
        <source>The biases were trained, too</source>
        <translation>Los sesgos también se entrenaron</translation>
    </message>
    <message>
        <source>, in every iteration</source>
        <translation>, en todas las iteraciones</translation>
    </message>
    <message>
        <source>, and </source>
        <translation>, y </translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>With all weights updated at once</source>
        <translation>Con todos los pesos actualizados a la vez</translation>
    </message>
    <message>
        <source>With the output layer updated first</source>
        <translation>Con la capa de salida actualizada primero</translation>
    </message>
    <message>
        <source>1 iteration</source>
        <translation>1 iteración</translation>
    </message>
    <message>
        <source>%1 iterations</source>
        <translation>%1 iteraciones</translation>
    </message>
    <message>
        <source>1 decimal</source>
        <translation>1 decimal</translation>
    </message>
    <message>
        <source>%1 decimals</source>
        <translation>%1 decimales</translation>
    </message>
    <message>
        <source>exactly the printed %1</source>
        <translation>exactamente el %1 impreso</translation>
    </message>
    <message>
        <source>%1, which rounded to %2 is the printed %3</source>
        <translation>%1, que redondeado a %2 es el %3 impreso</translation>
    </message>
    <message>
        <source>%1, which cut off after %2 is the printed %3</source>
        <translation>%1, que truncado a %2 es el %3 impreso</translation>
    </message>
    <message>
        <source>%1 is printed where %2 is meant: here it is %3.</source>
        <translation>Se imprimió %1 donde se quería decir %2: aquí es %3.</translation>
    </message>
    <message>
        <source>“%1” is printed, which would be %2; “%3” is meant, and that is %4.</source>
        <translation>Se imprimió «%1», que sería %2; se quería decir «%3», y eso es %4.</translation>
    </message>
    <message>
        <source>Training does not get as far as %1.</source>
        <translation>El entrenamiento no llega a %1.</translation>
    </message>
    <message>
        <source>Here it is %1.</source>
        <translation>Aquí es %1.</translation>
    </message>
    <message>
        <source>After %1, one fewer,</source>
        <translation>Tras %1, una menos,</translation>
    </message>
    <message>
        <source>After %1, one more,</source>
        <translation>Tras %1, una más,</translation>
    </message>
    <message>
        <source>%1 it is %2. Here it is %3.</source>
        <translation>%1 es %2. Aquí es %3.</translation>
    </message>
    <message>
        <source>Here it is %1. Neither rounding nor cutting off makes it the printed %2, and neither does the other update order or one iteration more or fewer.</source>
        <translation>Aquí es %1. Ni redondeando ni truncando se obtiene el %2 impreso, y tampoco con el otro orden de actualización ni con una iteración más o menos.</translation>
    </message>
    <message>
        <source>%1 of %2 printed values agree</source>
        <translation>coinciden %1 de %2 valores impresos</translation>
    </message>
    <message>
        <source>; %1 explained</source>
        <translation>; %1 explicados</translation>
    </message>
    <message>
        <source>; 1 differs</source>
        <translation>; 1 difiere</translation>
    </message>
    <message>
        <source>; %1 differ</source>
        <translation>; %1 difieren</translation>
    </message>
</context>
<context>
    <name>WallFormula</name>
    <message>
        <source>Chain rule on the wall</source>
        <translation>Regla de la cadena en la pared</translation>
    </message>
    <message>
        <source>Click a weight to see its chain rule.</source>
        <translation>Haga clic en un peso para ver su regla de la cadena.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Welcome to Backprop Studio</source>
        <translation>Le damos la bienvenida a Backprop Studio</translation>
    </message>
    <message>
        <source>Back-propagation, worked through: every factor of the chain rule has a place in the picture. Step through the lecture&apos;s network, change any number, and see what follows from it.</source>
        <translation>La retropropagación, calculada paso a paso: cada factor de la regla de la cadena tiene su lugar en la imagen. Recorra paso a paso la red de la clase, cambie cualquier número y vea qué consecuencias tiene.</translation>
    </message>
    <message>
        <source>&amp;Begin with the lecture&apos;s lesson</source>
        <translation>Empe&amp;zar con la lección de la clase</translation>
    </message>
    <message>
        <source>Make a &amp;new network…</source>
        <translation>Crear una &amp;nueva red…</translation>
    </message>
    <message>
        <source>&amp;Open a project…</source>
        <translation>Abrir un &amp;proyecto…</translation>
    </message>
    <message>
        <source>Esc closes this; all of it is in the menus, too. F1 lists the keys.</source>
        <translation>Esc cierra esta página; todo esto está también en los menús. F1 muestra la lista de teclas.</translation>
    </message>
    <message>
        <source>Open an &amp;example…</source>
        <translation>Abrir un &amp;ejemplo…</translation>
    </message>
</context>
<context>
    <name>WhatsThis</name>
    <message>
        <source>&lt;b&gt;An input&lt;/b&gt; of the network: a number of the sample that is being trained. Enter or a click edits it.</source>
        <translation>&lt;b&gt;Una entrada&lt;/b&gt; de la red: un número de la muestra con la que se está entrenando. Con Intro o un clic se edita.</translation>
    </message>
    <message>
        <source>&lt;b&gt;A neuron&lt;/b&gt;, in two halves as it is computed: &lt;i&gt;net&lt;/i&gt; is the weighted sum of what comes in, with the bias; &lt;i&gt;out&lt;/i&gt; is its activation. Below it stands δ = ∂E/∂net once the backward pass has made it. Space shows how its value was computed.</source>
        <translation>&lt;b&gt;Una neurona&lt;/b&gt;, en dos mitades, tal como se calcula: &lt;i&gt;net&lt;/i&gt; es la suma ponderada de lo que entra, con el sesgo; &lt;i&gt;out&lt;/i&gt; es su activación. Debajo aparece δ = ∂E/∂net en cuanto el paso hacia atrás lo ha calculado. Con Espacio se ve cómo se calculó su valor.</translation>
    </message>
    <message>
        <source>&lt;b&gt;A weight&lt;/b&gt;: how strongly one neuron&apos;s output counts in another&apos;s sum. Blue is above 0, orange and dashed below; the thicker the line, the larger. Space shows the chain rule of its gradient, Enter edits it, ↑ and ↓ change it.</source>
        <translation>&lt;b&gt;Un peso&lt;/b&gt;: cuánto cuenta la salida de una neurona en la suma de otra. Azul si es mayor que 0; naranja y discontinuo si es menor; cuanto más gruesa la línea, mayor es el peso. Con Espacio se ve la regla de la cadena de su gradiente, con Intro se edita y con ↑ y ↓ se cambia.</translation>
    </message>
    <message>
        <source>&lt;b&gt;A bias&lt;/b&gt;: a number that is added to the sum of each neuron it leads to. One that serves a whole layer has a dashed line to each of its neurons.</source>
        <translation>&lt;b&gt;Un sesgo&lt;/b&gt;: un número que se añade a la suma de cada neurona a la que llega. El que sirve a toda una capa tiene una línea discontinua hasta cada una de sus neuronas.</translation>
    </message>
    <message>
        <source>&lt;b&gt;A target&lt;/b&gt;: what the output beside it should be for this sample.</source>
        <translation>&lt;b&gt;Un objetivo&lt;/b&gt;: lo que debería valer para esta muestra la salida que tiene al lado.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The error of one output&lt;/b&gt;: how far it is from its target, by the loss in the training settings.</source>
        <translation>&lt;b&gt;El error de una salida&lt;/b&gt;: lo lejos que está de su objetivo, según la pérdida elegida en los ajustes de entrenamiento.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The total error&lt;/b&gt;, the sum of the outputs&apos; errors. Every chain rule begins here, and training makes it small.</source>
        <translation>&lt;b&gt;El error total&lt;/b&gt;, la suma de los errores de las salidas. Toda regla de la cadena empieza aquí, y el entrenamiento lo hace pequeño.</translation>
    </message>
</context>
<context>
    <name>Worksheet</name>
    <message>
        <source>One iteration of back-propagation</source>
        <translation>Una iteración de retropropagación</translation>
    </message>
    <message>
        <source>%1 – variant %2</source>
        <translation>%1 – variante %2</translation>
    </message>
    <message>
        <source>%1 – key</source>
        <translation>%1 – soluciones</translation>
    </message>
    <message>
        <source>neurons that are saturated or dead: %1</source>
        <translation>neuronas saturadas o muertas: %1</translation>
    </message>
    <message>
        <source>parameters that change less than four decimals show: %1</source>
        <translation>parámetros cuyo cambio no se aprecia con cuatro decimales: %1</translation>
    </message>
</context>
<context>
    <name>example</name>
    <message>
        <source>AND, learned by one neuron</source>
        <translation>AND, aprendido por una neurona</translation>
    </message>
    <message>
        <source>Three kinds of flowers, 4-5-3</source>
        <translation>Tres clases de flores, 4-5-3</translation>
    </message>
    <message>
        <source>Two circles, 2-6-1</source>
        <translation>Dos círculos, 2-6-1</translation>
    </message>
    <message>
        <source>A textbook&apos;s network, 3-2-1</source>
        <translation>La red de un libro de texto, 3-2-1</translation>
    </message>
    <message>
        <source>Backpropagation: numerical example</source>
        <translation>Retropropagación: ejemplo numérico</translation>
    </message>
    <message>
        <source>A linear neuron with whole numbers</source>
        <translation>Una neurona lineal con números enteros</translation>
    </message>
    <message>
        <source>One sigmoid neuron</source>
        <translation>Una neurona sigmoide</translation>
    </message>
    <message>
        <source>OR, learned by one neuron</source>
        <translation>OR, aprendido por una neurona</translation>
    </message>
    <message>
        <source>ReLU by hand, 2-2-1</source>
        <translation>ReLU a mano, 2-2-1</translation>
    </message>
    <message>
        <source>Three classes: softmax and cross-entropy, 2-2-3</source>
        <translation>Tres clases: softmax y entropía cruzada, 2-2-3</translation>
    </message>
    <message>
        <source>Two spirals, 2-12-12-1</source>
        <translation>Dos espirales, 2-12-12-1</translation>
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
        <translation>La red de un libro de texto</translation>
    </message>
    <message>
        <source>Forward pass</source>
        <translation>Paso hacia delante</translation>
    </message>
    <message>
        <source>Three inputs, one class</source>
        <translation>Tres entradas, una clase</translation>
    </message>
    <message>
        <source>The book numbers its neurons 4, 5 and 6; here they are h1, h2 and o1. It rounds every number before it uses it again, as people do on paper.</source>
        <translation>El libro numera sus neuronas 4, 5 y 6; aquí se llaman h1, h2 y o1. Redondea cada número antes de volver a usarlo, como se hace sobre el papel.</translation>
    </message>
    <message>
        <source>Backward pass</source>
        <translation>Paso hacia atrás</translation>
    </message>
    <message>
        <source>Errors of the neurons</source>
        <translation>Errores de las neuronas</translation>
    </message>
    <message>
        <source>The book&apos;s error of a neuron is `δ` with the other sign, because it begins with target − out.

Its .1311 comes from the *rounded* output: 0.474 · (1 − 0.474) · (1 − 0.474). The exact output gives 0.13117, which only cut off is .1311.</source>
        <translation>Lo que el libro llama error de una neurona es `δ` con el signo contrario, porque parte de target − out.

Su .1311 sale de la salida *redondeada*: 0.474 · (1 − 0.474) · (1 − 0.474). La salida exacta da 0.13117, que solo truncado es .1311.</translation>
    </message>
    <message>
        <source>printed without the sign</source>
        <translation>impreso sin el signo</translation>
    </message>
    <message>
        <source>printed with a minus</source>
        <translation>impreso con un menos</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualización</translation>
    </message>
    <message>
        <source>New weights and biases</source>
        <translation>Nuevos pesos y sesgos</translation>
    </message>
    <message>
        <source>With η = 0.9, and every neuron&apos;s own bias.</source>
        <translation>Con η = 0,9 y un sesgo propio para cada neurona.</translation>
    </message>
    <message>
        <source>Backpropagation: numerical example</source>
        <translation>Retropropagación: ejemplo numérico</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>La red</translation>
    </message>
    <message>
        <source>Two inputs, two hidden neurons, two outputs</source>
        <translation>Dos entradas, dos neuronas ocultas, dos salidas</translation>
    </message>
    <message>
        <source>Numbers flow from left to right. Each line carries a weight: `w1` … `w4` lead into the hidden neurons, `w5` … `w8` into the outputs. The biases `b1` and `b2` serve a whole layer each and stay as they are.

On the right stand the targets: what the outputs *should* be. Training turns the eight weights until they nearly are.</source>
        <translation>Los números fluyen de izquierda a derecha. Cada línea lleva un peso: `w1` … `w4` llegan a las neuronas ocultas y `w5` … `w8`, a las salidas. Los sesgos `b1` y `b2` sirven cada uno a una capa entera y no cambian.

A la derecha están los objetivos: lo que las salidas *deberían* ser. El entrenamiento ajusta los ocho pesos hasta que casi lo son.</translation>
    </message>
    <message>
        <source>A hidden neuron adds up</source>
        <translation>Una neurona oculta suma</translation>
    </message>
    <message>
        <source>Each neuron is drawn in two halves. The left one is its net input: every input times its weight, added up, plus the bias.

`net_h1 = w1 · i1 + w2 · i2 + b1`</source>
        <translation>Cada neurona se dibuja en dos mitades. La izquierda es su entrada neta: cada entrada por su peso, todo sumado, más el sesgo.

`net_h1 = w1 · i1 + w2 · i2 + b1`</translation>
    </message>
    <message>
        <source>… and squeezes the sum</source>
        <translation>… y comprime la suma</translation>
    </message>
    <message>
        <source>The right half is the output: the sigmoid σ squeezes any net input into a number between 0 and 1.

`out_h1 = 1/(1 + e^−net_h1)`

The second hidden neuron does the same with its own weights `w3` and `w4`.</source>
        <translation>La mitad derecha es la salida: la sigmoide σ comprime cualquier entrada neta en un número entre 0 y 1.

`out_h1 = 1/(1 + e^−net_h1)`

La segunda neurona oculta hace lo mismo con sus propios pesos, `w3` y `w4`.</translation>
    </message>
    <message>
        <source>The outputs add up in their turn</source>
        <translation>Las neuronas de salida suman a su vez</translation>
    </message>
    <message>
        <source>An output neuron treats the hidden outputs just as the hidden neurons treated the inputs.

`net_o1 = w5 · out_h1 + w6 · out_h2 + b2`</source>
        <translation>Una neurona de salida trata las salidas ocultas igual que las neuronas ocultas trataron las entradas.

`net_o1 = w5 · out_h1 + w6 · out_h2 + b2`</translation>
    </message>
    <message>
        <source>What the network answers</source>
        <translation>Lo que responde la red</translation>
    </message>
    <message>
        <source>The sigmoid once more, and the forward pass is complete. With these weights both outputs are near ¾, whatever the targets say.</source>
        <translation>Una vez más la sigmoide, y el paso hacia delante está completo. Con estos pesos, ambas salidas están cerca de ¾, digan lo que digan los objetivos.</translation>
    </message>
    <message>
        <source>Total error</source>
        <translation>Error total</translation>
    </message>
    <message>
        <source>How wrong is the answer?</source>
        <translation>¿Cuánto se equivoca la respuesta?</translation>
    </message>
    <message>
        <source>Each output&apos;s error is half the square of its distance from the target; the total error is their sum.

`E_o1 = ½ · (target_o1 − out_o1)²`

The square makes every miss positive, and large ones weigh more. The ½ is there for the derivative&apos;s sake: it will cancel the 2.</source>
        <translation>El error de cada salida es la mitad del cuadrado de su distancia al objetivo; el error total es la suma de todos.

`E_o1 = ½ · (target_o1 − out_o1)²`

El cuadrado hace positiva toda desviación y da más peso a las grandes. El ½ está ahí por la derivada: se cancelará con el 2.</translation>
    </message>
    <message>
        <source>in the sum</source>
        <translation>en la suma</translation>
    </message>
    <message>
        <source>How does `w5` change `E_total`?</source>
        <translation>¿Cómo influye `w5` en `E_total`?</translation>
    </message>
    <message>
        <source>Turn `w5` a little: the net input of o1 changes, with it the output of o1, and with that the error. Three links of a chain, and the chain rule multiplies them:

`∂E_total/∂w5 = ∂E_total/∂out_o1 · ∂out_o1/∂net_o1 · ∂net_o1/∂w5`

Each factor has a place of its own on the lit path. Follow it from right to left.</source>
        <translation>Si se mueve un poco `w5`, cambia la entrada neta de o1; con ella, la salida de o1, y con esta, el error. Son tres eslabones de una cadena, y la regla de la cadena los multiplica:

`∂E_total/∂w5 = ∂E_total/∂out_o1 · ∂out_o1/∂net_o1 · ∂net_o1/∂w5`

Cada factor tiene su propio lugar en el camino resaltado. Sígalo de derecha a izquierda.</translation>
    </message>
    <message>
        <source>First factor: from error to output</source>
        <translation>Primer factor: del error a la salida</translation>
    </message>
    <message>
        <source>Of the total error only `E_o1` depends on this output, so the other half drops out. The 2 of the square and the ½ cancel.

`∂E_total/∂out_o1 = −(target_o1 − out_o1)`

It is positive: the output is too high, and raising it would make things worse.</source>
        <translation>Del error total, solo `E_o1` depende de esta salida, así que la otra mitad desaparece. El 2 del cuadrado y el ½ se cancelan.

`∂E_total/∂out_o1 = −(target_o1 − out_o1)`

Es positivo: la salida es demasiado alta, y subirla empeoraría las cosas.</translation>
    </message>
    <message>
        <source>Second factor: through the sigmoid</source>
        <translation>Segundo factor: a través de la sigmoide</translation>
    </message>
    <message>
        <source>The slope of the sigmoid can be had from its own output, nothing else is needed:

`∂out_o1/∂net_o1 = out_o1 (1 − out_o1)`

It is never more than ¼, and small where the output is close to 0 or 1. There a neuron learns slowly.</source>
        <translation>La pendiente de la sigmoide se obtiene de su propia salida; no hace falta nada más:

`∂out_o1/∂net_o1 = out_o1 (1 − out_o1)`

Nunca pasa de ¼, y es pequeña donde la salida está cerca de 0 o de 1. Ahí una neurona aprende despacio.</translation>
    </message>
    <message>
        <source>Third factor, and the product</source>
        <translation>Tercer factor, y el producto</translation>
    </message>
    <message>
        <source>In the sum `net_o1` the weight `w5` stands beside `out_h1`; so that is its derivative. A weight counts as much as what it is fed.

`∂net_o1/∂w5 = out_h1`

All three factors are there: multiply them.</source>
        <translation>En la suma `net_o1`, el peso `w5` multiplica a `out_h1`; esa es, pues, su derivada. Un peso cuenta tanto como lo que recibe.

`∂net_o1/∂w5 = out_h1`

Ya están los tres factores: basta multiplicarlos.</translation>
    </message>
    <message>
        <source>The new weights of the output layer</source>
        <translation>Los nuevos pesos de la capa de salida</translation>
    </message>
    <message>
        <source>A positive derivative says: more of `w5` means more error. So take a step the other way, as long as the learning rate η allows.

`w5⁺ = w5 − η · ∂E_total/∂w5`

The same for the other three. But the new weights have to *wait*: the hidden layer still needs the old ones.</source>
        <translation>Una derivada positiva dice: más `w5` significa más error. Así que hay que dar un paso en sentido contrario, tan largo como permita la tasa de aprendizaje η.

`w5⁺ = w5 − η · ∂E_total/∂w5`

Lo mismo con los otros tres. Pero los pesos nuevos tienen que *esperar*: la capa oculta todavía necesita los antiguos.</translation>
    </message>
    <message>
        <source>Hidden layer</source>
        <translation>Capa oculta</translation>
    </message>
    <message>
        <source>How does `w1` change `E_total`?</source>
        <translation>¿Cómo influye `w1` en `E_total`?</translation>
    </message>
    <message>
        <source>One layer further back, the chain looks alike:

`∂E_total/∂w1 = ∂E_total/∂out_h1 · ∂out_h1/∂net_h1 · ∂net_h1/∂w1`

Only the first factor is new. The output of h1 goes to o1 *and* to o2, so it reaches the total error on two ways, and both count:

`∂E_total/∂out_h1 = ∂E_o1/∂out_h1 + ∂E_o2/∂out_h1`</source>
        <translation>Una capa más atrás, la cadena tiene el mismo aspecto:

`∂E_total/∂w1 = ∂E_total/∂out_h1 · ∂out_h1/∂net_h1 · ∂net_h1/∂w1`

Solo el primer factor es nuevo. La salida de h1 va a o1 *y* a o2, así que llega al error total por dos caminos, y ambos cuentan:

`∂E_total/∂out_h1 = ∂E_o1/∂out_h1 + ∂E_o2/∂out_h1`</translation>
    </message>
    <message>
        <source>The way through o1</source>
        <translation>El camino por o1</translation>
    </message>
    <message>
        <source>Its first two factors are old acquaintances from `w5`. The third is the weight itself: `net_o1` changes by `w5` for each unit of `out_h1`.

`∂net_o1/∂out_h1 = w5`

This is the value *before* the update.</source>
        <translation>Sus dos primeros factores son viejos conocidos de `w5`. El tercero es el propio peso: `net_o1` cambia en `w5` por cada unidad de `out_h1`.

`∂net_o1/∂out_h1 = w5`

Es el valor *anterior* a la actualización.</translation>
    </message>
    <message>
        <source>The way through o2, and the sum</source>
        <translation>El camino por o2, y la suma</translation>
    </message>
    <message>
        <source>The output of o2 is too *low*, so this way pulls in the other direction: its term is negative. The bars show how the two add up.

That is back-propagation: the error of all outputs, carried back through the weights to the neuron that had a share in it.</source>
        <translation>La salida de o2 es demasiado *baja*, así que este camino tira en la dirección opuesta: su término es negativo. Las barras muestran cómo se suman los dos.

Eso es la retropropagación: el error de todas las salidas, llevado hacia atrás a través de los pesos hasta la neurona que tuvo parte en él.</translation>
    </message>
    <message>
        <source>The two factors that are left</source>
        <translation>Los dos factores que quedan</translation>
    </message>
    <message>
        <source>They are made like those of `w5`: the slope of the sigmoid at h1, and what `w1` is fed, which is the input `i1`.

`∂out_h1/∂net_h1 = out_h1 (1 − out_h1)`

`∂net_h1/∂w1 = i1`</source>
        <translation>Se forman como los de `w5`: la pendiente de la sigmoide en h1 y lo que recibe `w1`, que es la entrada `i1`.

`∂out_h1/∂net_h1 = out_h1 (1 − out_h1)`

`∂net_h1/∂w1 = i1`</translation>
    </message>
    <message>
        <source>Now all weights change</source>
        <translation>Ahora cambian todos los pesos</translation>
    </message>
    <message>
        <source>The product is small: `w1` is far from the error and its input is small, so it gets a small step.

`w1⁺ = w1 − η · ∂E_total/∂w1`

Every derivative has been taken at the old weights. Now all eight change, and one round is over.</source>
        <translation>El producto es pequeño: `w1` está lejos del error y su entrada es pequeña, así que le toca un paso pequeño.

`w1⁺ = w1 − η · ∂E_total/∂w1`

Todas las derivadas se han calculado con los pesos antiguos. Ahora cambian los ocho, y termina una ronda.</translation>
    </message>
    <message>
        <source>in the update</source>
        <translation>en la actualización</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Ten thousand rounds later</source>
        <translation>Diez mil rondas después</translation>
    </message>
    <message>
        <source>One round hardly helps. Many rounds do: look at the curve, and at how near the outputs have come to 0.01 and 0.99.

Four of these printed numbers are not what all the steps before lead to. The reason is a story of its own, on the next page.</source>
        <translation>Una ronda apenas ayuda. Muchas, sí: observe la curva y lo cerca que han llegado las salidas de 0,01 y 0,99.

Cuatro de estos números impresos no son el resultado de todos los pasos anteriores. El motivo es una historia aparte, en la página siguiente.</translation>
    </message>
    <message>
        <source>before training</source>
        <translation>antes del entrenamiento</translation>
    </message>
    <message>
        <source>after the first round</source>
        <translation>tras la primera ronda</translation>
    </message>
    <message>
        <source>after 10,000 rounds</source>
        <translation>tras 10&#xa0;000 rondas</translation>
    </message>
    <message>
        <source>target 0.01</source>
        <translation>objetivo 0,01</translation>
    </message>
    <message>
        <source>target 0.99</source>
        <translation>objetivo 0,99</translation>
    </message>
    <message>
        <source>Two generations of numbers</source>
        <translation>Dos generaciones de números</translation>
    </message>
    <message>
        <source>The first program behind this example updated the output layer *first*, and then carried the error back through weights that had already changed. From that order come the error after one round and both outputs. Days before the example was published the program was put right: now every derivative is taken at the old weights, as on the pages before.

Old copies also have the old order&apos;s final error, here in the table. Newer ones print the right order&apos;s error at the *start* of round 10,000, that is after 9,999 rounds.

This page trains with the output layer first. Compare the two orders in the Training menu.</source>
        <translation>El primer programa de este ejemplo actualizaba *primero* la capa de salida y después llevaba el error hacia atrás a través de pesos que ya habían cambiado. De ese orden proceden el error tras una ronda y ambas salidas. Días antes de que se publicara el ejemplo, el programa se corrigió: ahora todas las derivadas se calculan con los pesos antiguos, como en las páginas anteriores.

Las copias antiguas contienen también el error final del orden antiguo, que está aquí en la tabla. Las más recientes imprimen el error del orden correcto al *comienzo* de la ronda 10&#xa0;000, es decir, tras 9999 rondas.

Esta página entrena actualizando primero la capa de salida. Compare los dos órdenes en el menú Entrenamiento.</translation>
    </message>
    <message>
        <source>in old copies</source>
        <translation>en copias antiguas</translation>
    </message>
    <message>
        <source>A linear neuron with whole numbers</source>
        <translation>Una neurona lineal con números enteros</translation>
    </message>
    <message>
        <source>One neuron</source>
        <translation>Una neurona</translation>
    </message>
    <message>
        <source>The smallest network there is</source>
        <translation>La red más pequeña que existe</translation>
    </message>
    <message>
        <source>One input, one weight, one bias, and a neuron that adds and does nothing else. For the input 2 it should answer 9.

Every number here can be checked in the head.</source>
        <translation>Una entrada, un peso, un sesgo y una neurona que suma y no hace nada más. Para la entrada 2 debería responder 9.

Aquí todos los números se pueden comprobar mentalmente.</translation>
    </message>
    <message>
        <source>Multiply, then add</source>
        <translation>Multiplicar y después sumar</translation>
    </message>
    <message>
        <source>The input times the weight, plus the bias. The neuron is *linear*: its output is the net input as it is.

`net_o1 = w1 · i1 + b1`</source>
        <translation>La entrada por el peso, más el sesgo. La neurona es *lineal*: su salida es la entrada neta tal cual.

`net_o1 = w1 · i1 + b1`</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Two short of nine</source>
        <translation>Faltan dos para nueve</translation>
    </message>
    <message>
        <source>The error is the square of the distance from the target, this time without the ½ that other examples have.

`E_o1 = (target_o1 − out_o1)²`</source>
        <translation>El error es el cuadrado de la distancia al objetivo, esta vez sin el ½ que tienen otros ejemplos.

`E_o1 = (target_o1 − out_o1)²`</translation>
    </message>
    <message>
        <source>How does `w1` change the error?</source>
        <translation>¿Cómo influye `w1` en el error?</translation>
    </message>
    <message>
        <source>More weight makes more output, and more output makes less error, for it is too low. The chain rule says by how much, as a product of three:

`∂E_total/∂w1 = ∂E_total/∂out_o1 · ∂out_o1/∂net_o1 · ∂net_o1/∂w1`

The first is the slope of the square, `−2 (target_o1 − out_o1)`; the second is 1, because the neuron is linear; the third is the input.</source>
        <translation>Más peso da más salida, y más salida da menos error, porque es demasiado baja. La regla de la cadena dice cuánto, como producto de tres factores:

`∂E_total/∂w1 = ∂E_total/∂out_o1 · ∂out_o1/∂net_o1 · ∂net_o1/∂w1`

El primero es la pendiente del cuadrado, `−2 (target_o1 − out_o1)`; el segundo es 1, porque la neurona es lineal; el tercero es la entrada.</translation>
    </message>
    <message>
        <source>The product</source>
        <translation>El producto</translation>
    </message>
    <message>
        <source>Minus four times one times two. For the bias the last factor is 1 instead of the input, because nothing stands beside it in the sum.</source>
        <translation>Menos cuatro por uno por dos. Para el sesgo, el último factor es 1 en lugar de la entrada, porque en la suma nada lo multiplica.</translation>
    </message>
    <message>
        <source>A step against the slope</source>
        <translation>Un paso en contra de la pendiente</translation>
    </message>
    <message>
        <source>Both derivatives are negative: more weight and more bias mean less error. Against the slope is upwards, and the learning rate η = 0.05 says how far.

`w1⁺ = w1 − η · ∂E_total/∂w1`</source>
        <translation>Ambas derivadas son negativas: más peso y más sesgo significan menos error. Ir en contra de la pendiente es aquí ir hacia arriba, y la tasa de aprendizaje η = 0,05 dice cuánto.

`w1⁺ = w1 − η · ∂E_total/∂w1`</translation>
    </message>
    <message>
        <source>Has it helped?</source>
        <translation>¿Ha servido de algo?</translation>
    </message>
    <message>
        <source>With the new numbers the neuron answers 8, and the error has dropped from 4 to 1. Take more steps and watch the curve: each halves the distance that is left.</source>
        <translation>Con los números nuevos, la neurona responde 8 y el error ha bajado de 4 a 1. Dé más pasos y observe la curva: cada uno reduce a la mitad la distancia que queda.</translation>
    </message>
    <message>
        <source>One sigmoid neuron</source>
        <translation>Una neurona sigmoide</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Hacia delante</translation>
    </message>
    <message>
        <source>Two inputs, two weights, a bias and a sigmoid: the smallest network that can learn anything.

`net_o1 = w1 · i1 + w2 · i2 + b_o1`

The net input is 1, and the sigmoid makes of it what is printed.</source>
        <translation>Dos entradas, dos pesos, un sesgo y una sigmoide: la red más pequeña que puede aprender algo.

`net_o1 = w1 · i1 + w2 · i2 + b_o1`

La entrada neta es 1, y la sigmoide la convierte en lo que está impreso.</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>Hacia atrás</translation>
    </message>
    <message>
        <source>The source does not speak of a target: it takes it that the error grows as the output does, `∂E_total/∂out_o1 = 1`. A target that lies 1 below the output says the same.

The slope of the sigmoid is the only thing between it and the weights.</source>
        <translation>La fuente no habla de un objetivo: supone que el error crece igual que la salida, `∂E_total/∂out_o1 = 1`. Un objetivo situado 1 por debajo de la salida dice lo mismo.

La pendiente de la sigmoide es lo único que hay entre ella y los pesos.</translation>
    </message>
    <message>
        <source>ReLU by hand</source>
        <translation>ReLU a mano</translation>
    </message>
    <message>
        <source>Straight lines with a kink</source>
        <translation>Rectas que se quiebran</translation>
    </message>
    <message>
        <source>ReLU lets a positive net input pass as it is and makes 0 of a negative one. Here all are positive, so every slope is 1 and the numbers stay short.</source>
        <translation>ReLU deja pasar tal cual una entrada neta positiva y convierte en 0 una negativa. Aquí todas son positivas, así que todas las pendientes son 1 y los números se mantienen cortos.</translation>
    </message>
    <message>
        <source>The output neuron</source>
        <translation>La neurona de salida</translation>
    </message>
    <message>
        <source>`∂E_o1/∂out_o1 = −(target_o1 − out_o1)`

With a slope of 1 that is already the bias&apos;s gradient, and each weight&apos;s is that times what the weight is fed.</source>
        <translation>`∂E_o1/∂out_o1 = −(target_o1 − out_o1)`

Con una pendiente de 1, ese es ya el gradiente del sesgo, y el de cada peso es eso multiplicado por lo que recibe el peso.</translation>
    </message>
    <message>
        <source>The hidden neurons</source>
        <translation>Las neuronas ocultas</translation>
    </message>
    <message>
        <source>The error comes back through `w5` and `w6`. The second is negative, so what helps the first hidden neuron hurts the second.</source>
        <translation>El error vuelve a través de `w5` y `w6`. El segundo es negativo, así que lo que ayuda a la primera neurona oculta perjudica a la segunda.</translation>
    </message>
    <message>
        <source>All parameters change</source>
        <translation>Cambian todos los parámetros</translation>
    </message>
    <message>
        <source>Each parameter goes a tenth of its gradient downhill, biases too.</source>
        <translation>Cada parámetro desciende una décima parte de su gradiente, también los sesgos.</translation>
    </message>
    <message>
        <source>After one step</source>
        <translation>Tras un paso</translation>
    </message>
    <message>
        <source>A third of the error is left</source>
        <translation>Queda un tercio del error</translation>
    </message>
    <message>
        <source>The same sample once more, with the new parameters.</source>
        <translation>La misma muestra otra vez, con los parámetros nuevos.</translation>
    </message>
    <message>
        <source>Three classes: softmax and cross-entropy</source>
        <translation>Tres clases: softmax y entropía cruzada</translation>
    </message>
    <message>
        <source>Shares of a whole</source>
        <translation>Partes de un todo</translation>
    </message>
    <message>
        <source>Softmax turns three net inputs into three shares that add up to 1: how much the network believes in each class.</source>
        <translation>Softmax convierte tres entradas netas en tres partes que suman 1: cuánto cree la red en cada clase.</translation>
    </message>
    <message>
        <source>Every output pulls at every weight</source>
        <translation>Cada salida tira de cada peso</translation>
    </message>
    <message>
        <source>One output cannot grow unless the others shrink, so the error of the right class reaches all three output neurons. The biases are frozen.</source>
        <translation>Una salida no puede crecer sin que las otras disminuyan, así que el error de la clase correcta llega a las tres neuronas de salida. Los sesgos están congelados.</translation>
    </message>
    <message>
        <source>The error has fallen</source>
        <translation>El error ha bajado</translation>
    </message>
    <message>
        <source>With the new weights, before the second update.</source>
        <translation>Con los pesos nuevos, antes de la segunda actualización.</translation>
    </message>
</context>
</TS>
