package vn.kehoach.check;

import java.util.List;
import vn.kehoach.check.form.ActingSpeltOut;
import vn.kehoach.check.form.AddresseeInPlan;
import vn.kehoach.check.form.AgencyAbbreviated;
import vn.kehoach.check.form.AgencyMissing;
import vn.kehoach.check.form.AppendixArabic;
import vn.kehoach.check.form.AppendixLabelTyped;
import vn.kehoach.check.form.AppendixNotMentioned;
import vn.kehoach.check.form.AppendixNotThere;
import vn.kehoach.check.form.AppendixNumberedAlone;
import vn.kehoach.check.form.AppendixWithoutTitle;
import vn.kehoach.check.form.ArchiveAmongRecipients;
import vn.kehoach.check.form.ArchiveMissing;
import vn.kehoach.check.form.ArchiveOddForm;
import vn.kehoach.check.form.AttachedReferenceBlank;
import vn.kehoach.check.form.AttachedWithOwnParts;
import vn.kehoach.check.form.BasisSeveralInOneLine;
import vn.kehoach.check.form.BasisUnusualOpening;
import vn.kehoach.check.form.BasisWithDash;
import vn.kehoach.check.form.BasisWithoutFinalStop;
import vn.kehoach.check.form.BasisWithoutSemicolon;
import vn.kehoach.check.form.CirculationUnknown;
import vn.kehoach.check.form.DateBeforeStandard;
import vn.kehoach.check.form.DateBlank;
import vn.kehoach.check.form.DayNotPadded;
import vn.kehoach.check.form.DelegationPassedOn;
import vn.kehoach.check.form.DraftMarkWhenIssued;
import vn.kehoach.check.form.EndMarkMissing;
import vn.kehoach.check.form.EndMarkOdd;
import vn.kehoach.check.form.EndMarkTwice;
import vn.kehoach.check.form.HeadingPunctuationMixed;
import vn.kehoach.check.form.InlineNumberingGap;
import vn.kehoach.check.form.LetterNotVietnamese;
import vn.kehoach.check.form.MarkerOddForm;
import vn.kehoach.check.form.MarkerTyped;
import vn.kehoach.check.form.MonthNotPadded;
import vn.kehoach.check.form.MonthOverPadded;
import vn.kehoach.check.form.NumberBlank;
import vn.kehoach.check.form.NumberNotDigits;
import vn.kehoach.check.form.NumberOverPadded;
import vn.kehoach.check.form.NumberingGap;
import vn.kehoach.check.form.OnBehalfOfAnotherBody;
import vn.kehoach.check.form.OnBehalfOfOneHead;
import vn.kehoach.check.form.OtherTypeNamed;
import vn.kehoach.check.form.ParentAboveCommittee;
import vn.kehoach.check.form.ParentMissing;
import vn.kehoach.check.form.PlaceAbbreviated;
import vn.kehoach.check.form.PlaceMissing;
import vn.kehoach.check.form.PlaceNotCapitalised;
import vn.kehoach.check.form.PlaceWithDate;
import vn.kehoach.check.form.PlaceWithUnitWord;
import vn.kehoach.check.form.RecipientAsAbove;
import vn.kehoach.check.form.RecipientNoteCase;
import vn.kehoach.check.form.RecipientRepeated;
import vn.kehoach.check.form.RecipientWithComma;
import vn.kehoach.check.form.RecipientsMissing;
import vn.kehoach.check.form.SchemesMixed;
import vn.kehoach.check.form.SecrecyTyped;
import vn.kehoach.check.form.SectionEmpty;
import vn.kehoach.check.form.SectionWithoutHeading;
import vn.kehoach.check.form.SignatureAbbreviated;
import vn.kehoach.check.form.SignatureMissing;
import vn.kehoach.check.form.SignatureNameCase;
import vn.kehoach.check.form.SignatureNameMissing;
import vn.kehoach.check.form.SignaturePrefixMisplaced;
import vn.kehoach.check.form.SignaturePrefixOdd;
import vn.kehoach.check.form.SignatureTitleMissing;
import vn.kehoach.check.form.SignatureWithDegree;
import vn.kehoach.check.form.SigningForNotDeputy;
import vn.kehoach.check.form.SigningForOwnTitle;
import vn.kehoach.check.form.SubjectAsLetter;
import vn.kehoach.check.form.SubjectInCapitals;
import vn.kehoach.check.form.SubjectLowerCase;
import vn.kehoach.check.form.SubjectMissing;
import vn.kehoach.check.form.SubjectRepeatsType;
import vn.kehoach.check.form.SubjectTooLong;
import vn.kehoach.check.form.SubjectWithStop;
import vn.kehoach.check.form.SymbolInverted;
import vn.kehoach.check.form.SymbolLowerCase;
import vn.kehoach.check.form.SymbolMissing;
import vn.kehoach.check.form.SymbolOddForm;
import vn.kehoach.check.form.SymbolOfAnotherBody;
import vn.kehoach.check.form.SymbolWithSpaces;
import vn.kehoach.check.form.SymbolWithYear;
import vn.kehoach.check.form.SymbolWrongSeparator;
import vn.kehoach.check.form.SymbolWrongTypeCode;
import vn.kehoach.check.form.TitleWithoutText;
import vn.kehoach.check.form.UrgencyUnknown;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Severity;
import vn.kehoach.standard.Standard;

