package id.tanggap.console.net;

import id.tanggap.protocol.ClientCommand;
import id.tanggap.protocol.agent.MakeAgentReady;
import id.tanggap.protocol.agent.PauseAgent;
import id.tanggap.protocol.agent.SignInAgent;
import id.tanggap.protocol.agent.SignOutAgent;
import id.tanggap.protocol.attachment.ListAttachments;
import id.tanggap.protocol.attachment.RemoveAttachment;
import id.tanggap.protocol.call.BindCaller;
import id.tanggap.protocol.call.HangUpCall;
import id.tanggap.protocol.call.ListCalls;
import id.tanggap.protocol.call.PlaceCall;
import id.tanggap.protocol.call.WrapUpCall;
import id.tanggap.protocol.category.ListCategories;
import id.tanggap.protocol.category.RetireCategory;
import id.tanggap.protocol.category.SaveCategory;
import id.tanggap.protocol.contact.GetContact;
import id.tanggap.protocol.contact.SaveContact;
import id.tanggap.protocol.contact.SearchContacts;
import id.tanggap.protocol.dors.LookUpReport;
import id.tanggap.protocol.escalation.EscalateTicket;
import id.tanggap.protocol.escalation.ListEscalationTemplates;
import id.tanggap.protocol.escalation.RetireEscalationTemplate;
import id.tanggap.protocol.escalation.SaveEscalationTemplate;
import id.tanggap.protocol.presence.ShowPresence;
import id.tanggap.protocol.report.GetDayReport;
import id.tanggap.protocol.search.BulkEdit;
import id.tanggap.protocol.search.CompleteQuery;
import id.tanggap.protocol.search.CountViews;
import id.tanggap.protocol.search.DeleteView;
import id.tanggap.protocol.search.GoToTicket;
import id.tanggap.protocol.search.LayOutView;
import id.tanggap.protocol.search.ListViews;
import id.tanggap.protocol.search.SaveView;
import id.tanggap.protocol.search.SearchTickets;
import id.tanggap.protocol.session.Hello;
import id.tanggap.protocol.session.Ping;
import id.tanggap.protocol.session.RenewToken;
import id.tanggap.protocol.sla.AskWhatIf;
import id.tanggap.protocol.sla.CancelWhatIf;
import id.tanggap.protocol.sla.ExplainSla;
import id.tanggap.protocol.sla.ListCalendars;
import id.tanggap.protocol.sla.ListHolidays;
import id.tanggap.protocol.sla.ListSlaPolicies;
import id.tanggap.protocol.sla.RetireSlaPolicy;
import id.tanggap.protocol.sla.SaveCalendar;
import id.tanggap.protocol.sla.SaveHolidays;
import id.tanggap.protocol.sla.SaveSlaPolicy;
import id.tanggap.protocol.supportgroup.ListAbsences;
import id.tanggap.protocol.supportgroup.ListSupportGroups;
import id.tanggap.protocol.supportgroup.RemoveAbsence;
import id.tanggap.protocol.supportgroup.SaveAbsence;
import id.tanggap.protocol.supportgroup.SaveSupportGroup;
import id.tanggap.protocol.ticket.AssignTicket;
import id.tanggap.protocol.ticket.ChangeTicketStatus;
import id.tanggap.protocol.ticket.CloseTicketAsSpam;
import id.tanggap.protocol.ticket.EditTicket;
import id.tanggap.protocol.ticket.FileProblem;
import id.tanggap.protocol.ticket.FileTicket;
import id.tanggap.protocol.ticket.FindSimilarTickets;
import id.tanggap.protocol.ticket.FollowUpTicket;
import id.tanggap.protocol.ticket.GetTicket;
import id.tanggap.protocol.ticket.GetTicketOptions;
import id.tanggap.protocol.ticket.LinkCall;
import id.tanggap.protocol.ticket.LinkTickets;
import id.tanggap.protocol.ticket.ListTickets;
import id.tanggap.protocol.ticket.LogTicketTime;
import id.tanggap.protocol.ticket.MergeTickets;
import id.tanggap.protocol.ticket.RemoveTicketTask;
import id.tanggap.protocol.ticket.ReplyToTicket;
import id.tanggap.protocol.ticket.SaveTicketTask;
import id.tanggap.protocol.ticket.SnoozeTicket;
import id.tanggap.protocol.ticket.SplitTicket;
import id.tanggap.protocol.ticket.TakeNextTicket;
import id.tanggap.protocol.ticket.TickTicketTask;
import id.tanggap.protocol.ticket.UnlinkTickets;
import id.tanggap.protocol.ticket.WatchTicket;
import id.tanggap.protocol.training.CancelTrainingSession;
import id.tanggap.protocol.training.EnrolOperators;
import id.tanggap.protocol.training.GetTrainingOptions;
import id.tanggap.protocol.training.GetTrainingSession;
import id.tanggap.protocol.training.ListTrainingSessions;
import id.tanggap.protocol.training.PlanTrainingSession;
import id.tanggap.protocol.training.RecordAttendance;
import id.tanggap.protocol.unit.ListUnits;

