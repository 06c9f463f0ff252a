# English. The language that every other one falls back to.
#
# Fluent (https://projectfluent.org). Messages may hold <b>, <i>, <code> and <a>; write & as
# &amp; there. Messages used on buttons and pop-ups (keys that end in -button, -title, -popup or
# begin with label-) are plain text. Draw numbers come as text: write #{ $draw }.

language-name = English
