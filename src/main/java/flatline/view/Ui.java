package flatline.view;

import flatline.view.plot.Look;
import javafx.beans.value.ObservableValue;

/**
 * What every part of the window is given.
 *
 * @param texts all words
 * @param look the colours and sizes that painters use, as they are now
 */
public record Ui(Texts texts, ObservableValue<Look> look) {}
