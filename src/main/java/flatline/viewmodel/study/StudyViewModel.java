package flatline.viewmodel.study;

/** The Study page. */
public final class StudyViewModel {

  private final ComparisonViewModel comparison;

  /** Nothing runs yet. */
  public StudyViewModel(StudyContext context) {
    comparison = new ComparisonViewModel(context);
  }

  /** Contenders over many seeds. */
  public ComparisonViewModel comparison() {
    return comparison;
  }
}
