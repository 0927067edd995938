package flatline.model.theory;

import flatline.model.random.RandomStream;
import flatline.model.theory.experiment.Experiment;
import java.util.Arrays;
import java.util.List;

/**
 * n independent samples, symmetric about 0, lie in some half plane through 0, so that a unit with
 * bias 0 can be dead at all, with probability n·2^(1−n).
 */
final class HalfPlane implements ChanceLaw {

  @Override
  public String id() {
    return "half_plane";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(Parameter.whole("samples", 1, 16, 5));
  }

  @Override
  public String source() {
    return "J. G. Wendel 1962, A problem in geometric probability";
  }

  @Override
  public Prediction predict(LawSettings at) {
    int n = at.whole("samples");
    return Prediction.exact(n * StrictMath.pow(2, 1 - n));
  }

  @Override
  public Experiment experiment(LawSettings at) {
    double[] angles = new double[at.whole("samples")];
    return random -> isThereRoom(random, angles);
  }

  /** There is if two neighbours, in the order of their angles, are half a turn apart or more. */
  private static boolean isThereRoom(RandomStream random, double[] angles) {
    for (int i = 0; i < angles.length; i++) {
      angles[i] = StrictMath.atan2(random.normal(), random.normal());
    }
    Arrays.sort(angles);
    double before = angles[angles.length - 1] - 2 * StrictMath.PI;
    for (double angle : angles) {
      if (angle - before >= StrictMath.PI) {
        return true;
      }
      before = angle;
    }
    return false;
  }
}
