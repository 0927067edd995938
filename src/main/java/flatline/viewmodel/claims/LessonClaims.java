package flatline.viewmodel.claims;

import flatline.model.lesson.Lesson;
import java.util.List;

/** All that a lesson claims, step by step, which one command checks. */
final class LessonClaims {

  private LessonClaims() {}

  static StatedClaim of(String id, Lesson lesson) {
    List<ClaimWords> says =
        lesson.steps().stream()
            .flatMap(
                step -> step.claims().stream().map(claim -> step.heading() + ": " + claim.text()))
            .<ClaimWords>map(ClaimWords.OfLesson::new)
            .toList();
    return new StatedClaim(
        new ClaimWords.OfLesson(lesson.title()),
        says,
        ClaimWords.of("claims.source.lesson"),
        List.of(ClaimCommand.of("lesson", "check", id)));
  }
}
