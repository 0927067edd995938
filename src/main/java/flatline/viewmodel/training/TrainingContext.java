package flatline.viewmodel.training;

import flatline.viewmodel.AlphaModel;
import flatline.viewmodel.LockModel;
import flatline.viewmodel.Notices;
import java.util.concurrent.Executor;

/**
 * What the Training page has in common with others.
 *
 * @param alpha the leak
 * @param notices where it says what came of files and what failed
 * @param background where files are read and written
 * @param lock what pupils shall leave alone
 */
public record TrainingContext(
    AlphaModel alpha, Notices notices, Executor background, LockModel lock) {

  /** With a lock of its own, which is open. */
  public TrainingContext(AlphaModel alpha, Notices notices, Executor background) {
    this(alpha, notices, background, new LockModel(notices));
  }
}
