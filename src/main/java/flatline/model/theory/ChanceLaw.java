package flatline.model.theory;

import flatline.model.theory.experiment.Experiment;

/** A law that gives a probability. */
public non-sealed interface ChanceLaw extends Law {

  /** The event whose probability it is; one for each thread that tries it. */
  Experiment experiment(LawSettings at);
}
