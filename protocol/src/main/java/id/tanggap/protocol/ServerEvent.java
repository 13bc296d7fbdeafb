package id.tanggap.protocol;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import id.tanggap.protocol.agent.AgentStateChanged;
import id.tanggap.protocol.asset.AssetChanged;
import id.tanggap.protocol.call.CallChanged;
import id.tanggap.protocol.call.CallRinging;
import id.tanggap.protocol.call.PbxChanged;
import id.tanggap.protocol.call.QueueChanged;
import id.tanggap.protocol.category.CategoryChanged;
import id.tanggap.protocol.contact.ContactChanged;
import id.tanggap.protocol.escalation.EscalationTemplateChanged;
import id.tanggap.protocol.knowledge.ArticleChanged;
import id.tanggap.protocol.macro.CannedReplyChanged;
import id.tanggap.protocol.macro.MacroChanged;
import id.tanggap.protocol.presence.PresenceChanged;
import id.tanggap.protocol.recurrence.RecurrenceChanged;
import id.tanggap.protocol.search.BulkProgress;
import id.tanggap.protocol.sla.ThresholdReached;
import id.tanggap.protocol.supportgroup.AbsenceChanged;
import id.tanggap.protocol.supportgroup.SupportGroupChanged;
import id.tanggap.protocol.ticket.TicketChanged;
import id.tanggap.protocol.ticket.TicketNotice;
import id.tanggap.protocol.training.TrainingSessionChanged;

/**
 * Everything the server pushes. Events carry whole views, so that applying one twice changes
 * nothing.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type", defaultImpl = UnknownEvent.class)
@JsonSubTypes({
    @JsonSubTypes.Type(value = AgentStateChanged.class, name = "agent.stateChanged"),
    @JsonSubTypes.Type(value = AssetChanged.class, name = "asset.changed"),
    @JsonSubTypes.Type(value = CallChanged.class, name = "call.changed"),
    @JsonSubTypes.Type(value = CallRinging.class, name = "call.ringing"),
    @JsonSubTypes.Type(value = CategoryChanged.class, name = "category.changed"),
    @JsonSubTypes.Type(value = ContactChanged.class, name = "contact.changed"),
    @JsonSubTypes.Type(
            value = EscalationTemplateChanged.class,
            name = "escalation.templateChanged"),
    @JsonSubTypes.Type(value = ArticleChanged.class, name = "knowledge.changed"),
    @JsonSubTypes.Type(value = CannedReplyChanged.class, name = "macro.cannedReplyChanged"),
    @JsonSubTypes.Type(value = MacroChanged.class, name = "macro.changed"),
    @JsonSubTypes.Type(value = RecurrenceChanged.class, name = "recurrence.changed"),
    @JsonSubTypes.Type(value = PbxChanged.class, name = "pbx.changed"),
    @JsonSubTypes.Type(value = PresenceChanged.class, name = "presence.changed"),
    @JsonSubTypes.Type(value = QueueChanged.class, name = "queue.changed"),
    @JsonSubTypes.Type(value = BulkProgress.class, name = "search.progress"),
    @JsonSubTypes.Type(value = ThresholdReached.class, name = "sla.thresholdReached"),
    @JsonSubTypes.Type(value = AbsenceChanged.class, name = "supportgroup.absenceChanged"),
    @JsonSubTypes.Type(value = SupportGroupChanged.class, name = "supportgroup.changed"),
    @JsonSubTypes.Type(value = TicketChanged.class, name = "ticket.changed"),
    @JsonSubTypes.Type(value = TicketNotice.class, name = "ticket.notice"),
    @JsonSubTypes.Type(value = TrainingSessionChanged.class, name = "training.changed"),
    @JsonSubTypes.Type(value = UnknownEvent.class, name = "unknown")
})
public sealed interface ServerEvent
        permits AgentStateChanged,
                AssetChanged,
                CallChanged,
                CallRinging,
                CategoryChanged,
                ContactChanged,
                EscalationTemplateChanged,
                ArticleChanged,
                CannedReplyChanged,
                MacroChanged,
                RecurrenceChanged,
                PbxChanged,
                PresenceChanged,
                QueueChanged,
                BulkProgress,
                ThresholdReached,
                AbsenceChanged,
                SupportGroupChanged,
                TicketChanged,
                TicketNotice,
                TrainingSessionChanged,
                UnknownEvent {}
