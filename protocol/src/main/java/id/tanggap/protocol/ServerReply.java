package id.tanggap.protocol;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import id.tanggap.protocol.agent.AgentStatus;
import id.tanggap.protocol.asset.AssetDetail;
import id.tanggap.protocol.asset.AssetImport;
import id.tanggap.protocol.asset.AssetPage;
import id.tanggap.protocol.attachment.AttachmentList;
import id.tanggap.protocol.call.CallCardReply;
import id.tanggap.protocol.call.CallPage;
import id.tanggap.protocol.call.CallReply;
import id.tanggap.protocol.category.CategoryList;
import id.tanggap.protocol.category.CategoryReply;
import id.tanggap.protocol.contact.ContactCard;
import id.tanggap.protocol.contact.ContactPage;
import id.tanggap.protocol.contact.ContactReply;
import id.tanggap.protocol.dors.ReportLookup;
import id.tanggap.protocol.escalation.EscalationList;
import id.tanggap.protocol.escalation.EscalationTemplateList;
import id.tanggap.protocol.escalation.EscalationTemplateReply;
import id.tanggap.protocol.knowledge.ArticleDetail;
import id.tanggap.protocol.knowledge.ArticleList;
import id.tanggap.protocol.knowledge.ArticlePage;
import id.tanggap.protocol.knowledge.ArticleRevision;
import id.tanggap.protocol.knowledge.SynonymList;
import id.tanggap.protocol.macro.CannedReplyList;
import id.tanggap.protocol.macro.CannedReplySaved;
import id.tanggap.protocol.macro.MacroList;
import id.tanggap.protocol.macro.MacroPreview;
import id.tanggap.protocol.macro.MacroSaved;
import id.tanggap.protocol.recurrence.PlannedRuns;
import id.tanggap.protocol.recurrence.RecurrenceList;
import id.tanggap.protocol.recurrence.RecurrenceSaved;
import id.tanggap.protocol.report.DayReport;
import id.tanggap.protocol.report.TicketsPerModel;
import id.tanggap.protocol.search.BulkResult;
import id.tanggap.protocol.search.FoundTickets;
import id.tanggap.protocol.search.QueryCompletion;
import id.tanggap.protocol.search.ViewCounts;
import id.tanggap.protocol.search.ViewList;
import id.tanggap.protocol.search.ViewReply;
import id.tanggap.protocol.session.Pong;
import id.tanggap.protocol.session.Welcome;
import id.tanggap.protocol.sla.CalendarList;
import id.tanggap.protocol.sla.CalendarReply;
import id.tanggap.protocol.sla.CalendarVersionList;
import id.tanggap.protocol.sla.HolidayList;
import id.tanggap.protocol.sla.SlaEffect;
import id.tanggap.protocol.sla.SlaExplanation;
import id.tanggap.protocol.sla.SlaPolicyList;
import id.tanggap.protocol.sla.SlaPolicyReply;
import id.tanggap.protocol.sla.SlaPreview;
import id.tanggap.protocol.sla.WhatIfResult;
import id.tanggap.protocol.supportgroup.AbsenceList;
import id.tanggap.protocol.supportgroup.AbsenceReply;
import id.tanggap.protocol.supportgroup.GroupCandidates;
import id.tanggap.protocol.supportgroup.SupportGroupList;
import id.tanggap.protocol.supportgroup.SupportGroupReply;
import id.tanggap.protocol.ticket.SimilarTickets;
import id.tanggap.protocol.ticket.TicketDetail;
import id.tanggap.protocol.ticket.TicketOptions;
import id.tanggap.protocol.ticket.TicketPage;
import id.tanggap.protocol.training.TrainingOptions;
import id.tanggap.protocol.training.TrainingSessionDetail;
import id.tanggap.protocol.training.TrainingSessionList;
import id.tanggap.protocol.unit.UnitList;

