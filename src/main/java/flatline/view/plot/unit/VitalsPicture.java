package flatline.view.plot.unit;

import flatline.model.autopsy.VitalCurve;
import javafx.scene.paint.Color;

/**
 * What is painted of a unit's vitals.
 *
 * @param curve along the run
 * @param present at the step that is looked at
 * @param color the contender's
 */
public record VitalsPicture(VitalCurve curve, VitalCurve.Point present, Color color) {}
