package flatline.view.plot.theory;

import flatline.model.theory.survey.LawCurve;
import flatline.model.theory.survey.SurveyPoint;
import java.util.List;

/**
 * What is drawn of a law.
 *
 * @param curve what it says
 * @param points what was measured so far; empty before it begins
 * @param cursor the value that is set on the axis
 * @param axis what the axis is called
 * @param steps whether it counts steps, on a logarithmic axis, and not a probability
 * @param proved whether it says anything
 */
public record TheoryPicture(
    LawCurve curve,
    List<SurveyPoint> points,
    double cursor,
    String axis,
    boolean steps,
    boolean proved) {

  /** Copies the list. */
  public TheoryPicture {
    points = List.copyOf(points);
  }

  /** Whether it gives bounds, not one number. */
  public boolean isBand() {
    return curve.predictions().stream().anyMatch(each -> !each.isExact());
  }
}
