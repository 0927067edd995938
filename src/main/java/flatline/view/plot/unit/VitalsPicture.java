package flatline.view.plot.unit;

import flatline.model.autopsy.VitalCurve;
import javafx.scene.paint.Color;

/**
 * What is painted of a unit's vitals.
 *
 * @param color the contender's
 * @param step the one that is looked at
 */
public record VitalsPicture(VitalCurve curve, Color color, long step) {}
