package flatline.viewmodel.claims;

import flatline.interchange.lesson.ShippedLessons;
import flatline.interchange.scenario.Presets;
import flatline.model.language.Language;
import flatline.model.theory.Law;
import flatline.viewmodel.Concept;
import flatline.viewmodel.TextKeys;
import java.util.List;
import java.util.stream.Stream;

/** All that is claimed on the screen, by where it stands. */
public enum ClaimGroup {
  /** What the terms of the field mean here. */
  WORDS,
  /** What comes of presets. */
  PRESETS,
  /** What lessons tell. */
  LESSONS,
  /** What is proved of units and networks. */
  LAWS,
  /** What is found on real digits. */
  DIGITS,
  /** By what a difference is told from chance. */
  VERDICTS,
  /** That every number comes out the same again. */
  EXACTNESS;

  /** What the groups are called. */
  public static final TextKeys TITLES = TextKeys.of("claims.group.*", values());

  /**
   * What it holds, read from presets, lessons and laws as they are.
   *
   * @param language of the lessons
   */
  public List<StatedClaim> claims(Language language) {
    return switch (this) {
      case WORDS -> Stream.of(Concept.values()).map(ClaimGroup::explain).toList();
      case PRESETS -> Presets.all().stream().map(PresetClaim::of).toList();
      case LESSONS ->
          ShippedLessons.ids().stream()
              .map(id -> LessonClaims.of(id, ShippedLessons.get(id, language)))
              .toList();
      case LAWS -> Law.all().stream().map(LawClaim::of).toList();
      case DIGITS, VERDICTS, EXACTNESS ->
          Stream.of(ProgramClaim.values())
              .filter(each -> each.group() == this)
              .map(ProgramClaim::stated)
              .toList();
    };
  }

  private static StatedClaim explain(Concept concept) {
    return new StatedClaim(
        ClaimWords.of(Concept.TITLES.of(concept)),
        List.of(ClaimWords.of(Concept.SAYS.of(concept))),
        ClaimWords.of(Concept.SOURCES.of(concept)),
        List.of());
  }
}
