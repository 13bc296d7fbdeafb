package id.tanggap.protocol;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import id.tanggap.protocol.agent.MakeAgentReady;
import id.tanggap.protocol.agent.PauseAgent;
import id.tanggap.protocol.agent.SignInAgent;
import id.tanggap.protocol.agent.SignOutAgent;
import id.tanggap.protocol.asset.GetAsset;
import id.tanggap.protocol.asset.ImportAssets;
import id.tanggap.protocol.asset.SaveAsset;
import id.tanggap.protocol.asset.SearchAssets;
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
import id.tanggap.protocol.escalation.ListEscalations;
import id.tanggap.protocol.escalation.RetireEscalationTemplate;
import id.tanggap.protocol.escalation.SaveEscalationTemplate;
import id.tanggap.protocol.knowledge.ChangeArticleState;
import id.tanggap.protocol.knowledge.GetArticle;
import id.tanggap.protocol.knowledge.GetArticleRevision;
import id.tanggap.protocol.knowledge.GetTicketArticles;
import id.tanggap.protocol.knowledge.LinkArticle;
import id.tanggap.protocol.knowledge.ListSynonyms;
import id.tanggap.protocol.knowledge.RateArticle;
import id.tanggap.protocol.knowledge.RemoveSynonyms;
import id.tanggap.protocol.knowledge.SaveArticle;
import id.tanggap.protocol.knowledge.SaveSynonyms;
import id.tanggap.protocol.knowledge.SearchArticles;
import id.tanggap.protocol.knowledge.SuggestArticles;
import id.tanggap.protocol.knowledge.UnlinkArticle;
import id.tanggap.protocol.macro.ApplyMacro;
import id.tanggap.protocol.macro.ListCannedReplies;
import id.tanggap.protocol.macro.ListMacros;
import id.tanggap.protocol.macro.PreviewMacro;
import id.tanggap.protocol.macro.RemoveCannedReply;
import id.tanggap.protocol.macro.RemoveMacro;
import id.tanggap.protocol.macro.SaveCannedReply;
import id.tanggap.protocol.macro.SaveMacro;
import id.tanggap.protocol.presence.ShowPresence;
import id.tanggap.protocol.recurrence.ListRecurrences;
import id.tanggap.protocol.recurrence.PauseRecurrence;
import id.tanggap.protocol.recurrence.PreviewRecurrence;
import id.tanggap.protocol.recurrence.RemoveRecurrence;
import id.tanggap.protocol.recurrence.SaveRecurrence;
import id.tanggap.protocol.report.GetDayReport;
import id.tanggap.protocol.report.GetTicketsPerModel;
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
import id.tanggap.protocol.sla.AskSlaEffect;
import id.tanggap.protocol.sla.AskWhatIf;
import id.tanggap.protocol.sla.CancelWhatIf;
import id.tanggap.protocol.sla.ExplainSla;
import id.tanggap.protocol.sla.ListCalendarVersions;
import id.tanggap.protocol.sla.ListCalendars;
import id.tanggap.protocol.sla.ListHolidays;
import id.tanggap.protocol.sla.ListSlaPolicies;
import id.tanggap.protocol.sla.PreviewSla;
import id.tanggap.protocol.sla.RetireSlaPolicy;
import id.tanggap.protocol.sla.SaveCalendar;
import id.tanggap.protocol.sla.SaveHolidays;
import id.tanggap.protocol.sla.SaveSlaPolicy;
import id.tanggap.protocol.supportgroup.ListAbsences;
import id.tanggap.protocol.supportgroup.ListGroupCandidates;
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
import id.tanggap.protocol.ticket.MoveTicketTask;
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
 * Everything a console may ask. A command is answered by exactly one reply: {@code R}, or {@link
 * Failed}.
 *
 * @param <R> the reply when it is carried out
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = PauseAgent.class, name = "agent.pause"),
    @JsonSubTypes.Type(value = MakeAgentReady.class, name = "agent.ready"),
    @JsonSubTypes.Type(value = SignInAgent.class, name = "agent.signIn"),
    @JsonSubTypes.Type(value = SignOutAgent.class, name = "agent.signOut"),
    @JsonSubTypes.Type(value = GetAsset.class, name = "asset.get"),
    @JsonSubTypes.Type(value = ImportAssets.class, name = "asset.import"),
    @JsonSubTypes.Type(value = SaveAsset.class, name = "asset.save"),
    @JsonSubTypes.Type(value = SearchAssets.class, name = "asset.search"),
    @JsonSubTypes.Type(value = ListAttachments.class, name = "attachment.list"),
    @JsonSubTypes.Type(value = RemoveAttachment.class, name = "attachment.remove"),
    @JsonSubTypes.Type(value = BindCaller.class, name = "call.bindCaller"),
    @JsonSubTypes.Type(value = HangUpCall.class, name = "call.hangUp"),
    @JsonSubTypes.Type(value = ListCalls.class, name = "call.list"),
    @JsonSubTypes.Type(value = PlaceCall.class, name = "call.place"),
    @JsonSubTypes.Type(value = WrapUpCall.class, name = "call.wrapUp"),
    @JsonSubTypes.Type(value = ListCategories.class, name = "category.list"),
    @JsonSubTypes.Type(value = RetireCategory.class, name = "category.retire"),
    @JsonSubTypes.Type(value = SaveCategory.class, name = "category.save"),
    @JsonSubTypes.Type(value = GetContact.class, name = "contact.get"),
    @JsonSubTypes.Type(value = SaveContact.class, name = "contact.save"),
    @JsonSubTypes.Type(value = SearchContacts.class, name = "contact.search"),
    @JsonSubTypes.Type(value = LookUpReport.class, name = "dors.lookUp"),
    @JsonSubTypes.Type(value = EscalateTicket.class, name = "escalation.escalate"),
    @JsonSubTypes.Type(value = ListEscalations.class, name = "escalation.list"),
    @JsonSubTypes.Type(value = RetireEscalationTemplate.class, name = "escalation.retireTemplate"),
    @JsonSubTypes.Type(value = SaveEscalationTemplate.class, name = "escalation.saveTemplate"),
    @JsonSubTypes.Type(value = ListEscalationTemplates.class, name = "escalation.templates"),
    @JsonSubTypes.Type(value = ChangeArticleState.class, name = "knowledge.changeState"),
    @JsonSubTypes.Type(value = GetArticle.class, name = "knowledge.get"),
    @JsonSubTypes.Type(value = GetArticleRevision.class, name = "knowledge.getRevision"),
    @JsonSubTypes.Type(value = LinkArticle.class, name = "knowledge.linkTicket"),
    @JsonSubTypes.Type(value = ListSynonyms.class, name = "knowledge.listSynonyms"),
    @JsonSubTypes.Type(value = GetTicketArticles.class, name = "knowledge.ofTicket"),
    @JsonSubTypes.Type(value = RateArticle.class, name = "knowledge.rate"),
    @JsonSubTypes.Type(value = RemoveSynonyms.class, name = "knowledge.removeSynonyms"),
    @JsonSubTypes.Type(value = SaveArticle.class, name = "knowledge.save"),
    @JsonSubTypes.Type(value = SaveSynonyms.class, name = "knowledge.saveSynonyms"),
    @JsonSubTypes.Type(value = SearchArticles.class, name = "knowledge.search"),
    @JsonSubTypes.Type(value = SuggestArticles.class, name = "knowledge.suggest"),
    @JsonSubTypes.Type(value = UnlinkArticle.class, name = "knowledge.unlinkTicket"),
    @JsonSubTypes.Type(value = ShowPresence.class, name = "presence.show"),
    @JsonSubTypes.Type(value = ApplyMacro.class, name = "macro.apply"),
    @JsonSubTypes.Type(value = ListCannedReplies.class, name = "macro.cannedReplies"),
    @JsonSubTypes.Type(value = ListMacros.class, name = "macro.list"),
    @JsonSubTypes.Type(value = PreviewMacro.class, name = "macro.preview"),
    @JsonSubTypes.Type(value = RemoveMacro.class, name = "macro.remove"),
    @JsonSubTypes.Type(value = RemoveCannedReply.class, name = "macro.removeCannedReply"),
    @JsonSubTypes.Type(value = SaveMacro.class, name = "macro.save"),
    @JsonSubTypes.Type(value = SaveCannedReply.class, name = "macro.saveCannedReply"),
    @JsonSubTypes.Type(value = ListRecurrences.class, name = "recurrence.list"),
    @JsonSubTypes.Type(value = PauseRecurrence.class, name = "recurrence.pause"),
    @JsonSubTypes.Type(value = PreviewRecurrence.class, name = "recurrence.preview"),
    @JsonSubTypes.Type(value = RemoveRecurrence.class, name = "recurrence.remove"),
    @JsonSubTypes.Type(value = SaveRecurrence.class, name = "recurrence.save"),
    @JsonSubTypes.Type(value = GetDayReport.class, name = "report.getDay"),
    @JsonSubTypes.Type(value = GetTicketsPerModel.class, name = "report.ticketsPerModel"),
    @JsonSubTypes.Type(value = BulkEdit.class, name = "search.bulk"),
    @JsonSubTypes.Type(value = CompleteQuery.class, name = "search.complete"),
    @JsonSubTypes.Type(value = CountViews.class, name = "search.countViews"),
    @JsonSubTypes.Type(value = DeleteView.class, name = "search.deleteView"),
    @JsonSubTypes.Type(value = GoToTicket.class, name = "search.goTo"),
    @JsonSubTypes.Type(value = LayOutView.class, name = "search.layOutView"),
    @JsonSubTypes.Type(value = ListViews.class, name = "search.listViews"),
    @JsonSubTypes.Type(value = SaveView.class, name = "search.saveView"),
    @JsonSubTypes.Type(value = SearchTickets.class, name = "search.tickets"),
    @JsonSubTypes.Type(value = Hello.class, name = "session.hello"),
    @JsonSubTypes.Type(value = Ping.class, name = "session.ping"),
    @JsonSubTypes.Type(value = RenewToken.class, name = "session.renewToken"),
    @JsonSubTypes.Type(value = CancelWhatIf.class, name = "sla.cancelWhatIf"),
    @JsonSubTypes.Type(value = AskSlaEffect.class, name = "sla.effect"),
    @JsonSubTypes.Type(value = ExplainSla.class, name = "sla.explain"),
    @JsonSubTypes.Type(value = ListCalendarVersions.class, name = "sla.listCalendarVersions"),
    @JsonSubTypes.Type(value = ListCalendars.class, name = "sla.listCalendars"),
    @JsonSubTypes.Type(value = ListHolidays.class, name = "sla.listHolidays"),
    @JsonSubTypes.Type(value = ListSlaPolicies.class, name = "sla.listPolicies"),
    @JsonSubTypes.Type(value = PreviewSla.class, name = "sla.preview"),
    @JsonSubTypes.Type(value = RetireSlaPolicy.class, name = "sla.retirePolicy"),
    @JsonSubTypes.Type(value = SaveCalendar.class, name = "sla.saveCalendar"),
    @JsonSubTypes.Type(value = SaveHolidays.class, name = "sla.saveHolidays"),
    @JsonSubTypes.Type(value = SaveSlaPolicy.class, name = "sla.savePolicy"),
    @JsonSubTypes.Type(value = AskWhatIf.class, name = "sla.whatIf"),
    @JsonSubTypes.Type(value = ListGroupCandidates.class, name = "supportgroup.listCandidates"),
    @JsonSubTypes.Type(value = ListSupportGroups.class, name = "supportgroup.list"),
    @JsonSubTypes.Type(value = ListAbsences.class, name = "supportgroup.listAbsences"),
    @JsonSubTypes.Type(value = RemoveAbsence.class, name = "supportgroup.removeAbsence"),
    @JsonSubTypes.Type(value = SaveSupportGroup.class, name = "supportgroup.save"),
    @JsonSubTypes.Type(value = SaveAbsence.class, name = "supportgroup.saveAbsence"),
    @JsonSubTypes.Type(value = AssignTicket.class, name = "ticket.assign"),
    @JsonSubTypes.Type(value = ChangeTicketStatus.class, name = "ticket.changeStatus"),
    @JsonSubTypes.Type(value = CloseTicketAsSpam.class, name = "ticket.closeAsSpam"),
    @JsonSubTypes.Type(value = EditTicket.class, name = "ticket.edit"),
    @JsonSubTypes.Type(value = FileTicket.class, name = "ticket.file"),
    @JsonSubTypes.Type(value = FileProblem.class, name = "ticket.fileProblem"),
    @JsonSubTypes.Type(value = FindSimilarTickets.class, name = "ticket.findSimilar"),
    @JsonSubTypes.Type(value = FollowUpTicket.class, name = "ticket.followUp"),
    @JsonSubTypes.Type(value = GetTicket.class, name = "ticket.get"),
    @JsonSubTypes.Type(value = GetTicketOptions.class, name = "ticket.getOptions"),
    @JsonSubTypes.Type(value = LinkTickets.class, name = "ticket.link"),
    @JsonSubTypes.Type(value = LinkCall.class, name = "ticket.linkCall"),
    @JsonSubTypes.Type(value = ListTickets.class, name = "ticket.list"),
    @JsonSubTypes.Type(value = LogTicketTime.class, name = "ticket.logTime"),
    @JsonSubTypes.Type(value = MergeTickets.class, name = "ticket.merge"),
    @JsonSubTypes.Type(value = MoveTicketTask.class, name = "ticket.moveTask"),
    @JsonSubTypes.Type(value = RemoveTicketTask.class, name = "ticket.removeTask"),
    @JsonSubTypes.Type(value = ReplyToTicket.class, name = "ticket.reply"),
    @JsonSubTypes.Type(value = SaveTicketTask.class, name = "ticket.saveTask"),
    @JsonSubTypes.Type(value = SnoozeTicket.class, name = "ticket.snooze"),
    @JsonSubTypes.Type(value = SplitTicket.class, name = "ticket.split"),
    @JsonSubTypes.Type(value = TakeNextTicket.class, name = "ticket.takeNext"),
    @JsonSubTypes.Type(value = TickTicketTask.class, name = "ticket.tickTask"),
    @JsonSubTypes.Type(value = UnlinkTickets.class, name = "ticket.unlink"),
    @JsonSubTypes.Type(value = WatchTicket.class, name = "ticket.watch"),
    @JsonSubTypes.Type(value = CancelTrainingSession.class, name = "training.cancel"),
    @JsonSubTypes.Type(value = EnrolOperators.class, name = "training.enrol"),
    @JsonSubTypes.Type(value = GetTrainingSession.class, name = "training.get"),
    @JsonSubTypes.Type(value = GetTrainingOptions.class, name = "training.getOptions"),
    @JsonSubTypes.Type(value = ListTrainingSessions.class, name = "training.list"),
    @JsonSubTypes.Type(value = PlanTrainingSession.class, name = "training.plan"),
    @JsonSubTypes.Type(value = RecordAttendance.class, name = "training.recordAttendance"),
    @JsonSubTypes.Type(value = ListUnits.class, name = "unit.list")
})
public sealed interface ClientCommand<R extends ServerReply>
        permits PauseAgent,
                MakeAgentReady,
                SignInAgent,
                SignOutAgent,
                GetAsset,
                ImportAssets,
                SaveAsset,
                SearchAssets,
                ListAttachments,
                RemoveAttachment,
                BindCaller,
                HangUpCall,
                ListCalls,
                PlaceCall,
                WrapUpCall,
                ListCategories,
                RetireCategory,
                SaveCategory,
                GetContact,
                SaveContact,
                SearchContacts,
                LookUpReport,
                EscalateTicket,
                ListEscalations,
                RetireEscalationTemplate,
                SaveEscalationTemplate,
                ListEscalationTemplates,
                ChangeArticleState,
                GetArticle,
                GetArticleRevision,
                LinkArticle,
                ListSynonyms,
                GetTicketArticles,
                RateArticle,
                RemoveSynonyms,
                SaveArticle,
                SaveSynonyms,
                SearchArticles,
                SuggestArticles,
                UnlinkArticle,
                ShowPresence,
                ApplyMacro,
                ListCannedReplies,
                ListMacros,
                PreviewMacro,
                RemoveMacro,
                RemoveCannedReply,
                SaveMacro,
                SaveCannedReply,
                ListRecurrences,
                PauseRecurrence,
                PreviewRecurrence,
                RemoveRecurrence,
                SaveRecurrence,
                GetDayReport,
                GetTicketsPerModel,
                BulkEdit,
                CompleteQuery,
                CountViews,
                DeleteView,
                GoToTicket,
                LayOutView,
                ListViews,
                SaveView,
                SearchTickets,
                Hello,
                Ping,
                RenewToken,
                CancelWhatIf,
                AskSlaEffect,
                ExplainSla,
                ListCalendarVersions,
                ListCalendars,
                ListHolidays,
                ListSlaPolicies,
                PreviewSla,
                RetireSlaPolicy,
                SaveCalendar,
                SaveHolidays,
                SaveSlaPolicy,
                AskWhatIf,
                ListGroupCandidates,
                ListSupportGroups,
                ListAbsences,
                RemoveAbsence,
                SaveSupportGroup,
                SaveAbsence,
                AssignTicket,
                ChangeTicketStatus,
                CloseTicketAsSpam,
                EditTicket,
                FileTicket,
                FileProblem,
                FindSimilarTickets,
                FollowUpTicket,
                GetTicket,
                GetTicketOptions,
                LinkTickets,
                LinkCall,
                ListTickets,
                LogTicketTime,
                MergeTickets,
                MoveTicketTask,
                RemoveTicketTask,
                ReplyToTicket,
                SaveTicketTask,
                SnoozeTicket,
                SplitTicket,
                TakeNextTicket,
                TickTicketTask,
                UnlinkTickets,
                WatchTicket,
                CancelTrainingSession,
                EnrolOperators,
                GetTrainingSession,
                GetTrainingOptions,
                ListTrainingSessions,
                PlanTrainingSession,
                RecordAttendance,
                ListUnits {}
