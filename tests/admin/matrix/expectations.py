"""
Who opens what in the admin: the first pattern that fits the name of a view counts.

A new view? Add one line. `opens` is the first role that may open it for something of the own site (each role holds the
one before it); `changes` the first that may change something with it, when that is a later one. For something of
another site the answer is always 404, except to a platformbeheerder: that needs no line.
"""

from dataclasses import dataclass
from enum import IntEnum
from fnmatch import fnmatch


class Role(IntEnum):
    ANONIEM = 0
    ZONDER_ROL = 1
    REDACTEUR = 2
    EINDREDACTEUR = 3
    SITEBEHEERDER = 4
    PLATFORM = 5
    # Not opened by anybody, or never with what the test has at hand.
    NIEMAND = 6


REDACTEUR, EINDREDACTEUR, SITEBEHEERDER = Role.REDACTEUR, Role.EINDREDACTEUR, Role.SITEBEHEERDER
PLATFORM, NIEMAND = Role.PLATFORM, Role.NIEMAND


@dataclass(frozen=True)
class Expectation:
    pattern: str
    opens: Role
    changes: Role


def expect(pattern: str, opens: Role, changes: Role | None = None) -> Expectation:
    return Expectation(pattern, opens, changes or opens)


EXPECTED = [
    # Our own
    expect("collegas:*", SITEBEHEERDER),
    expect("platformcollegas:index", PLATFORM),
    expect("platformcollegas:invite", PLATFORM),
    # The person at hand is a redacteur of a site, and no platformcollega.
    expect("platformcollegas:*", NIEMAND),
    expect("wie_kan_wat", REDACTEUR),
    expect("zoeken_proef", REDACTEUR),
    expect("gezocht*", REDACTEUR),
    # What a site shows is derived: it is chosen, never made.
    expect("vermeld:create*", NIEMAND),
    expect("vermeld:*", REDACTEUR),
    expect("delen:*", SITEBEHEERDER),
    expect("gasten:*", EINDREDACTEUR),
    expect("look_*", SITEBEHEERDER),
    expect("wijksite_instellingen", SITEBEHEERDER),
    expect("websites:site", SITEBEHEERDER),
    expect("websites:openen", SITEBEHEERDER),
    expect("websites:*", PLATFORM),
    expect("evenement_*", REDACTEUR),
    # For who publishes on two sites; the others here have one.
    expect("campagne_kopieren", PLATFORM),
    expect("campagne_op_scherm", EINDREDACTEUR),
    expect("organisatie_vertrouwen", EINDREDACTEUR),
    expect("organisatie_*", REDACTEUR),
    # A redacteur sees what was handed in; who may publish decides.
    expect("nakijken:besluit", EINDREDACTEUR),
    expect("nakijken:vertrouwen", SITEBEHEERDER),
    expect("nakijken:*", REDACTEUR),
    # A redacteur sees who asks; who may publish decides.
    expect("aanvragen:index", REDACTEUR),
    expect("aanvragen:aanvraag", REDACTEUR, EINDREDACTEUR),
    expect("meldingen:*", REDACTEUR),
    expect("persoon_toestemming_*", REDACTEUR),
    expect("activiteiten:*", REDACTEUR),
    expect("schoolvakanties:*", PLATFORM),
    expect("organisaties:*", REDACTEUR),
    # Words and places
    expect("wagtailsnippetchoosers_themas_*:create", PLATFORM),
    expect("wagtailsnippetchoosers_locaties_wijk:create", SITEBEHEERDER),
    expect("wagtailsnippetchoosers_schermen_scherm:create", EINDREDACTEUR),
    expect("wagtailsnippetchoosers_evenementen_opgeslagenlijst:create", EINDREDACTEUR),
    expect("wagtailsnippetchoosers_search_synoniemgroep:create", EINDREDACTEUR),
    expect("wagtailsnippetchoosers_search_uitgelicht:create", EINDREDACTEUR),
    expect("wagtailsnippetchoosers_*", REDACTEUR),
    expect("wagtailsnippets_themas_*", PLATFORM),
    expect("wagtailsnippets_locaties_wijk:*", SITEBEHEERDER),
    expect("wagtailsnippets_evenementen_opgeslagenlijst:*", EINDREDACTEUR),
    expect("wagtailsnippets_search_uitgelicht:*", EINDREDACTEUR),
    # A redacteur looks whether they are on, and changes nothing.
    expect("wagtailsnippets_schermen_scherm:list*", REDACTEUR),
    expect("wagtailsnippets_schermen_scherm:inspect", REDACTEUR),
    expect("wagtailsnippets_schermen_scherm:*", EINDREDACTEUR),
    expect("scherm_nieuwe_code", EINDREDACTEUR),
    expect("bulk:scherm:*", REDACTEUR, EINDREDACTEUR),
    expect("wagtailsnippets_search_synoniemgroep:list*", REDACTEUR),
    expect("wagtailsnippets_search_synoniemgroep:inspect", REDACTEUR),
    expect("wagtailsnippets_search_synoniemgroep:*", EINDREDACTEUR),
    expect("bulk:synoniemgroep:*", REDACTEUR, EINDREDACTEUR),
    expect("wagtailsnippets_*:delete", PLATFORM),
    expect("wagtailsnippets_*", REDACTEUR),
    expect("wagtailsnippets:index", NIEMAND),
    # Pages
    expect("wagtailadmin_pages:delete", EINDREDACTEUR),
    expect("wagtailadmin_pages:move", EINDREDACTEUR),
    expect("wagtailadmin_pages:move_confirm", REDACTEUR, EINDREDACTEUR),
    expect("wagtailadmin_pages:lock", EINDREDACTEUR),
    expect("wagtailadmin_pages:unlock", EINDREDACTEUR),
    expect("wagtailadmin_pages:unpublish", EINDREDACTEUR),
    expect("wagtailadmin_pages:revisions_unschedule", EINDREDACTEUR),
    expect("wagtailadmin_pages:set_p*", EINDREDACTEUR),
    expect("wagtailadmin_pages:convert_alias", NIEMAND),
    expect("wagtailadmin_pages:workflow_history*", REDACTEUR),
    # Deciding is done in our own queue: these lead everybody back (tests/admin/test_review.py).
    expect("wagtailadmin_pages:workflow_action", REDACTEUR),
    expect("wagtailadmin_pages:collect_workflow_action_data", REDACTEUR),
    expect("wagtailadmin_pages:confirm_workflow_cancellation", REDACTEUR),
    expect("wagtailadmin_pages:*workflow*", NIEMAND),
    expect("wagtailadmin_pages:*", REDACTEUR),
    expect("wagtailadmin_explore*", REDACTEUR),
    expect("wagtailadmin_choose_page*", REDACTEUR),
    # A redacteur throws away what was never online.
    expect("bulk:page:delete", REDACTEUR),
    expect("bulk:page:*", REDACTEUR, EINDREDACTEUR),
    expect("bulk:wijk:*", REDACTEUR, PLATFORM),
    expect("bulk:locatie:*", REDACTEUR, PLATFORM),
    expect("bulk:opgeslagenlijst:*", REDACTEUR, EINDREDACTEUR),
    expect("bulk:uitgelicht:*", REDACTEUR, EINDREDACTEUR),
    expect("bulk:persoon:*", REDACTEUR, PLATFORM),
    expect("bulk:afbeelding:*", REDACTEUR),
    expect("bulk:document:*", REDACTEUR),
    expect("bulk:*", REDACTEUR, PLATFORM),
    # Pictures and documents
    expect("wagtail*:create_multiple_from_uploaded_*", NIEMAND),
    expect("wagtail*:delete_upload_multiple", NIEMAND),
    expect("wagtailimages:url_generator*", NIEMAND),
    expect("wagtailimages*", REDACTEUR),
    expect("wagtaildocs*", REDACTEUR),
    expect("wagtailembeds:*", REDACTEUR),
    expect("wagtailadmin_collections:*", PLATFORM),
    # Translations
    expect("wagtail_localize:convert_to_alias", NIEMAND),
    expect("wagtail_localize:machine_translate", NIEMAND),
    # No page here has another way to be looked at.
    expect("wagtail_localize:preview_translation+mode", NIEMAND),
    expect("wagtail_localize:submit_page_translation", EINDREDACTEUR),
    expect("wagtail_localize:update_translations", EINDREDACTEUR),
    expect("wagtail_localize:*snippet*", PLATFORM),
    expect("wagtail_localize:translations_report*", PLATFORM),
    expect("wagtail_localize:*", REDACTEUR),
    # Over all sites at once
    expect("wagtailadmin_reports:*", PLATFORM),
    expect("wagtailadmin_workflows:*", PLATFORM),
    expect("wagtailadmin_tag_*", PLATFORM),
    expect("wagtailforms:index*", PLATFORM),
    expect("wagtailforms:*", NIEMAND),
    expect("wagtaillocales:*", PLATFORM),
    expect("wagtailredirects:*", PLATFORM),
    expect("wagtailusers_users:*", PLATFORM),
    expect("wagtailsettings:preview_on_edit", NIEMAND),
    expect("wagtailsettings:*", SITEBEHEERDER),
    # The admin itself
    expect("wagtailadmin_login", Role.ANONIEM),
    expect("wagtailadmin_logout", Role.ANONIEM),
    expect("wagtailadmin_password_reset", Role.ANONIEM),
    expect("wagtailadmin_password_reset_*", NIEMAND),
    expect("wagtailadmin_sprite", Role.ANONIEM),
    expect("wagtailadmin_javascript_catalog", Role.ANONIEM),
    expect("wagtailadmin_home", REDACTEUR),
    expect("wagtailadmin_account", REDACTEUR),
    expect("wagtailadmin_dismissibles", REDACTEUR),
    expect("wagtailadmin_editing_sessions:*", REDACTEUR),
    expect("wagtailadmin_block_preview", NIEMAND),
    expect("wagtailadmin_api:*:find", NIEMAND),
    expect("wagtailadmin_api:pages:action", EINDREDACTEUR),
    expect("wagtailadmin_api:*", REDACTEUR),
    expect("beheer/test404/", REDACTEUR),
    # Adds a slash to an address that lacks it.
    expect("beheer/^.*/$", Role.ANONIEM),
]

