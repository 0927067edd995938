package flatline.viewmodel.training;

import flatline.viewmodel.AlphaModel;
import flatline.viewmodel.Notices;
import java.util.concurrent.Executor;

/**
 * What the Training page has in common with others.
 *
 * @param alpha the leak
 * @param notices where it says what came of files and what failed
 * @param background where files are read and written
 */
public record TrainingContext(AlphaModel alpha, Notices notices, Executor background) {}