/** All rules, in plain sight. A rule: one class, one line here, one page in {@code spec}. */
public final class Rules {

  private static final List<Rule> ALL = List.of(
      // form: what the standard prescribes
      new AgencyMissing(),
      new AgencyAbbreviated(),
      new ParentMissing(),
      new ParentAboveCommittee(),
      new NumberBlank(),
      new NumberNotDigits(),
      new NumberOverPadded(),
      new SymbolMissing(),
      new SymbolWithSpaces(),
      new SymbolWithYear(),
      new SymbolWrongTypeCode(),
      new SymbolInverted(),
      new SymbolWrongSeparator(),
      new SymbolLowerCase(),
      new SymbolOddForm(),
      new SymbolOfAnotherBody(),
      new PlaceMissing(),
      new PlaceAbbreviated(),
      new PlaceNotCapitalised(),
      new PlaceWithDate(),
      new PlaceWithUnitWord(),
      new DateBlank(),
      new DateBeforeStandard(),
      new SubjectMissing(),
      new SubjectRepeatsType(),
      new SubjectAsLetter(),
      new SubjectWithStop(),
      new SubjectInCapitals(),
      new SubjectLowerCase(),
      new SubjectTooLong(),
      new UrgencyUnknown(),
      new CirculationUnknown(),
      new SecrecyTyped(),
      new DraftMarkWhenIssued(),
      new AttachedWithOwnParts(),
      new AttachedReferenceBlank(),
      new BasisWithoutSemicolon(),
      new BasisWithoutFinalStop(),
      new BasisWithDash(),
      new BasisSeveralInOneLine(),
      new BasisUnusualOpening(),
      new SectionWithoutHeading(),
      new SectionEmpty(),
      new TitleWithoutText(),
      new HeadingPunctuationMixed(),
      new MarkerTyped(),
      new MarkerOddForm(),
      new SchemesMixed(),
      new NumberingGap(),
      new LetterNotVietnamese(),
      new InlineNumberingGap(),
      new AddresseeInPlan(),
      new OtherTypeNamed(),
      new DayNotPadded(),
      new MonthNotPadded(),
      new MonthOverPadded(),
      new EndMarkMissing(),
      new EndMarkOdd(),
      new EndMarkTwice(),
      new RecipientsMissing(),
      new RecipientAsAbove(),
      new RecipientRepeated(),
      new RecipientWithComma(),
      new RecipientNoteCase(),
      new ArchiveMissing(),
      new ArchiveAmongRecipients(),
      new ArchiveOddForm(),
      new SignatureMissing(),
      new SignatureTitleMissing(),
      new SignatureNameMissing(),
      new SignatureWithDegree(),
      new SignatureNameCase(),
      new SignaturePrefixOdd(),
      new SignaturePrefixMisplaced(),
      new ActingSpeltOut(),
      new SigningForOwnTitle(),
      new SigningForNotDeputy(),
      new DelegationPassedOn(),
      new OnBehalfOfOneHead(),
      new OnBehalfOfAnotherBody(),
      new SignatureAbbreviated(),
      new AppendixNotMentioned(),
      new AppendixNotThere(),
      new AppendixArabic(),
      new AppendixNumberedAlone(),
      new AppendixLabelTyped(),
      new AppendixWithoutTitle());

  private Rules() {}

  public static List<Rule> all() {
    return ALL;
  }

  /** Asks every question; comments in the plan may silence what is found. */
  public static void check(Plan plan, Standard standard, Problems problems) {
    Draft draft = Draft.of(plan, standard);
    Problems findings = new Problems();
    ALL.forEach(rule -> rule.check(draft, findings));
    List<Problem> found = findings.inFileOrder().stream().map(problem -> asSure(problem, standard)).toList();
    Ignores.sift(plan.source(), found, problems);
  }

  /** What nobody has compared with the official text is no ground for calling something an error. */
  private static Problem asSure(Problem problem, Standard standard) {
    boolean doubtful = !standard.verified() && problem.rule().startsWith("form/");
    return doubtful && problem.severity() == Severity.ERROR ? problem.as(Severity.WARNING) : problem;
  }
}