# Breaks on purpose, to see what an error looks like.
LEFT_OUT = {"wagtailadmin_error_test"}

# Wagtail expects fields that every browser sends, and breaks without them; that opens nothing.
BREAKS_WITHOUT_FIELDS = {
    "wagtail_localize:upload_pofile",
    "wagtailadmin_choose_page_external_link",
    "wagtailadmin_pages:add",
    "wagtailadmin_pages:copy",
    "wagtailadmin_pages:edit",
    "wagtailadmin_pages:revisions_revert",
    "wagtailredirects:process_import",
    "wagtailsnippetchoosers_evenementen_opgeslagenlijst:create",
    "wagtailsnippetchoosers_locaties_wijk:create",
    "wagtailsnippetchoosers_schermen_scherm:create",
    "wagtailsnippetchoosers_search_uitgelicht:create",
    "wagtailsnippetchoosers_search_synoniemgroep:create",
    "wagtailsnippetchoosers_themas_behoefte:create",
    "wagtailsnippetchoosers_themas_doelgroep:create",
    "wagtailsnippetchoosers_themas_soort:create",
    "wagtailsnippetchoosers_themas_thema:create",
}


def expectation(view: str) -> Expectation | None:
    return next((expected for expected in EXPECTED if fnmatch(view, expected.pattern)), None)
