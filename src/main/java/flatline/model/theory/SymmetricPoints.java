package flatline.model.theory;

import flatline.model.random.RandomStream;
import flatline.model.theory.experiment.Experiment;
import java.util.List;

/**
 * With bias 0 and n independent samples, each as likely at x as at −x, a unit is dead with
 * probability 2⁻ⁿ: each sample lies on its off side with probability ½.
 */
final class SymmetricPoints implements ChanceLaw {

  @Override
  public String id() {
    return "symmetric_points";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(Parameter.whole("samples", 1, 16, 3));
  }

  @Override
  public String source() {
    return "J. G. Wendel 1962, A problem in geometric probability";
  }

  @Override
  public Prediction predict(LawSettings at) {
    return Prediction.exact(StrictMath.pow(2, -at.whole("samples")));
  }

  @Override
  public Experiment experiment(LawSettings at) {
    int samples = at.whole("samples");
    return random -> isDead(random, samples);
  }

  private static boolean isDead(RandomStream random, int samples) {
    double wx = random.normal();
    double wy = random.normal();
    for (int i = 0; i < samples; i++) {
      if (wx * random.normal() + wy * random.normal() > 0) {
        return false;
      }
    }
    return true;
  }
}
