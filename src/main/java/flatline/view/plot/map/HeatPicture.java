package flatline.view.plot.map;

import flatline.view.plot.ColorRamp;
import javafx.scene.paint.Color;

/**
 * What is painted of one of the fields of a map.
 *
 * @param ramp the colours of its values
 * @param title whose field it is
 * @param ink the colour of the title
 */
public record HeatPicture(HeatCells cells, ColorRamp ramp, String title, Color ink) {}
