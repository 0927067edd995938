package flatline.viewmodel.study;

/** What the Study page shows, one at a time. */
public enum StudyPart {
  /** Contenders over many seeds. */
  COMPARISON,
  /** Where networks survive. */
  MAP,
  /** What helps against which cause of death. */
  REMEDIES,
  /** What a million steps of slowly changing data do. */
  LONG_RUN,
  /** What is proved, beside what is measured. */
  THEORY,
  /** Activations on real digits. */
  DIGITS
}
