package flatline.interchange.playground;

import java.util.List;

/**
 * Something of a scenario that a link cannot say.
 *
 * @param kind what it is
 * @param given of it, in the words and digits of scenario files
 */
public record Gap(Kind kind, List<String> given) {

  /** What links cannot say. */
  public enum Kind {
    /** No contender has an activation that the page has; all of them are given. */
    ACTIVATIONS(true),
    /** The page has one activation for all hidden units, and none for the output. */
    LAYERS(true),
    /** The page has no data of this kind. */
    DATASET(true),
    /** Links hold no points. */
    POINTS(true),
    /** The page learns its data by another task than the one given. */
    TASK(true),
    /** The page has fewer samples than a minibatch: the minibatch's size, and how many. */
    BATCH_SIZE(true),
    /** The page draws samples of its own: the kind, and how many. */
    DATA(false),
    /** The page draws its own first weights. */
    WEIGHTS(false),
    /** The page knows one loss, the squared error; the other is given. */
    LOSS(false),
    /** The page takes coordinates as they are. */
    NORMALIZATION(false),
    /** The page takes samples in the same order in every epoch. */
    ORDER(false),
    /** The page steps straight against the gradient, at one rate. */
    OPTIMIZER(false),
    /** The page takes 0 for the derivative of ReLU at 0. */
    AT_ZERO(false),
    /** The page trains one network; the activations of the others are given. */
    CONTENDERS(false),
    /** Links hold no changes made while a run goes on; their number is given. */
    INTERVENTIONS(false),
    /** Links lock nothing. */
    LOCK(false);

    private final boolean bars;

    Kind(boolean bars) {
      this.bars = bars;
    }

    /** Whether there is no link for it; else there is one to something that differs in this. */
    public boolean bars() {
      return bars;
    }
  }

  /** Copies the list. */
  public Gap {
    given = List.copyOf(given);
  }
}
