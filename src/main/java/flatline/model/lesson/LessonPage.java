package flatline.model.lesson;

/** What a lesson can open: pages of the window, and their sections. */
public enum LessonPage {
  /** The activation functions. */
  FUNCTIONS("functions"),
  /** The two networks. */
  TRAINING("training"),
  /** The networks over seeds. */
  STUDY_COMPARE("study.compare"),
  /** The survival map. */
  STUDY_MAP("study.map"),
  /** What helps against which cause of death. */
  STUDY_REMEDIES("study.remedies"),
  /** What a million steps of slowly changing data do. */
  STUDY_LONG_RUN("study.longrun"),
  /** Proved laws beside what is measured. */
  STUDY_THEORY("study.theory"),
  /** The comparison on MNIST. */
  STUDY_DIGITS("study.digits");

  private final String id;

  LessonPage(String id) {
    this.id = id;
  }

  /** The word that files use. */
  public String id() {
    return id;
  }
}
