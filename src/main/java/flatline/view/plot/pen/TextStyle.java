package flatline.view.plot.pen;

import javafx.geometry.Pos;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

/**
 * How a text looks and on which of its points it hangs.
 *
 * @param anchor the point of the text that lies where it is written: its right end, its middle …
 */
public record TextStyle(Font font, Color color, Pos anchor) {}
