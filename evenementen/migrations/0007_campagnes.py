import django.core.validators
import django.db.models.deletion
import modelcluster.fields
import wagtail.fields
from django.conf import settings
from django.db import migrations, models

import sites.models.wijksite
import sites.module_pages
import sites.translations


class Migration(migrations.Migration):
    dependencies = [
        ("evenementen", "0006_eerste_lijsten"),
        ("media", "0001_initial"),
        ("themas", "0001_initial"),
        ("wagtailcore", "0098_apitoken"),
    ]

    operations = [
        migrations.CreateModel(
            name="CampagnePage",
            fields=[
                (
                    "page_ptr",
                    models.OneToOneField(
                        auto_created=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        parent_link=True,
                        primary_key=True,
                        serialize=False,
                        to=settings.WAGTAIL_PAGE_MODEL,
                    ),
                ),
                (
                    "intro",
                    models.CharField(
                        blank=True,
                        help_text="What is this week about, in one sentence?",
                        max_length=300,
                        verbose_name="introduction",
                    ),
                ),
                (
                    "inhoud",
                    wagtail.fields.StreamField(
                        [("tekst", 0), ("afbeelding", 3), ("film", 7)],
                        blank=True,
                        block_lookup={
                            0: ("cms.blocks.TextBlock", (), {}),
                            1: ("wagtail.images.blocks.ImageBlock", [], {"label": "Picture"}),
                            2: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {"label": "Caption", "max_length": 200, "required": False},
                            ),
                            3: ("wagtail.blocks.StructBlock", [[("afbeelding", 1), ("onderschrift", 2)]], {}),
                            4: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {
                                    "help_text": "What do you see in this film?",
                                    "label": "Title",
                                    "max_length": 120,
                                },
                            ),
                            5: (
                                "wagtail.blocks.URLBlock",
                                (),
                                {"help_text": "A page of YouTube or Vimeo.", "label": "Address of the film"},
                            ),
                            6: (
                                "wagtail.blocks.TextBlock",
                                (),
                                {
                                    "help_text": "For people who can't hear or see the film.",
                                    "label": "The film in words",
                                    "required": False,
                                },
                            ),
                            7: ("wagtail.blocks.StructBlock", [[("titel", 4), ("url", 5), ("tekst", 6)]], {}),
                        },
                        verbose_name="content",
                    ),
                ),
                ("begin", models.DateField(verbose_name="first day")),
                ("einde", models.DateField(verbose_name="last day")),
                (
                    "kleur",
                    sites.models.wijksite.ColourField(
                        default="#7A2048",
                        max_length=7,
                        validators=[
                            django.core.validators.RegexValidator(
                                "^#[0-9A-Fa-f]{6}$", "Write a colour as # and six signs, such as #00566B."
                            )
                        ],
                        verbose_name="colour",
                    ),
                ),
                (
                    "op_kleur",
                    sites.models.wijksite.ColourField(
                        default="#FFFFFF",
                        max_length=7,
                        validators=[
                            django.core.validators.RegexValidator(
                                "^#[0-9A-Fa-f]{6}$", "Write a colour as # and six signs, such as #00566B."
                            )
                        ],
                        verbose_name="text on the colour",
                    ),
                ),
                (
                    "activiteiten",
                    modelcluster.fields.ParentalManyToManyField(
                        blank=True,
                        help_text="These join too, whatever their theme. You see the activities that are on your website.",
                        related_name="campagnes",
                        to="evenementen.evenementpage",
                        verbose_name="activities",
                    ),
                ),
                (
                    "afbeelding",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="media.afbeelding",
                        verbose_name="picture",
                    ),
                ),
                (
                    "deelafbeelding",
                    models.ForeignKey(
                        blank=True,
                        help_text="Shown when somebody shares this page. Without one the page's own picture is used.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="media.afbeelding",
                        verbose_name="picture when shared",
                    ),
                ),
                (
                    "themas",
                    modelcluster.fields.ParentalManyToManyField(
                        blank=True,
                        help_text="Every activity about one of these joins by itself.",
                        related_name="campagnes",
                        to="themas.thema",
                        verbose_name="themes",
                    ),
                ),
            ],
            options={
                "verbose_name": "campaign",
                "verbose_name_plural": "campaigns",
            },
            bases=(
                sites.module_pages.ModulePageMixin,
                sites.translations.SourcePageMixin,
                "wagtailcore.page",
            ),
        ),
    ]