/**
 * Which commands are sent again, under the same id, when the connection broke before the answer.
 */
final class Resending {
    private Resending() {}

    /**
     * True for what the user wants saved, whenever the line is back. Not for what belongs to the
     * moment: a phone must not start to ring because the line came back, and what is only read is
     * read again by the screens themselves.
     */
    static boolean allowed(ClientCommand<?> command) {
        return switch (command) {
            case FileTicket c -> true;
            case ReplyToTicket c -> true;
            case EditTicket c -> true;
            case FollowUpTicket c -> true;
            case CloseTicketAsSpam c -> true;
            case WatchTicket c -> true;
            case SaveTicketTask c -> true;
            case TickTicketTask c -> true;
            case RemoveTicketTask c -> true;
            case LogTicketTime c -> true;
            case SnoozeTicket c -> true;
            case LinkTickets c -> true;
            case UnlinkTickets c -> true;
            case MergeTickets c -> true;
            case SplitTicket c -> true;
            case FileProblem c -> true;
            case SaveCategory c -> true;
            case EscalateTicket c -> true;
            case SaveEscalationTemplate c -> true;
            case RetireEscalationTemplate c -> true;
            case SaveSupportGroup c -> true;
            case SaveAbsence c -> true;
            case RemoveAbsence c -> true;
            case TakeNextTicket c -> true;
            case RetireCategory c -> true;
            case AssignTicket c -> true;
            case ChangeTicketStatus c -> true;
            case LinkCall c -> true;
            case SaveContact c -> true;
            case BindCaller c -> true;
            case WrapUpCall c -> true;
            case PlanTrainingSession c -> true;
            case CancelTrainingSession c -> true;
            case EnrolOperators c -> true;
            case RecordAttendance c -> true;
            case SaveSlaPolicy c -> true;
            case RetireSlaPolicy c -> true;
            case SaveCalendar c -> true;
            case SaveHolidays c -> true;
            case RemoveAttachment c -> true;
            case SaveView c -> true;
            case LayOutView c -> true;
            case DeleteView c -> true;
            // Ticket by ticket: who asked looks at what was done before he asks for the rest.
            case BulkEdit c -> false;
            case SearchTickets c -> false;
            case CompleteQuery c -> false;
            case CountViews c -> false;
            case ListViews c -> false;
            case GoToTicket c -> false;
            case PauseAgent c -> false;
            case MakeAgentReady c -> false;
            case SignInAgent c -> false;
            case SignOutAgent c -> false;
            case HangUpCall c -> false;
            case PlaceCall c -> false;
            case ListCalls c -> false;
            case ListEscalationTemplates c -> false;
            case ListSupportGroups c -> false;
            case ListAbsences c -> false;
            case GetContact c -> false;
            case SearchContacts c -> false;
            case LookUpReport c -> false;
            case GetDayReport c -> false;
            case Hello c -> false;
            case Ping c -> false;
            case RenewToken c -> false;
            case FindSimilarTickets c -> false;
            case ListCategories c -> false;
            case GetTicket c -> false;
            case GetTicketOptions c -> false;
            case ListTickets c -> false;
            case GetTrainingSession c -> false;
            case GetTrainingOptions c -> false;
            case ListTrainingSessions c -> false;
            case ListUnits c -> false;
            case ListSlaPolicies c -> false;
            case ListCalendars c -> false;
            case ListHolidays c -> false;
            case ExplainSla c -> false;
            case AskWhatIf c -> false;
            case CancelWhatIf c -> false;
            case ListAttachments c -> false;
            case ShowPresence c -> false;
        };
    }
}
