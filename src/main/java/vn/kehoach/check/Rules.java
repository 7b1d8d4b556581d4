package vn.kehoach.check;

import java.util.List;
import vn.kehoach.check.agency.AbolishedBody;
import vn.kehoach.check.agency.DistrictLevel;
import vn.kehoach.check.agency.FormerProvince;
import vn.kehoach.check.agency.NameVaries;
import vn.kehoach.check.cite.AssemblyTerm;
import vn.kehoach.check.cite.BlankNumber;
import vn.kehoach.check.cite.CommaBeforeDate;
import vn.kehoach.check.cite.DateDiffers;
import vn.kehoach.check.cite.ExpiredBasis;
import vn.kehoach.check.cite.Incomplete;
import vn.kehoach.check.cite.IssuerDiffers;
import vn.kehoach.check.cite.IssuerForSymbol;
import vn.kehoach.check.cite.LawWithNumber;
import vn.kehoach.check.cite.MissingNumberWord;
import vn.kehoach.check.cite.NewerThanPlan;
import vn.kehoach.check.cite.OneDocumentTwoSymbols;
import vn.kehoach.check.cite.SymbolForm;
import vn.kehoach.check.cite.TitleDiffers;
import vn.kehoach.check.cite.TypeForSymbol;
import vn.kehoach.check.cite.UnusedReference;
import vn.kehoach.check.cite.YearDiffers;
import vn.kehoach.check.form.SymbolWithSpaces;
import vn.kehoach.check.plan.AgencyNotInRecipients;
import vn.kehoach.check.plan.DeadlineBeforeIssue;
import vn.kehoach.check.plan.DeadlineOutsidePeriod;
import vn.kehoach.check.plan.DuplicateTask;
import vn.kehoach.check.plan.ImpossibleDate;
import vn.kehoach.check.plan.IndicatorWithoutTask;
import vn.kehoach.check.plan.LeadIsPartner;
import vn.kehoach.check.plan.LineAmount;
import vn.kehoach.check.plan.MissingSection;
import vn.kehoach.check.plan.PartsDoNotAddUp;
import vn.kehoach.check.plan.RepeatedTaskId;
import vn.kehoach.check.plan.ReportWithoutDate;
import vn.kehoach.check.plan.ReversedRange;
import vn.kehoach.check.plan.ShortRow;
import vn.kehoach.check.plan.TableTotal;
import vn.kehoach.check.plan.TaskWithoutDeadline;
import vn.kehoach.check.plan.TaskWithoutLead;
import vn.kehoach.check.plan.TaskWithoutProduct;
import vn.kehoach.check.plan.TotalDiffers;
import vn.kehoach.check.plan.TwoLeads;
import vn.kehoach.check.plan.UnknownIndicator;
import vn.kehoach.check.plan.WrongQuotient;
import vn.kehoach.check.plan.WrongWeekday;
import vn.kehoach.check.text.AbbreviationNearTwin;
import vn.kehoach.check.text.AbbreviationUndefined;
import vn.kehoach.check.text.Capitals;
import vn.kehoach.check.text.CommaInCompound;
import vn.kehoach.check.text.DoubleSpace;
import vn.kehoach.check.text.DoubledWord;
import vn.kehoach.check.text.Ellipsis;
import vn.kehoach.check.text.FusedWords;
import vn.kehoach.check.text.ImpossibleSyllable;
import vn.kehoach.check.text.InvisibleCharacter;
import vn.kehoach.check.text.LegacyEncoding;
import vn.kehoach.check.text.LongRepetition;
import vn.kehoach.check.text.LookAlikeLetters;
import vn.kehoach.check.text.MixedCase;
import vn.kehoach.check.text.NoSpaceAfterMark;
import vn.kehoach.check.text.RangeDash;
import vn.kehoach.check.text.SentenceSmallLetter;
import vn.kehoach.check.text.SpaceBeforeMark;
import vn.kehoach.check.text.ToneMisplaced;
import vn.kehoach.check.text.UnbalancedQuotes;
import vn.kehoach.check.text.UnlikelyPair;
import vn.kehoach.check.text.VariantSpelling;
import vn.kehoach.check.text.WrongTypeWord;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Problems;
import vn.kehoach.standard.Standard;

/** All rules, in plain sight. A rule: one class, one line here, one page in {@code spec}. */
public final class Rules {

  private static final List<Rule> ALL = List.of(
      new SymbolWithSpaces(),
      new AssemblyTerm(),
      new BlankNumber(),
      new CommaBeforeDate(),
      new DateDiffers(),
      new ExpiredBasis(),
      new Incomplete(),
      new IssuerDiffers(),
      new IssuerForSymbol(),
      new LawWithNumber(),
      new MissingNumberWord(),
      new NewerThanPlan(),
      new OneDocumentTwoSymbols(),
      new SymbolForm(),
      new TitleDiffers(),
      new TypeForSymbol(),
      new UnusedReference(),
      new YearDiffers(),
      new AgencyNotInRecipients(),
      new DeadlineBeforeIssue(),
      new DeadlineOutsidePeriod(),
      new DuplicateTask(),
      new ImpossibleDate(),
      new IndicatorWithoutTask(),
      new LeadIsPartner(),
      new LineAmount(),
      new MissingSection(),
      new PartsDoNotAddUp(),
      new RepeatedTaskId(),
      new ReportWithoutDate(),
      new ReversedRange(),
      new ShortRow(),
      new TableTotal(),
      new TaskWithoutDeadline(),
      new TaskWithoutLead(),
      new TaskWithoutProduct(),
      new TotalDiffers(),
      new TwoLeads(),
      new UnknownIndicator(),
      new WrongQuotient(),
      new WrongWeekday(),
      new AbolishedBody(),
      new DistrictLevel(),
      new FormerProvince(),
      new NameVaries(),
      new AbbreviationNearTwin(),
      new AbbreviationUndefined(),
      new Capitals(),
      new CommaInCompound(),
      new DoubleSpace(),
      new DoubledWord(),
      new Ellipsis(),
      new FusedWords(),
      new ImpossibleSyllable(),
      new InvisibleCharacter(),
      new LegacyEncoding(),
      new LongRepetition(),
      new LookAlikeLetters(),
      new MixedCase(),
      new NoSpaceAfterMark(),
      new RangeDash(),
      new SentenceSmallLetter(),
      new SpaceBeforeMark(),
      new ToneMisplaced(),
      new UnbalancedQuotes(),
      new UnlikelyPair(),
      new VariantSpelling(),
      new WrongTypeWord());

  private Rules() {}

  public static List<Rule> all() {
    return ALL;
  }

  /** Asks every question. */
  public static void check(Plan plan, Standard standard, Problems problems) {
    Draft draft = Draft.of(plan, standard);
    ALL.forEach(rule -> rule.check(draft, problems));
  }
}
