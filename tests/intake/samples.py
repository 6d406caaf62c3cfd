"""Small made-up sources, one in the shape of each format. Where the shape is from stands with the format's module."""

from __future__ import annotations

import json
from typing import Any

VIDEO = "v1d30made0p"

#: yt-dlp's info.json: the fields of yt-dlp issue 2372 and of its extractor/common.py; everything in it is made up.
INFO_JSON: dict[str, Any] = {
    "id": VIDEO,
    "title": "Lägg plastduk",
    "formats": [{"format_id": "18", "ext": "mp4", "fragments": [{"url": "x"}]}],
    "automatic_captions": {"sv": [{"ext": "vtt", "name": "Swedish"}]},
    "channel_id": "UCcreator",
    "comments": [
        {
            "id": "Ug1",
            "parent": "root",
            "text": "Ljudet är för lågt",
            "like_count": 3,
            "author_id": "UCviewer1",
            "author": "@anna",
            "author_thumbnail": "https://example.org/a.jpg",
            "author_is_uploader": False,
            "author_url": "https://example.org/@anna",
            "is_favorited": False,
            "_time_text": "1 year ago",
            "timestamp": 1611446400,
            "is_pinned": False,
        },
        {
            "id": "Ug1.9a",
            "parent": "Ug1",
            "text": "Tack, jag höjer det",
            "author_id": "UCcreator",
            "author": "@creator",
            "author_is_uploader": True,
            "timestamp": 1611450000,
        },
        {"id": "Ug2", "parent": "root", "text": "Thanks!", "author": "@bo", "author_is_uploader": False},
    ],
    "comment_count": 3,
    "webpage_url": f"https://example.org/watch?v={VIDEO}",
    "extractor": "youtube",
}


def api_comment(name: str, text: str, channel: str = "UCviewer", parent: str | None = None) -> dict[str, Any]:
    """A comment resource of the YouTube Data API v3 (developers.google.com/youtube/v3/docs/comments)."""
    return {
        "kind": "youtube#comment",
        "etag": "e",
        "id": name,
        "snippet": {
            "channelId": "UCcreator",
            "videoId": VIDEO,
            "textDisplay": text.replace("\n", "<br>"),
            "textOriginal": text,
            "authorDisplayName": f"@{channel}",
            "authorChannelUrl": "http://example.org",
            "authorChannelId": {"value": channel},
            "canRate": True,
            "viewerRating": "none",
            "likeCount": 0,
            "publishedAt": "2026-11-22T10:00:00Z",
            "updatedAt": "2026-11-22T10:00:00Z",
            **({"parentId": parent} if parent else {}),
        },
    }


#: commentThreads.list (developers.google.com/youtube/v3/docs/commentThreads).
API_JSON: dict[str, Any] = {
    "kind": "youtube#commentThreadListResponse",
    "etag": "e",
    "nextPageToken": "n",
    "pageInfo": {"totalResults": 2, "resultsPerPage": 20},
    "items": [
        {
            "kind": "youtube#commentThread",
            "etag": "e",
            "id": "Ug1",
            "snippet": {
                "channelId": "UCcreator",
                "videoId": VIDEO,
                "topLevelComment": api_comment("Ug1", "The intro is too long"),
                "canReply": True,
                "totalReplyCount": 2,
                "isPublic": True,
            },
            "replies": {
                "comments": [
                    api_comment("Ug1.1", "Fair, I will cut it", "UCcreator", "Ug1"),
                    api_comment("Ug1.2", "Agreed\nwith that", "UCother", "Ug1"),
                ]
            },
        },
        {
            "kind": "youtube#commentThread",
            "id": "Ug2",
            "snippet": {"channelId": "UCcreator", "videoId": VIDEO, "topLevelComment": api_comment("Ug2", "Nice")},
        },
    ],
}

#: As google_takeout_parser tests it, the form until June 2024 and the one after (its tests/test_csv.py).
TAKEOUT_OLD = (
    "Comment ID,Channel ID,Comment Create Timestamp,Price,Parent Comment ID,Video ID,Comment Text\n"
    'Ug1,UCme,2023-09-19T17:42:53.434647+00:00,0,,v1,"{""takeoutSegments"":[{""text"":""bra, men långt""}]}"\n'
    'Ug1.2,UCme,2023-08-30T01:54:46.801024+00:00,0,Ug1,v1,"{""takeoutSegments"":[{""text"":""python\'s default""}]}"\n'
    "\n\n"
)
TAKEOUT_NEW = (
    "Channel ID,Comment Create Timestamp,Price,Comment ID,Parent Comment ID,Video ID,Comment Text\n"
    'UCme,2023-04-14T07:39:35.956042+00:00,0,Ug2,,v2,"{""text"":""\\u003e first""},'
    '{""text"":""\\n""},{""text"":""second""}"\n'
)

CSV = (
    "Namn;Kommentar;Datum;Länk\r\n"
    '@anna;"Ljudet är för lågt; höj det";2026-11-22 10:00;https://example.org/1\r\n'
    '@bo;"Två\r\nrader";2026-11-22 11:00;\r\n'
)
TSV = "id\tauthor\tcomment\tparent_id\n1\t@anna\tToo long\t\n2\t@bo\tI agree\t1\n"

YOUTUBE_STUDIO = """2 kommentarer
Sortera efter

@anna-ek
•
för 2 dagar sedan (redigerad)
Ljudet är för lågt.

Höj det.
12
Svara
1 svar
@creator
•
för 1 dag sedan
Tack!

Svara
0 svar
"""
YOUTUBE_WATCH = """@bo.k
3 weeks ago
2:10 is where it gets good
Read more

1.2K

Reply

·
4 replies
@cia
1 year ago
12
Reply
"""
INSTAGRAM = """anna.ek's profile picture
anna.ek

Where is the recipe?
I waited 5 min
2w
14 likes
Reply
See translation
View replies (3)
bo_k
Så fint
3 v1 gilla-markeringSvara
"""
TIKTOK = """Anna 🌿
The sound is too low
2d ago
Reply
12
View 3 replies
Plastduk AB
Creator
Thank you
1-24
Svara
0
"""
PLAIN = "Ljudet är för lågt.\nHöj det.\n\nToo long\n\n\nTack!"


def text_of(value: object) -> str:
    """JSON as programs write it."""
    return json.dumps(value, ensure_ascii=False)
