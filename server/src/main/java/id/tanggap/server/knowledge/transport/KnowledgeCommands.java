package id.tanggap.server.knowledge.transport;

import static id.tanggap.protocol.identity.Role.AGENT;
import static id.tanggap.protocol.identity.Role.SUPERVISOR;
import static id.tanggap.protocol.identity.Role.TECHNICIAN;
import static id.tanggap.protocol.identity.Role.TRAINER;

import id.tanggap.protocol.knowledge.ArticleDetail;
import id.tanggap.protocol.knowledge.ArticleList;
import id.tanggap.protocol.knowledge.ArticlePage;
import id.tanggap.protocol.knowledge.ArticleRevision;
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
import id.tanggap.protocol.knowledge.SynonymList;
import id.tanggap.protocol.knowledge.UnlinkArticle;
import id.tanggap.server.knowledge.KnowledgeService;
import id.tanggap.server.knowledge.SynonymService;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.command.CommandHandlers;
import id.tanggap.server.platform.command.Handles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Commands about articles. Everybody at the desk reads and writes; agents do not review, and only
 * the supervisor changes the synonyms.
 */
@ApplicationScoped
class KnowledgeCommands implements CommandHandlers {
    private final KnowledgeService service;
    private final SynonymService synonyms;

    @Inject
    KnowledgeCommands(KnowledgeService service, SynonymService synonyms) {
        this.service = service;
        this.synonyms = synonyms;
    }

    @Handles(
            allow = {AGENT, TECHNICIAN, SUPERVISOR, TRAINER},
            write = false)
    ArticlePage search(SearchArticles command, Actor actor) {
        return service.search(command);
    }

    @Handles(
            allow = {AGENT, TECHNICIAN, SUPERVISOR, TRAINER},
            write = false)
    ArticleList suggest(SuggestArticles command, Actor actor) {
        return service.suggest(command);
    }

    @Handles(
            allow = {AGENT, TECHNICIAN, SUPERVISOR, TRAINER},
            write = false)
    ArticleDetail get(GetArticle command, Actor actor) {
        return service.get(command.articleId(), actor);
    }

    @Handles(
            allow = {AGENT, TECHNICIAN, SUPERVISOR, TRAINER},
            write = false)
    ArticleRevision revision(GetArticleRevision command, Actor actor) {
        return service.revision(command.articleId(), command.revision());
    }

    @Handles(
            allow = {AGENT, TECHNICIAN, SUPERVISOR},
            write = false)
    ArticleList ofTicket(GetTicketArticles command, Actor actor) {
        return service.ofTicket(command.ticketId());
    }

    @Handles(
            allow = {AGENT, TECHNICIAN, SUPERVISOR, TRAINER},
            write = true)
    ArticleDetail save(SaveArticle command, Actor actor) {
        return service.save(command, actor);
    }

    @Handles(
            allow = {TECHNICIAN, SUPERVISOR, TRAINER},
            write = true)
    ArticleDetail changeState(ChangeArticleState command, Actor actor) {
        return service.changeState(command, actor);
    }

    @Handles(
            allow = {AGENT, TECHNICIAN, SUPERVISOR, TRAINER},
            write = true)
    ArticleDetail rate(RateArticle command, Actor actor) {
        return service.rate(command, actor);
    }

    @Handles(
            allow = {AGENT, TECHNICIAN, SUPERVISOR},
            write = true)
    ArticleDetail link(LinkArticle command, Actor actor) {
        return service.link(command.articleId(), command.ticketId(), actor);
    }

    @Handles(
            allow = {AGENT, TECHNICIAN, SUPERVISOR},
            write = true)
    ArticleDetail unlink(UnlinkArticle command, Actor actor) {
        return service.unlink(command.articleId(), command.ticketId(), actor);
    }

    @Handles(
            allow = {AGENT, TECHNICIAN, SUPERVISOR, TRAINER},
            write = false)
    SynonymList synonyms(ListSynonyms command, Actor actor) {
        return synonyms.all();
    }

    @Handles(allow = SUPERVISOR, write = true)
    SynonymList saveSynonyms(SaveSynonyms command, Actor actor) {
        return synonyms.save(command, actor);
    }

    @Handles(allow = SUPERVISOR, write = true)
    SynonymList removeSynonyms(RemoveSynonyms command, Actor actor) {
        return synonyms.remove(command, actor);
    }
}
