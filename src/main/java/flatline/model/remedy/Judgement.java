package flatline.model.remedy;

/** What the figures of a table allow to be said of a remedy against a cause. */
public enum Judgement {
  /** Fewer units are dead in the end; whether hardly any is, {@link RemedyCell#isPrevention}. */
  PREVENTS("prevents"),
  /** No difference was seen, which does not say that there is none. */
  NO_DIFFERENCE("no_difference"),
  /** More units are dead in the end. */
  WORSE("worse"),
  /** In more than half of the seeds the run did not stay finite: the others say nothing of it. */
  DIVERGES("diverges"),
  /** There are too few seeds for anything. */
  TOO_FEW("too_few");

  private final String id;

  Judgement(String id) {
    this.id = id;
  }

  /** The word that files use. */
  public String id() {
    return id;
  }
}
