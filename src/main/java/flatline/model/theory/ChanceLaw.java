package flatline.model.theory;

/** A law that gives a probability. */
public non-sealed interface ChanceLaw extends Law {

  /** The event whose probability it is; one for each thread that tries it. */
  Experiment experiment(LawSettings at);
}
