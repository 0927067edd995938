package flatline.model.scenario;

/** What can be set by hand, and so be lit, or locked for pupils. */
public enum Control {
  /** The leak. */
  ALPHA("alpha"),
  /** A network's activation. */
  ACTIVATION("activation"),
  /** Networks added and removed. */
  NETWORKS("networks"),
  /** The preset or file that is open. */
  SCENARIO("scenario"),
  /** The data set. */
  DATA("data"),
  /** How many samples are drawn. */
  SAMPLES("samples"),
  /** The noise on them. */
  NOISE("noise"),
  /** Whether they are standardized. */
  NORMALIZATION("normalization"),
  /** The factor on both coordinates. */
  SCALE("scale"),
  /** What is added to them. */
  OFFSET("offset"),
  /** What networks are given of a sample. */
  FEATURES("features"),
  /** How many of the samples are trained on. */
  SPLIT("split"),
  /** Hidden layers and their units. */
  HIDDEN("hidden"),
  /** How the first weights are drawn. */
  INITIALIZATION("initialization"),
  /** The first biases. */
  BIAS("bias"),
  /** What is minimized. */
  LOSS_FUNCTION("lossFunction"),
  /** How far a step goes. */
  LEARNING_RATE("learningRate"),
  /** Samples in a step. */
  BATCH_SIZE("batchSize"),
  /** How weights decay. */
  REGULARIZATION("regularization"),
  /** What fixes every random draw. */
  SEED("seed"),
  /** Weights and biases of single units: hinge lines, typed values, freezing, drawing anew. */
  WEIGHTS("weights"),
  /** Play, pause, steps and the scrubber. */
  TRANSPORT("transport"),
  /** Steps a second. */
  SPEED("speed");

  private final String id;

  Control(String id) {
    this.id = id;
  }

  /** The word that files use. */
  public String id() {
    return id;
  }
}
