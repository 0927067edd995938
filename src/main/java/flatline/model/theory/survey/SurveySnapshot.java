package flatline.model.theory.survey;

import flatline.model.work.Progress;
import java.util.List;

/**
 * What a survey has measured so far.
 *
 * @param points one for each of the sweep, in its order
 * @param progress in networks tried
 * @param ended whether it is done or cancelled
 */
public record SurveySnapshot(List<SurveyPoint> points, Progress progress, boolean ended) {

  /** Copies the list. */
  public SurveySnapshot {
    points = List.copyOf(points);
  }

  /** The verdict on all points: one that disagrees is enough, as that is allowed for. */
  public Agreement verdict() {
    if (!ended) {
      return Agreement.MEASURING;
    }
    boolean all = points.stream().noneMatch(point -> point.verdict() == Agreement.DISAGREES);
    return all ? Agreement.AGREES : Agreement.DISAGREES;
  }
}