/** Everything the server may answer. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = AgentStatus.class, name = "agent.status"),
    @JsonSubTypes.Type(value = AssetDetail.class, name = "asset.detail"),
    @JsonSubTypes.Type(value = AssetImport.class, name = "asset.imported"),
    @JsonSubTypes.Type(value = AssetPage.class, name = "asset.page"),
    @JsonSubTypes.Type(value = AttachmentList.class, name = "attachment.all"),
    @JsonSubTypes.Type(value = CallCardReply.class, name = "call.card"),
    @JsonSubTypes.Type(value = CallPage.class, name = "call.page"),
    @JsonSubTypes.Type(value = CallReply.class, name = "call.view"),
    @JsonSubTypes.Type(value = CategoryList.class, name = "category.all"),
    @JsonSubTypes.Type(value = CategoryReply.class, name = "category.view"),
    @JsonSubTypes.Type(value = ContactCard.class, name = "contact.card"),
    @JsonSubTypes.Type(value = ContactPage.class, name = "contact.page"),
    @JsonSubTypes.Type(value = ContactReply.class, name = "contact.view"),
    @JsonSubTypes.Type(value = Done.class, name = "done"),
    @JsonSubTypes.Type(value = ReportLookup.class, name = "dors.lookup"),
    @JsonSubTypes.Type(value = EscalationTemplateList.class, name = "escalation.allTemplates"),
    @JsonSubTypes.Type(value = EscalationList.class, name = "escalation.escalations"),
    @JsonSubTypes.Type(value = EscalationTemplateReply.class, name = "escalation.template"),
    @JsonSubTypes.Type(value = Failed.class, name = "failed"),
    @JsonSubTypes.Type(value = ArticleDetail.class, name = "knowledge.article"),
    @JsonSubTypes.Type(value = ArticleList.class, name = "knowledge.articles"),
    @JsonSubTypes.Type(value = ArticlePage.class, name = "knowledge.page"),
    @JsonSubTypes.Type(value = ArticleRevision.class, name = "knowledge.revision"),
    @JsonSubTypes.Type(value = SynonymList.class, name = "knowledge.synonyms"),
    @JsonSubTypes.Type(value = CannedReplyList.class, name = "macro.allCannedReplies"),
    @JsonSubTypes.Type(value = CannedReplySaved.class, name = "macro.cannedReply"),
    @JsonSubTypes.Type(value = MacroList.class, name = "macro.all"),
    @JsonSubTypes.Type(value = MacroPreview.class, name = "macro.previewed"),
    @JsonSubTypes.Type(value = MacroSaved.class, name = "macro.macro"),
    @JsonSubTypes.Type(value = PlannedRuns.class, name = "recurrence.planned"),
    @JsonSubTypes.Type(value = RecurrenceList.class, name = "recurrence.all"),
    @JsonSubTypes.Type(value = RecurrenceSaved.class, name = "recurrence.recurrence"),
    @JsonSubTypes.Type(value = DayReport.class, name = "report.day"),
    @JsonSubTypes.Type(value = TicketsPerModel.class, name = "report.perModel"),
    @JsonSubTypes.Type(value = BulkResult.class, name = "search.bulkResult"),
    @JsonSubTypes.Type(value = QueryCompletion.class, name = "search.completion"),
    @JsonSubTypes.Type(value = FoundTickets.class, name = "search.found"),
    @JsonSubTypes.Type(value = ViewReply.class, name = "search.view"),
    @JsonSubTypes.Type(value = ViewCounts.class, name = "search.viewCounts"),
    @JsonSubTypes.Type(value = ViewList.class, name = "search.views"),
    @JsonSubTypes.Type(value = Pong.class, name = "session.pong"),
    @JsonSubTypes.Type(value = Welcome.class, name = "session.welcome"),
    @JsonSubTypes.Type(value = CalendarReply.class, name = "sla.calendar"),
    @JsonSubTypes.Type(value = CalendarList.class, name = "sla.calendars"),
    @JsonSubTypes.Type(value = CalendarVersionList.class, name = "sla.calendarVersions"),
    @JsonSubTypes.Type(value = SlaEffect.class, name = "sla.effectCounted"),
    @JsonSubTypes.Type(value = SlaExplanation.class, name = "sla.explanation"),
    @JsonSubTypes.Type(value = HolidayList.class, name = "sla.holidays"),
    @JsonSubTypes.Type(value = SlaPolicyList.class, name = "sla.policies"),
    @JsonSubTypes.Type(value = SlaPolicyReply.class, name = "sla.policy"),
    @JsonSubTypes.Type(value = SlaPreview.class, name = "sla.previewed"),
    @JsonSubTypes.Type(value = WhatIfResult.class, name = "sla.whatIfResult"),
    @JsonSubTypes.Type(value = AbsenceReply.class, name = "supportgroup.absence"),
    @JsonSubTypes.Type(value = AbsenceList.class, name = "supportgroup.absences"),
    @JsonSubTypes.Type(value = GroupCandidates.class, name = "supportgroup.candidates"),
    @JsonSubTypes.Type(value = SupportGroupList.class, name = "supportgroup.all"),
    @JsonSubTypes.Type(value = SupportGroupReply.class, name = "supportgroup.view"),
    @JsonSubTypes.Type(value = TicketDetail.class, name = "ticket.detail"),
    @JsonSubTypes.Type(value = TicketOptions.class, name = "ticket.options"),
    @JsonSubTypes.Type(value = TicketPage.class, name = "ticket.page"),
    @JsonSubTypes.Type(value = SimilarTickets.class, name = "ticket.similar"),
    @JsonSubTypes.Type(value = TrainingOptions.class, name = "training.options"),
    @JsonSubTypes.Type(value = TrainingSessionDetail.class, name = "training.session"),
    @JsonSubTypes.Type(value = TrainingSessionList.class, name = "training.sessions"),
    @JsonSubTypes.Type(value = UnitList.class, name = "unit.all")
})
public sealed interface ServerReply
        permits AgentStatus,
                AssetDetail,
                AssetImport,
                AssetPage,
                AttachmentList,
                CallCardReply,
                CallPage,
                CallReply,
                CategoryList,
                CategoryReply,
                ContactCard,
                ContactPage,
                ContactReply,
                Done,
                ReportLookup,
                EscalationList,
                EscalationTemplateList,
                EscalationTemplateReply,
                Failed,
                ArticleDetail,
                ArticleList,
                ArticlePage,
                ArticleRevision,
                SynonymList,
                CannedReplyList,
                CannedReplySaved,
                MacroList,
                MacroPreview,
                MacroSaved,
                PlannedRuns,
                RecurrenceList,
                RecurrenceSaved,
                DayReport,
                TicketsPerModel,
                BulkResult,
                QueryCompletion,
                FoundTickets,
                ViewReply,
                ViewCounts,
                ViewList,
                Pong,
                Welcome,
                CalendarReply,
                CalendarList,
                CalendarVersionList,
                SlaEffect,
                SlaExplanation,
                SlaPreview,
                HolidayList,
                SlaPolicyList,
                SlaPolicyReply,
                WhatIfResult,
                AbsenceReply,
                AbsenceList,
                GroupCandidates,
                SupportGroupList,
                SupportGroupReply,
                TicketDetail,
                TicketOptions,
                TicketPage,
                SimilarTickets,
                TrainingOptions,
                TrainingSessionDetail,
                TrainingSessionList,
                UnitList {}
